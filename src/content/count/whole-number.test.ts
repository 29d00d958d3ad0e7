import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, textsIn, type WordFile } from '../language.ts';
import { wholeNumber } from './whole-number.ts';

for (const language of LANGUAGES) {
  test(`a whole number is written as those who speak it write it: ${language}`, async () => {
    const file: WordFile<{ readonly locale: string }> = await import(`../shared/${language}/first.ts`);
    const { locale } = textsIn(file);
    for (let number = 0; number < 12_000; number += 1)
      assert.equal(wholeNumber(number, locale), number.toLocaleString(locale));
  });
}
