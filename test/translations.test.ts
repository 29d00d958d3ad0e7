import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, findingsIn, unaskedWords, wordsIn } from '../scripts/words/translation.ts';
import { PLURAL_FORMS, pluralIn } from '../src/content/count/plural.ts';
import { LANGUAGES } from '../src/content/language.ts';

for (const language of LANGUAGES.slice(1)) {
  test(`says all that the Danish says, with the same put in, and nothing else (${language})`, () => {
    assert.deepEqual(
      findingsIn(language).filter(({ kind }) => kind !== 'long'),
      [],
    );
  });
}

test('has no words that nothing asks for', () => {
  assert.deepEqual(unaskedWords(), []);
});

test('knows the plural forms of every language', () => {
  for (const language of LANGUAGES) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    assert.deepEqual([...PLURAL_FORMS[language]].toSorted(), pluralCategories.toSorted());
  }
});

test('takes the form that goes with a number', () => {
  const plural = pluralIn('da');
  const said = [0, 1, 2].map((count) => plural(count, { one: 'en note', other: `${count} noter` }));
  assert.deepEqual(said, ['0 noter', 'en note', '2 noter']);
});

test('finds a word that is missing, empty, unused, without what is put in, or without a form for each number', () => {
  const model = new Map(
    wordsIn(
      'a',
      `export const da = {
        gone: 'Væk', empty: 'Tom', who: (name: string) => \`Hej \${name}\`, list: { first: 'Et' },
        many: (count: number) => (count === 1 ? 'én ting' : \`\${count} ting\`),
      };`,
    ),
  );
  const other = new Map(
    wordsIn(
      'a',
      `export const pl = {
        empty: '', who: () => 'Cześć', list: { first: 'Raz', second: 'Dwa' },
        many: (count) => (count === 1 ? 'jedna rzecz' : \`\${count} rzeczy\`),
      };`,
    ),
  );
  const kinds = compared(model, other, true).map(({ kind, place }) => `${place}: ${kind}`);
  assert.deepEqual(kinds, [
    'a gone: missing',
    'a empty: missing',
    'a who: placeholder',
    'a many: plural',
    'a list second: unused',
  ]);
});
