import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReadableOnTheWay } from './plain-http.ts';

test('a page can be read on its way when it comes over plain HTTP from another machine', () => {
  const readable = [
    'http://192.168.1.20:3000/',
    'http://sekskant.example/',
    'http://127.example/',
    'http://[fe80::1]/',
  ];
  const safe = ['https://sekskant.example/', 'http://localhost:3000/', 'http://127.0.0.1:3000/', 'http://[::1]:3000/'];
  assert.deepEqual(
    [...readable, ...safe].map((address) => isReadableOnTheWay(new URL(address))),
    [...readable.map(() => true), ...safe.map(() => false)],
  );
});
