import type { ReadyResult } from '../dialogue/view/result.ts';
import { FORMAT, VERSION } from './format.ts';

/** Returns a result as a file that any installation can read: UTF-8 JSON, laid out for people too. */
export function resultFileOf(result: ReadyResult): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, version: VERSION, result }, null, 2)}\n`);
}
