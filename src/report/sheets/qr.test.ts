import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qr } from './qr.ts';

const ADDRESS = 'https://dialog.example.dk/join/#12345678';

test('draws every dark module of the code, and no other', () => {
  const { data } = encode(ADDRESS, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  const runs = [...qr(ADDRESS).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, length]) => ({ x, y, length }));
  const drawn = runs.flatMap(({ x, y, length }) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step} ${y}`),
  );
  assert.deepEqual(drawn, dark);
});

test('leaves four modules of white on every side', () => {
  const { size } = encode(ADDRESS, { ecc: 'M', border: 0 });
  assert.ok(qr(ADDRESS).includes(`viewBox="-4 -4 ${size + 8} ${size + 8}"`));
});
