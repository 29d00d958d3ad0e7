import { pluralIn } from './plural.ts';

const WORDS = 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście'.split(' ');

export const plural = pluralIn('pl');

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}

/** Returns how many factors there are, as the sentence's subject or object. */
export function factorsCounted(count: number): string {
  const noun = plural(count, { one: 'czynnik', few: 'czynniki', many: 'czynników', other: 'czynnika' });
  return `${spelled(count)} ${noun}`;
}

/** Returns how many questions there are, as the sentence's subject or object. */
export function questionsCounted(count: number): string {
  const noun = plural(count, { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' });
  return `${count === 1 ? 'jedno' : spelled(count)} ${noun}`;
}
