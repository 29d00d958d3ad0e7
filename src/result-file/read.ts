import { Check, Errors } from 'typebox/value';
import type { Guide } from '../dialogue/guide.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { firstMismatch } from './mismatch.ts';
import { FORMAT, resultFile, VERSION } from './schema.ts';
import { fromVersion1 } from './version-1.ts';

/** Why a file cannot be shown. `at` is a JSON pointer to the first thing that does not fit. */
export type ResultFileProblem =
  | { readonly problem: 'not-json' | 'other-format' | 'newer-version' }
  | { readonly problem: 'does-not-fit'; readonly at: string };

const MAX_POINTER_LENGTH = 100;

/** Takes a file's bytes and the guide it should speak of, gives the result in it or why there is none. Never throws. */
export function resultFrom(bytes: Uint8Array, guide: Guide): { readonly result: ReadyResult } | ResultFileProblem {
  const file = parsed(bytes);
  if (file === undefined) return { problem: 'not-json' };
  if (!isResultFile(file)) return { problem: 'other-format' };
  if (typeof file.version === 'number' && file.version > VERSION) return { problem: 'newer-version' };
  const value = file.version === 1 ? fromVersion1(file) : file;
  if (!Check(resultFile, value)) return mismatchAt(Errors(resultFile, value)[0]?.instancePath ?? '');
  const at = firstMismatch(value.result, guide);
  return at === undefined ? { result: value.result } : mismatchAt(`/result${at}`);
}

/** JSON has no `undefined`: it stands for what is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isResultFile(value: unknown): value is { readonly version?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

function mismatchAt(pointer: string): ResultFileProblem {
  return { problem: 'does-not-fit', at: pointer.slice(0, MAX_POINTER_LENGTH) || '/' };
}
