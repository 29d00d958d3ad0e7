import { Type } from './type.ts';

/** Spaces and line breaks around a text are cut off later, so the door accepts somewhat more than the domain. */
const ROOM_TO_TRIM = 200;
/** Marks what a person wrote, so that `maxCharacters` finds it. */
const WRITTEN = { contentMediaType: 'text/plain' };

/** A text that a person writes, of at most `maxLength` characters. */
export const text = (maxLength: number) =>
  Type.String({
    maxLength: maxLength + ROOM_TO_TRIM,
    description: 'Spaces around it do not count.',
    ...WRITTEN,
  });

type TextSchema = { readonly contentMediaType?: unknown; readonly maxLength?: number };

/** Returns how many characters a person may write where this schema stands; undefined where nobody writes. */
export function maxCharacters({ contentMediaType, maxLength = 0 }: TextSchema): number | undefined {
  return contentMediaType === WRITTEN.contentMediaType ? maxLength - ROOM_TO_TRIM : undefined;
}
