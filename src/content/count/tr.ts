const WORDS = [
  ...['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı'],
  ...['yedi', 'sekiz', 'dokuz', 'on', 'on bir', 'on iki'],
];

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}
