import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { keptTogether } from './kept-together.ts';
import { wordsIn } from './word-file.ts';

const WRITTEN = 'praca w domu i w biurze';

test('a word of one letter stays with the word after it, in Polish and Ukrainian', () => {
  assert.equal(
    keptTogether('Idźcie i w tej (a w innej) sali.', 'pl'),
    'Idźcie i\u00a0w\u00a0tej (a\u00a0w\u00a0innej) sali.',
  );
  assert.equal(keptTogether('І в залі', 'uk'), 'І\u00a0в\u00a0залі');
  assert.equal(keptTogether('Grupa 2 i kod', 'pl'), 'Grupa 2 i\u00a0kod');
});

test('no line begins with a dash, in Polish and Ukrainian', () => {
  assert.equal(keptTogether('Лінії — на екрані', 'uk'), 'Лінії\u00a0— на екрані');
  assert.equal(keptTogether('Czas minął – co dalej?', 'pl'), 'Czas minął\u00a0– co dalej?');
});

test('no line ends at a hyphen within a Romanian word', () => {
  assert.equal(keptTogether('S-a spus într-un grup – da', 'ro'), 'S-\u2060a spus într-\u2060un grup – da');
});

test('other languages stay as they are', () => {
  assert.equal(keptTogether('I går så I en QR-kode', 'da'), 'I går så I en QR-kode');
});

test('what is no text stays as it is', () => {
  assert.deepEqual(keptTogether({ locale: 'ro-RO', file: 'proces-verbal' }, 'ro'), {
    locale: 'ro-RO',
    file: 'proces-verbal',
  });
});

test('words are kept together wherever they stand, and what somebody wrote stays as it is', () => {
  const words = {
    list: ['i tak'],
    said: (text: string, more: readonly string[]) => `To w ${text}, i w ${more.join()}`,
  };
  const kept = keptTogether(words, 'pl');
  assert.deepEqual(kept.list, ['i\u00a0tak']);
  assert.equal(kept.said(WRITTEN, [WRITTEN]), `To w\u00a0${WRITTEN}, i\u00a0w\u00a0${WRITTEN}`);
});

test('no text of the Polish, Ukrainian and Romanian has a place where a line may end badly', async () => {
  const bad = { pl: /(?<![\p{L}\p{N}])\p{L} /u, uk: /(?<![\p{L}\p{N}’])\p{L} /u, ro: /\p{L}-\p{L}/u } as const;
  for (const language of ['pl', 'uk', 'ro'] as const)
    for (const file of globSync([`src/content/*/${language}.ts`, `src/content/guides/*/${language}.ts`]))
      for (const text of textsIn(wordsIn(await import(`../../${file}`), language)))
        assert.doesNotMatch(text, bad[language], file);
});

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) =>
    ['locale', 'file', 'files'].includes(name) ? [] : textsIn(each),
  );
}
