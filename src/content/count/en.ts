const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}
