import { Check, Errors } from 'typebox/value';
import type { Guide } from '../dialogue/guide.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { misfitIn } from './fit.ts';
import { FORMAT, record, VERSION } from './schema.ts';

/** Why a file cannot be shown. `at` is a JSON pointer to the first thing that does not fit. */
export type RecordProblem =
  | { readonly problem: 'not-json' | 'other-format' | 'newer-version' }
  | { readonly problem: 'does-not-fit'; readonly at: string };

const LONGEST_POINTER = 100;

/** Takes a file's bytes and the guide it should speak of, gives the result in it or why there is none. Never throws. */
export function resultFrom(bytes: Uint8Array, guide: Guide): { readonly result: ReadyResult } | RecordProblem {
  const value = parsed(bytes);
  if (value === undefined) return { problem: 'not-json' };
  if (!isRecord(value)) return { problem: 'other-format' };
  if (typeof value.version === 'number' && value.version > VERSION) return { problem: 'newer-version' };
  if (!Check(record, value)) return misfit(Errors(record, value)[0]?.instancePath ?? '');
  const at = misfitIn(value.result, guide);
  return at === undefined ? { result: value.result } : misfit(`/result${at}`);
}

/** JSON has no `undefined`: it stands for what is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

function misfit(pointer: string): RecordProblem {
  return { problem: 'does-not-fit', at: pointer.slice(0, LONGEST_POINTER) || '/' };
}
