import { directionOf, type Language } from '../content/language.ts';

/** What Typst sets a paper in: its language, and whether its lines run from the right. */
export function tongueOf({ language }: { readonly language: Language }) {
  return { language, rtl: isFromRight(language) };
}

export function isFromRight(language: Language): boolean {
  return directionOf(language) === 'rtl';
}

/** Returns a sentence that may begin with a name in other letters, so that it runs as its language does. */
export function sentenceIn(language: Language, text: string): string {
  return isFromRight(language) ? `\u200f${text}` : text;
}

/** Returns a locale as office programs know it: without what it says of digits and clocks. */
export function officeLocale(locale: string): string {
  return locale.replace(/-u-.*/, '');
}
