import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { partsOf, readabilityOf, sentencesAmong } from '../scripts/words/lix.ts';
import { type Text, textsIn, textsOf } from '../scripts/words/texts.ts';
import { LANGUAGES, type Language, languageName } from '../src/content/language.ts';

const MAX_AVERAGE = 25;
const MAX_OF_A_PART = 40;
/** Of fewer sentences, one word more or less makes all the difference. */
const MIN_SENTENCES = 3;

type Row = { readonly said: string; readonly unsaid: readonly string[] };

for (const language of LANGUAGES) {
  test(`writes no word that the glossary has another one for (${language})`, () => {
    const rows = glossary(language);
    assert.ok(rows.length > 0);
    assert.deepEqual(
      textsOf(language).flatMap((text) => rows.flatMap((row) => saidOtherwise(text, row, language))),
      [],
    );
  });
}

test('finds a word in any text of a file, and none in what only looks like it', () => {
  const source =
    "export const da = { a: (n: number) => (n === 1 ? 'Tryk »Fortryd«.' : `Det kan ikke fortrydes.`), Fortryd: { id: 'Fortryd' } };";
  const found = textsIn('da.ts', source).flatMap((text) =>
    saidOtherwise(text, { said: 'Annuller', unsaid: ['Fortryd'] }, 'da'),
  );
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /Tryk »Fortryd«/);
});

test('finds a Turkish word whose first letter is large', () => {
  const found = ['İş ortamı iyi.', 'IŞIK yanıyor.'].map((text) =>
    saidOtherwise({ place: 'tr.ts', text, part: '' }, { said: 'başka', unsaid: ['iş ortamı', 'ışık'] }, 'tr'),
  );
  assert.deepEqual(
    found.flat().map((line) => line.split(' in ')[0]),
    ['tr.ts: "iş ortamı"', 'tr.ts: "ışık"'],
  );
});

test('is easy to read: all of the Danish outside NFA’s sentences', () => {
  const { lix, sentences } = readabilityOf(
    sentencesAmong(textsOf('da'))
      .map(({ text }) => text)
      .join(' '),
  );
  assert.ok(sentences > 500);
  assert.ok(lix <= MAX_AVERAGE, `${lix}`);
});

test('is easy to read wherever one looks', () => {
  const parts = partsOf(textsOf('da')).map((part) => ({ ...part, ...readabilityOf(part.text) }));
  const hard = parts.filter(({ sentences, lix }) => sentences >= MIN_SENTENCES && lix > MAX_OF_A_PART);
  assert.deepEqual(
    hard.map(({ place, text, lix }) => `${place}, LIX ${lix.toFixed(0)}: ${text}`),
    [],
  );
});

test('counts as Björnsson did: words in a sentence, and of a hundred those with more than six letters', () => {
  assert.deepEqual(readabilityOf('Vi ses. Det er en arbejdsplads.'), {
    lix: 3 + 100 / 6,
    words: 6,
    sentences: 2,
  });
});

/** The rows of a language's table: what is written, and what is not. */
function glossary(language: Language): readonly Row[] {
  const page = readFileSync('docs/glossary.md', 'utf8');
  const section = page.split('\n## ').find((part) => part.startsWith(languageName(language))) ?? '';
  return section.split('\n').flatMap((line) => {
    const [, , said = '', unsaid = ''] = line.split('|').map((cell) => cell.trim());
    const words = [...unsaid.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);
    return words.length > 0 ? [{ said, unsaid: words }] : [];
  });
}

function saidOtherwise({ place, text }: Text, { said, unsaid }: Row, language: Language): readonly string[] {
  const found = unsaid.filter((word) => isIn(text, word, language));
  return found.map((word) => `${place}: "${word}" in "${text}": write ${said}`);
}

/** A word in small letters is meant in any, as the language has them: in Turkish, İ is a capital i, and I another letter. */
function isIn(text: string, word: string, language: Language): boolean {
  const isAnyCase = word === word.toLocaleLowerCase(language);
  const end = word.endsWith('*') ? '' : '(?!\\p{L})';
  const pattern = new RegExp(`(?<!\\p{L})${word.replace('*', '')}${end}`, 'u');
  return pattern.test(isAnyCase ? text.toLocaleLowerCase(language) : text);
}
