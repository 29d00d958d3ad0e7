import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networksOf } from './networks.ts';

test('an address is in the networks of a home, a customer, a site and a provider, however it is written', () => {
  const networks = {
    '192.0.2.1': ['192.0.2.1', '192.0.2.1', '192.0.2', '192.0'],
    '::ffff:192.0.2.1': ['192.0.2.1', '192.0.2.1', '192.0.2', '192.0'],
    '192.0.2.1:4711': ['192.0.2.1', '192.0.2.1', '192.0.2', '192.0'],
    '[2001:db8:1:2::3]:4711': ['2001:db8:1:2', '2001:db8:1:0', '2001:db8:1', '2001:db8'],
    '2001:db8:1:2:3:4:5:6': ['2001:db8:1:2', '2001:db8:1:0', '2001:db8:1', '2001:db8'],
    '2001:db8:1:a2::': ['2001:db8:1:a2', '2001:db8:1:0', '2001:db8:1', '2001:db8'],
    '2001:db8:1:1a2::': ['2001:db8:1:1a2', '2001:db8:1:1', '2001:db8:1', '2001:db8'],
    '2001:db8:1:ffa2::': ['2001:db8:1:ffa2', '2001:db8:1:ff', '2001:db8:1', '2001:db8'],
    '2001:0DB8:1:2::': ['2001:db8:1:2', '2001:db8:1:0', '2001:db8:1', '2001:db8'],
    '2001:db8::3:4:5:6': ['2001:db8:0:0', '2001:db8:0:0', '2001:db8:0', '2001:db8'],
    '2001:db8::2:3:4:5:6': ['2001:db8:0:2', '2001:db8:0:0', '2001:db8:0', '2001:db8'],
    '::1': ['0:0:0:0', '0:0:0:0', '0:0:0', '0:0'],
    'fe80::1%eth0': ['fe80:0:0:0', 'fe80:0:0:0', 'fe80:0:0', 'fe80:0'],
    'no address': ['no address', 'no address', 'no address', 'no address'],
  };
  assert.deepEqual(
    Object.fromEntries(Object.keys(networks).map((address) => [address, Object.values(networksOf(address))])),
    networks,
  );
});
