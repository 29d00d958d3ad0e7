import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, textsIn, type WordFile } from '../../content/language.ts';
import { timeOfDay } from './time-of-day.ts';

const MINUTES_IN_DAY = 24 * 60;

for (const language of LANGUAGES) {
  test(`the time of day is written as those who speak it write it: ${language}`, async () => {
    const file: WordFile<{ readonly locale: string }> = await import(`../../content/shared/${language}/first.ts`);
    const format = new Intl.DateTimeFormat(textsIn(file).locale, { hour: '2-digit', minute: '2-digit' });
    for (let minute = 0; minute < MINUTES_IN_DAY; minute += 1) {
      const time = new Date(2026, 10, 28, 0, minute).getTime();
      assert.equal(timeOfDay(language, time), format.format(time));
    }
  });
}
