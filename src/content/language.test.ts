import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageFor } from './language.ts';

test('a visitor gets the first language they prefer that we speak, and Danish when we speak none', () => {
  assert.equal(languageFor(['da-DK', 'en']), 'da');
  assert.equal(languageFor(['en-GB']), 'en');
  assert.equal(languageFor(['pl-PL', 'en-US', 'da']), 'en');
  assert.equal(languageFor(['ar']), 'da');
  assert.equal(languageFor(['', 'EN']), 'en');
  assert.equal(languageFor([]), 'da');
});
