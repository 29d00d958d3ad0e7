const WORDS = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}
