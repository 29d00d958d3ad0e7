/** In letters: what is longer repeats itself. */
const MAX_LENGTH = 300;

/** Why something could not be made, without what people wrote: what stands in quotation marks is theirs, or may be. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  return message.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/gs, '…').slice(0, MAX_LENGTH);
}
