import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { excessOf, isDate, textFrom, tidied } from './text.ts';

test('line breaks stay, whatever machine they come from; control characters and space around go', () => {
  assert.equal(tidied('  one\r\ntwo\rthree\u0000\u0007 \n'), 'one\ntwo\nthree');
});

test('what parts words and lines elsewhere parts them here too', () => {
  assert.equal(tidied('Lis\tmandag\vmorgen'), 'Lis mandag morgen');
  assert.equal(tidied('one\ftwo\u0085three\u2028four\u2029five'), 'one\ntwo\nthree\nfour\nfive');
});

test('what is too long is so by the characters that would be kept', () => {
  assert.equal(excessOf(' xyz ', 2), 1);
  assert.equal(excessOf(' xy\r\nz ', 4), 0);
});

test('letters of all languages stay as they are', () => {
  assert.equal(tidied('Ærøskøbing – ż, ع, 漢, 👩‍👩‍👧'), 'Ærøskøbing – ż, ع, 漢, 👩‍👩‍👧');
});

test('nothing that somebody writes turns around what stands after it', () => {
  assert.equal(tidied('\u202eAnna\u202c \u2067Bo\u2069'), 'Anna Bo');
  assert.equal(tidied('שלום\u200f!'), 'שלום\u200f!', 'a mark without an end of its own is a letter like others');
});

test('halves of letters and places that no letter has are no text', () => {
  assert.equal(tidied('a\ud800b\udc00c\uffffd\ufdd0e\u{1ffff}f'), 'abcdef');
  assert.equal(tidied('👍'), '👍');
});

test('what nobody can see is nothing', () => {
  for (const unseen of ['\u200b', '\u200d\ufeff', '\u00ad \u2060', '\u3164', '\u2800', '\u202e\u202c', '\ufe0f'])
    assert.equal(tidied(unseen), '', JSON.stringify(unseen));
});

test('what is left must be something, and not too long', () => {
  assert.deepEqual(textFrom(' x ', 1), { text: 'x' });
  assert.deepEqual(textFrom('xy', 1), { refusal: 'text-too-long' });
  assert.deepEqual(textFrom(' \u0007 ', 1), { refusal: 'text-missing' });
});

test('a tidy text is not tidied further', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      assert.equal(tidied(tidied(written)), tidied(written));
    }),
  );
});

test('a date is a day of the calendar', () => {
  for (const date of ['2026-11-23', '2028-02-29', '2000-02-29', '2027-12-31']) assert.ok(isDate(date), date);
  for (const date of ['2027-02-29', '2100-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '1999-01-01'])
    assert.ok(!isDate(date), date);
  for (const date of ['', '2027-1-1', ' 2027-01-01', '2027-01-01T00:00', '20270101', 'tomorrow'])
    assert.ok(!isDate(date), date);
});

test('every day of the calendar is a date', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (day) => {
      assert.ok(isDate(day.toISOString().slice(0, 10)));
    }),
  );
});
