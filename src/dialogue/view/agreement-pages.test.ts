import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { agreementPages } from './agreement-pages.ts';

const of = (what: number) => ({ what: 'a'.repeat(what), responsible: 'Mette, leder' });

test('short agreements stand together, and a long one has room', () => {
  assert.deepEqual(
    agreementPages([40, 40, 40, 40, 40].map(of)).map(({ length }) => length),
    [4, 1],
  );
  assert.deepEqual(
    agreementPages([300, 300].map(of)).map(({ length }) => length),
    [1, 1],
  );
});

test('where nothing is agreed there is one page without any', () => {
  assert.deepEqual(agreementPages([]), [[]]);
});

test('every agreement is read once and in order, and no page is empty among others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }), (lengths) => {
      const agreements = lengths.map(of);
      const pages = agreementPages(agreements);
      assert.deepEqual(pages.flat(), agreements);
      assert.ok(pages.every(({ length }) => length > 0));
    }),
  );
});
