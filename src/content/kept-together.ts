type Keep = (text: string) => string;

/** In some languages a line does not end wherever a browser would end it. */
const KEEPERS: Readonly<Record<string, Keep | undefined>> = {
  pl: withTheNext,
  uk: withTheNext,
  // A hyphen joins two words that are said as one, such as "s-a". The phones' type lacks U+2011, which would come from another one.
  ro: (text) => text.replaceAll(/(\p{L}-)(?=\p{L})/gu, '$1\u2060'),
};

/** What is no text for people to read. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'locale', 'file', 'files']);

/**
 * Takes the words of a language, gives them so that no line ends where its readers would stumble. What a sentence is given stays
 * as it was.
 */
export function keptTogether<Words>(words: Words, language: string): Words {
  const keep = KEEPERS[language];
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: each text becomes a text, and the rest is as it was.
  return keep ? (kept(words, keep) as Words) : words;
}

/** A word of one letter does not end a line, and a dash does not begin one. */
function withTheNext(text: string): string {
  return text
    .replaceAll(/(^|[^\p{L}\p{N}’'-])((?:\p{L} )+)/gu, (_, before: string, short: string) => {
      return before + short.replaceAll(' ', '\u00a0');
    })
    .replaceAll(/ (?=[–—] )/g, '\u00a0');
}

function kept(words: unknown, keep: Keep): unknown {
  if (typeof words === 'string') return keep(words);
  if (Array.isArray(words)) return words.map((each) => kept(each, keep));
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => kept(words(...given), outside(given.flat(), keep));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, each]) => [name, NO_WORDS.has(name) ? each : kept(each, keep)]),
  );
}

/** Changes a sentence around the texts that it was given. */
function outside([given, ...others]: readonly unknown[], keep: Keep): Keep {
  if (others.length === 0 && given === undefined) return keep;
  const around = outside(others, keep);
  if (typeof given !== 'string' || keep(given) === given) return around;
  return (text) => text.split(given).map(around).join(given);
}
