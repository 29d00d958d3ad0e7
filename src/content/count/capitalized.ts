import type { Language } from '../language.ts';

/** Returns the text as it begins a sentence in a language: Turkish has İ for i, where all others have I. */
export function capitalized(text: string, language: Language = 'da'): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
