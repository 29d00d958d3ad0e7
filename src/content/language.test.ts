import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, languageFor, languageName } from './language.ts';

test('a visitor gets the first language they prefer that we speak, and English when we speak none', () => {
  assert.equal(languageFor(['da-DK', 'en']), 'da');
  assert.equal(languageFor(['en-GB']), 'en');
  assert.equal(languageFor(['is-IS', 'en-US', 'da']), 'en');
  assert.equal(languageFor(['nah']), 'en');
  assert.equal(languageFor(['', 'EN']), 'en');
  assert.equal(languageFor([]), 'en');
});

test('each language is called what those who speak it call it', () => {
  for (const language of LANGUAGES) {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
    assert.equal(languageName(language), name.charAt(0).toLocaleUpperCase(language) + name.slice(1));
  }
});
