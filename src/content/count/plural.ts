import type { Language } from '../language.ts';

/** The forms that words have after a whole number, in CLDR's names for them. */
export const PLURAL_FORMS = {
  da: ['one', 'other'],
  en: ['one', 'other'],
  de: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  tr: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const satisfies Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>>;

/** A word, or a whole sentence, in each form that a language has for it. */
type Counted<Of extends Language> = Readonly<Record<(typeof PLURAL_FORMS)[Of][number], string>>;

/** Returns how a language chooses the form that goes with a whole number. */
export function pluralIn<Of extends Language>(language: Of): (count: number, forms: Counted<Of>) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => {
    const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    // `other` is among the forms of every language.
    return known[rules.select(count)] ?? known.other ?? '';
  };
}
