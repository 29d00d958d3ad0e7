import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFrom } from '../src/settings.ts';

const PUBLIC_URL = 'https://dialog.example.dk';
const trust = (value: string) => settingsFrom({ TRUST_PROXY: value, PUBLIC_URL }).trustProxy;

test('nobody on the way is believed unless the settings say so', () => {
  assert.equal(settingsFrom({}).trustProxy, undefined);
  assert.equal(trust('no'), undefined);
});

test('as many proxies are believed as stand before the server, and no more', () => {
  const trusts = trust('2');
  assert.deepEqual(
    [0, 1, 2].map((hop) => trusts?.('203.0.113.9', hop)),
    [true, true, false],
  );
});

test('proxies are believed by their addresses and networks, however an address is written', () => {
  const trusts = trust('127.0.0.1, 10.0.0.0/8,2001:db8::/32');
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.9.8.7', '::ffff:10.9.8.7', '2001:db8::1'])
    assert.equal(trusts?.(address, 0), true, address);
  for (const address of ['127.0.0.2', '11.0.0.1', '2001:db9::1', '::1', 'unknown', ''])
    assert.equal(trusts?.(address, 0), false, address);
});

test('what cannot be is refused, and what used to be says what to write', () => {
  assert.throws(() => trust('yes'), /TRUST_PROXY=yes believed what any visitor claimed: write how many proxies/);
  for (const value of ['0', '10', 'true', '10.0.0.0/33', '10.0.0.0/', '2001:db8::/129', '10.0.0.0/8/8', '1,,2', '-1'])
    assert.throws(() => trust(value), /^Error: TRUST_PROXY cannot be ".+": write how many proxies stand before/, value);
});

test('behind a proxy the server must be told where people find it', () => {
  assert.throws(() => settingsFrom({ TRUST_PROXY: '1' }), /^Error: PUBLIC_URL must say where people find the server/);
});
