import { isDrawable } from './fonts.ts';

/** Stands where the fonts have no letter. */
export const MISSING = '▯';
/** A line of a page holds about so many letters of a word that nobody has broken. */
const MAX_UNBROKEN_LENGTH = 30;
/** What is not on a Danish keyboard's plain keys, and has to be looked up. */
const UNUSUAL = /[^\s\x20-\x7eæøåÆØÅé]/gu;
/** “Arbejdsmiljørepræsentanterne” is a word, and stands in such columns. */
const MAX_WORD_LENGTH = 28;
const MAY_BREAK = '\u200b';
/**
 * The vowel signs of Arabic, which readers do without. In the text of a PDF, a letter that has one anywhere has it everywhere:
 * there each of its glyphs stands for what it stood for first.
 */
const VOWEL_SIGNS = /[\u064b-\u0652]/g;
/** They would turn around what comes after them. What is held apart (`isolated`) has no such end outside itself, and stays so. */
const TURNS_AROUND = /[\u202a-\u202e]/g;

/**
 * Returns what somebody wrote so that it can be set: letters that none of our fonts has become a box, and words as long as a
 * line may break.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(TURNS_AROUND, '')
    .replaceAll(VOWEL_SIGNS, '')
    .replaceAll(UNUSUAL, (letter) => (isSettable(letter) ? letter : MISSING))
    .replaceAll(/[^\s\u200b]{31,}/gu, (word) => broken(word, MAX_UNBROKEN_LENGTH));
}

function isSettable(letter: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(letter) || isDrawable(letter.codePointAt(0) ?? 0);
}

/**
 * Returns a text for a column where so many `letters` fit, with breaks in what is longer than any word. Words are
 * left to hyphenation.
 */
export function narrowed(text: string, letters: number): string {
  return text.replaceAll(/\S+/g, (word) => (word.length > MAX_WORD_LENGTH ? broken(word, letters) : word));
}

function broken(word: string, letters: number): string {
  const segments = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  return segments.map((letter, index) => (index > 0 && index % letters === 0 ? MAY_BREAK + letter : letter)).join('');
}

/** Lines of a text, each with the direction of its first letter. */
export function linesOf(text: string): readonly { readonly text: string; readonly rtl: boolean }[] {
  return text.split('\n').map((line) => ({ text: line, rtl: isRightToLeft(line) }));
}

/** Whether a line is read from the right: its first letter says so, or a mark before it that has no other use. */
export function isRightToLeft(line: string): boolean {
  return /^\P{L}*?[\u200f\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line);
}
