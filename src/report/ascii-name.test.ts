import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiName } from './ascii-name.ts';

test('a program that knows ASCII alone gets the nearest name', () => {
  assert.equal(asciiName('2026-11-22 Plejecenter Søvang – dialog.pdf'), '2026-11-22 Plejecenter Soevang - dialog.pdf');
  assert.equal(asciiName('Ærø, Åse og José – ark.pdf'), 'Aeroe, Aase og Jose - ark.pdf');
  assert.equal(asciiName('2026-11-22 مطبخ – dialog.pdf'), '2026-11-22 _ - dialog.pdf');
  assert.match(asciiName('😀 «x» 厨房'), /^[\x20-\x7e]+$/);
});
