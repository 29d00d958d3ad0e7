import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, spaced } from './code.ts';

test('a code is read from what people type and paste', () => {
  assert.equal(codeIn('4821 3907'), '48213907');
  assert.equal(codeIn(' 48213907 '), '48213907');
  assert.equal(codeIn('https://sekskant.example/48213907'), '48213907');
  assert.equal(codeIn('4821 390'), undefined);
  assert.equal(codeIn('482139071'), undefined);
});

test('the field shows it as it is read aloud', () => {
  assert.equal(spaced('48'), '48');
  assert.equal(spaced('48213'), '4821 3');
  assert.equal(spaced('4821-3907'), '4821 3907');
  assert.equal(spaced('http://192.0.2.7:3000/48213907'), '4821 3907');
});
