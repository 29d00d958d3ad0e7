import { Check, Errors } from 'typebox/value';
import type { GuideForm } from '../dialogue/guide.ts';
import { textIn } from '../dialogue/text.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { firstExcess } from './excess.ts';
import { FORMAT, VERSION } from './format.ts';
import { firstMismatch } from './mismatch.ts';
import { resultFile } from './schema.ts';
import { fromVersion1 } from './version-1.ts';
import { fromVersion2 } from './version-2.ts';
import { fromVersion3 } from './version-3.ts';
import { fromVersion4 } from './version-4.ts';
import { fromVersion5 } from './version-5.ts';

/** Why a file cannot be shown. `at` is a JSON pointer to the first thing that does not fit. */
export type ResultFileProblem =
  | { readonly problem: 'not-json' | 'other-format' | 'newer-version' | 'unknown-guide' }
  | { readonly problem: 'does-not-fit'; readonly at: string };

const MAX_POINTER_LENGTH = 100;

type Read = { readonly result: ReadyResult } | ResultFileProblem;

/** How much of the work is done after each step, measured with a file near the largest that is read. */
const DONE_AFTER = { parsing: 0.1, measuring: 0.2, cleaning: 0.4 } as const;

/** Returns the result in a file, or why there is none to show. `guides` are those of this installation. Never throws. */
export function resultFrom(bytes: Uint8Array, guides: readonly GuideForm[]): Read {
  return lastOf(stepsOfReading(bytes, guides));
}

/** Returns the same of a file that has been read as JSON already. */
export function resultIn(file: unknown, guides: readonly GuideForm[]): Read {
  return lastOf(stepsIn(file, guides));
}

/** Does the same as `resultFrom` step by step, for whoever says how far it is (from 0 to 1) or may stop in between. */
export function* stepsOfReading(bytes: Uint8Array, guides: readonly GuideForm[]): Generator<number, Read> {
  const file = parsed(bytes);
  if (file === undefined) return { problem: 'not-json' };
  yield DONE_AFTER.parsing;
  return yield* stepsIn(file, guides);
}

function* stepsIn(file: unknown, guides: readonly GuideForm[]): Generator<number, Read> {
  if (!isResultFile(file)) return { problem: 'other-format' };
  if (typeof file.version === 'number' && file.version > VERSION) return { problem: 'newer-version' };
  const named = guideNamedIn(file);
  const excess = firstExcess(file);
  if (excess !== undefined) return mismatchAt(excess);
  yield DONE_AFTER.measuring;
  const form = guides.find(({ id }) => id === named);
  if (!form) return named === undefined ? mismatchAt('/result/agenda/guide') : { problem: 'unknown-guide' };
  const value = textsIn(upcast(file, form));
  yield DONE_AFTER.cleaning;
  if (!Check(resultFile, value)) return mismatchAt(Errors(resultFile, value)[0]?.instancePath ?? '');
  const at = firstMismatch(value.result, form);
  return at === undefined ? { result: value.result } : mismatchAt(`/result${at}`);
}

function lastOf<Last>(steps: Generator<unknown, Last>): Last {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** JSON has no `undefined`: it stands for what is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

type ResultFile = { readonly version?: unknown; readonly result?: unknown };

function isResultFile(value: unknown): value is ResultFile {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

/** The id of the guide: until version 2 it stood alone. */
function guideNamedIn(file: ResultFile): string | undefined {
  const guide = fieldOf(fieldOf(file.result, 'agenda'), 'guide');
  const id = typeof guide === 'string' ? guide : fieldOf(guide, 'id');
  return typeof id === 'string' ? id : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function upcast(file: ResultFile, form: GuideForm): unknown {
  const named = file.version === 1 ? fromVersion1(file) : file;
  const formed = fieldOf(named, 'version') === 2 ? fromVersion2(named, form) : named;
  const marked = fieldOf(formed, 'version') === 3 ? fromVersion3(formed) : formed;
  const gone = fieldOf(marked, 'version') === 4 ? fromVersion4(marked) : marked;
  return fieldOf(gone, 'version') === 5 ? fromVersion5(gone) : gone;
}

/** The same with nothing in its texts that is no text. Whoever made the file may have put it there. */
function textsIn(value: unknown): unknown {
  if (typeof value === 'string') return textIn(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(textsIn);
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, textsIn(inside)]));
}

function mismatchAt(pointer: string): ResultFileProblem {
  return { problem: 'does-not-fit', at: pointer.slice(0, MAX_POINTER_LENGTH) || '/' };
}
