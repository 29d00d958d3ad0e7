import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from './da.ts';
import { refusalSentence } from './refusal-sentence.ts';

test('has a sentence for what it knows', () => {
  assert.equal(refusalSentence(da, 'group-full'), da.refusal['group-full']);
});

test('asks to load the page again for what only a newer server knows', () => {
  for (const code of ['of-tomorrow', 'constructor'])
    assert.equal(refusalSentence(da, code), da.refusal['request-invalid']);
});
