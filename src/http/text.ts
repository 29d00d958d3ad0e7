import { Type } from 'typebox';

/** Spaces and line breaks around a text are cut off later, so the door accepts somewhat more than the domain. */
const ROOM_TO_TRIM = 200;
/** Marks what a person wrote, so that `mostCharacters` finds it. */
const WRITTEN = { contentMediaType: 'text/plain' };

/** A text that a person writes, of at most `longest` characters. */
export const text = (longest: number) =>
  Type.String({
    maxLength: longest + ROOM_TO_TRIM,
    description: `At most ${longest} characters, not counting spaces around them.`,
    ...WRITTEN,
  });

/** Takes the schema of a string. Returns how many characters a person may write there, or undefined where nobody writes. */
export function mostCharacters(schema: { readonly contentMediaType?: unknown; readonly maxLength?: number }) {
  return schema.contentMediaType === WRITTEN.contentMediaType ? (schema.maxLength ?? 0) - ROOM_TO_TRIM : undefined;
}
