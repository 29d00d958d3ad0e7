import { directionOf, type Language } from './language.ts';

/** What stands between these two runs in a direction of its own, and turns nothing around that stands outside. */
const BEGINS = '\u2068';
const ENDS = '\u2069';
/** Begins such a part that runs as the language around it does. */
const BEGINS_AS_AROUND = { ltr: '\u2066', rtl: '\u2067' } as const;
/** A part with no other part in it. */
const INNERMOST = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
/** Marks that begin such a part, and the one that ends it. */
const PARTS = /[\u2066-\u2069]/g;
/** Letters that are written from right to left, and marks that turn around what comes after them. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Takes what somebody wrote or named, gives it so that it can stand in a sentence in `language`, whose other words stay where
 * they are. It is the same text where it cannot turn anything around, as on nearly every page.
 */
export function isolated(text: string, language: Language): string {
  if (text === '' || (directionOf(language) === 'ltr' && !TURNING.test(text))) return text;
  let open = 0;
  const whole = text.replaceAll(PARTS, (mark) => {
    if (mark !== ENDS) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  // A browser looks for a direction outside of the parts alone, and finds none where they stand between marks.
  const begins =
    whole.includes(ENDS) && !/\p{L}/u.test(withoutParts(whole)) ? BEGINS_AS_AROUND[directionOf(language)] : BEGINS;
  return begins + whole + ENDS.repeat(open + 1);
}

function withoutParts(text: string): string {
  const outside = text.replaceAll(INNERMOST, '');
  return outside === text ? text : withoutParts(outside);
}

/** Takes the words of a language, gives them so that each of their sentences holds the texts that it is given apart. */
export function isolating<Words>(words: Words, language: Language): Words {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: each sentence becomes a sentence, and the rest is as it was.
  return holdingApart(words, language) as Words;
}

function holdingApart(words: unknown, language: Language): unknown {
  if (Array.isArray(words)) return words.map((each) => holdingApart(each, language));
  if (typeof words === 'function')
    return (...given: readonly unknown[]) =>
      holdingApart(words(...given.map((text) => apart(text, language))), language);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, holdingApart(each, language)]));
}

function apart(given: unknown, language: Language): unknown {
  if (Array.isArray(given)) return given.map((each) => apart(each, language));
  return typeof given === 'string' ? isolated(given, language) : given;
}
