import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GUIDES } from '../../content/guides/guides.ts';
import { wordsOf } from '../../content/guides/testing/every-language.ts';
import { keptTogether } from '../../content/kept-together.ts';
import { LANGUAGES } from '../../content/language.ts';
import { atTitles } from './at-titles.ts';

test('takes a text apart at the titles in it', () => {
  const parts = atTitles('See “A tool” or “Another”.', ['Another', 'A tool']);
  assert.deepEqual(
    parts.map(({ part, isTitle }) => (isTitle ? `[${part}]` : part)),
    ['See “', '[A tool]', '” or “', '[Another]', '”.'],
  );
});

test('leaves a text without titles whole', () => {
  assert.deepEqual(atTitles('Nothing.', ['A tool']), [{ part: 'Nothing.', isTitle: false }]);
  assert.deepEqual(atTitles('A tool', ['A tool']), [{ part: 'A tool', isTitle: true }]);
});

test('finds NFA’s titles in every language, as a page gets its words', async () => {
  const words = await wordsOf(GUIDES[0]);
  for (const language of LANGUAGES) {
    const { checklist, nextSteps, origin, danishTitles = [] } = keptTogether(words[language], language);
    const texts = [...checklist.map(({ text }) => text), ...Object.values(nextSteps).map(({ line }) => line), origin];
    const found = texts.flatMap((text) => atTitles(text, danishTitles).filter(({ isTitle }) => isTitle));
    assert.deepEqual(new Set(found.map(({ part }) => part)), new Set(danishTitles), language);
  }
});
