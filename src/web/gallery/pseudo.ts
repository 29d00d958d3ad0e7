import { LANGUAGES, type Language } from '../../content/language.ts';

/**
 * Danish as a layout may have to hold it one day: `long` has words that are 40 % longer, `mirrored` runs from right to left. They
 * are languages of the gallery alone, made of the Danish words as they are loaded. In `foreign` these stay, and what people have
 * written is in letters that run from right to left.
 */
const PSEUDO = ['long', 'mirrored', 'foreign'] as const;
export type Pseudo = (typeof PSEUDO)[number];

export const GALLERY_LANGUAGES = [...LANGUAGES, ...PSEUDO] as const;
export type GalleryLanguage = (typeof GALLERY_LANGUAGES)[number];

const LONGER_BY = 0.4;
/** Makes a text one that runs from right to left, though its letters do not. */
const RIGHT_TO_LEFT_MARK = '\u200f';
/** Stands for what a sentence is given: somebody's own words, a name or an address are not in the language of the page. */
const FIRST_PLACE = 0xe000;
/** What people have written, by its name in a view. */
const WRITTEN: ReadonlySet<string> = new Set(['title', 'what', 'text', 'responsible', 'facilitator', 'answers']);
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
/** What is no text for people to read. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'language', 'locale', 'product', 'keys', 'file']);

/** Returns the real language whose words are shown, and what is made of them; undefined where they stay as they are. */
export function spoken(language: GalleryLanguage): {
  readonly language: Language;
  readonly pseudo: Pseudo | undefined;
} {
  const pseudo = PSEUDO.find((one) => one === language);
  const real = LANGUAGES.find((one) => one === language);
  return { language: real ?? 'da', pseudo };
}

/** Returns words, texts within lists and sentences that are made of something included, in a pseudo language. */
export function inPseudo<Words>(words: Words, pseudo: Pseudo): Words {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: each text becomes a text, and the rest keeps its form.
  return changed(words, pseudo) as Words;
}

function changed(words: unknown, pseudo: Pseudo): unknown {
  if (pseudo === 'foreign') return words;
  if (typeof words === 'string') return pseudo === 'long' ? longer(words) : RIGHT_TO_LEFT_MARK + words;
  if (Array.isArray(words)) return words.map((each) => changed(each, pseudo));
  if (isSentence(words)) return (...given: readonly unknown[]) => sentence(words, given, pseudo);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, NO_WORDS.has(name) ? each : changed(each, pseudo)]),
  );
}

function isSentence(words: unknown): words is (...given: readonly unknown[]) => unknown {
  return typeof words === 'function';
}

/** A sentence is made with places for the texts that it is given, and these are put in when it has become another. */
function sentence(make: (...given: readonly unknown[]) => unknown, given: readonly unknown[], pseudo: Pseudo): unknown {
  const texts: string[] = [];
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (typeof value !== 'string' || value === '') return value;
    return String.fromCharCode(FIRST_PLACE + texts.push(value) - 1);
  };
  return filled(changed(make(...given.map(place)), pseudo), texts);
}

function filled(words: unknown, texts: readonly string[]): unknown {
  if (typeof words === 'string')
    return words.replaceAll(/[\ue000-\uf8ff]/g, (place) => texts[place.charCodeAt(0) - FIRST_PLACE] ?? place);
  if (Array.isArray(words)) return words.map((each) => filled(each, texts));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, filled(each, texts)]));
}

/** Every word grows, as German ones do, and not only the line. */
function longer(text: string): string {
  return text.replaceAll(
    /\p{L}+/gu,
    (word) => word + word.slice(-Math.round(word.length * LONGER_BY)).repeat(Number(word.length > 1)),
  );
}

/** Returns what people have written, wherever it stands in a view, in Hebrew letters. */
export function inHebrew<View>(view: View): View {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: each text becomes a text, and the rest keeps its form.
  return rewritten(view, false) as View;
}

function rewritten(view: unknown, isWritten: boolean): unknown {
  if (typeof view === 'string') return isWritten ? view.replaceAll(/\p{L}/gu, hebrew) : view;
  if (Array.isArray(view)) return view.map((each) => rewritten(each, isWritten));
  if (typeof view !== 'object' || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).map(([name, each]) => [name, rewritten(each, isWritten || WRITTEN.has(name))]),
  );
}

function hebrew(letter: string): string {
  return HEBREW.charAt(letter.charCodeAt(0) % HEBREW.length);
}
