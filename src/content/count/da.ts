const WORDS = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}
