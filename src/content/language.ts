/**
 * The languages that Sekskant speaks, each with what those who speak it call it. Danish stands first: it is the model that the
 * others must satisfy. A language is added here and in its files (docs/translating.md). `Intl` knows the names as well, and takes
 * a tenth of a second for them on a slow phone.
 */
const NAMES = {
  da: 'Dansk',
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  ro: 'Română',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
} as const;
export type Language = keyof typeof NAMES;
// biome-ignore lint/nursery/noUnsafeTypeAssertion: the names have these keys and no others.
export const LANGUAGES = Object.keys(NAMES) as readonly Language[];

/** Those who speak none of our languages are most likely to read this one. */
const OTHERWISE: Language = 'en';
const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

/** Returns what a language is called by those who speak it. */
export function languageName(language: Language): string {
  return NAMES[language];
}

/** Returns the way that lines of a language run, as HTML's `dir` has it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** Takes what a browser prefers, most wanted first, gives the first that we speak; English when we speak none. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return OTHERWISE;
}

/** A file of words in one language: they are the one thing that it exports. */
export type WordFile<Words> = Readonly<Record<string, Words>>;

/** Returns the words in a file as they stand there. Throws when there is no such file, or nothing in it. */
export function textsIn<Words>(file: WordFile<Words> | undefined): Words {
  const [words] = Object.values(file ?? {});
  if (words === undefined) throw new Error('the words of a language are not there');
  return words;
}
