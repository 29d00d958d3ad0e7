import { MAX_GROUPS, MAX_LENGTH, MAX_NOTES_IN_GROUP, MAX_STARS_IN_GROUP } from '../dialogue/limits.ts';

/** The starred notes of the largest dialogue, or all notes of the only group. */
const MAX_ITEMS = Math.max(MAX_GROUPS * MAX_STARS_IN_GROUP, MAX_NOTES_IN_GROUP);
/** Of the longest text, however few letters it makes. */
const MAX_TEXT_LENGTH = 2 * MAX_LENGTH.closingAnswer;
/** No object of a result has half as many fields. */
const MAX_FIELDS = 60;
/** A result is half as deep. */
const MAX_DEPTH = 16;

/**
 * Returns the path of the first text, list or object that is larger or deeper than any of a result, undefined where there is none.
 * It is cheap, and what comes after it is not: a file that was made to be large would keep its page busy for minutes.
 */
export function firstExcess(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') return value.length > MAX_TEXT_LENGTH ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH || isTooLarge(value)) return path;
  for (const [name, inside] of Object.entries(value)) {
    const found = firstExcess(inside, `${path}/${name}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTooLarge(value: object): boolean {
  return Array.isArray(value) ? value.length > MAX_ITEMS : Object.keys(value).length > MAX_FIELDS;
}
