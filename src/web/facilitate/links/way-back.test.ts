import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wayBack } from './way-back.ts';

const words = { title: 'Vejen tilbage', code: 'Koden er', link: 'Dit link:', keep: 'Gem arket.' };
const link = 'https://dialog.example.dk/facilitate#12345678.a-key';

test('the sheet holds the link, to tap and to scan, and fetches nothing', () => {
  const page = wayBack({ code: '12345678', link, lang: 'da', words });
  assert.match(page, /<a href="https:\/\/dialog\.example\.dk\/facilitate#12345678\.a-key">/);
  assert.match(page, /1234 5678/);
  assert.match(page, /<svg[^>]*role="img"/);
  assert.doesNotMatch(page, /src=|@import|url\(/);
});
