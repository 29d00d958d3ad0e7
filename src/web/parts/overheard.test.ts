import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverheard } from './overheard.ts';

test('others on the network can read along where a page came over plain http from another machine', () => {
  for (const address of ['http://192.168.1.20:3000/', 'http://sekskant.local/'])
    assert.equal(isOverheard(new URL(address)), true, address);
});

test('nobody can where the connection is encrypted, or stays on one machine', () => {
  for (const address of [
    'https://dialog.example.dk/',
    'http://localhost:3000/',
    'http://127.0.0.1:3000/',
    'http://[::1]:3000/',
  ])
    assert.equal(isOverheard(new URL(address)), false, address);
});
