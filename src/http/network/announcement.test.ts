import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcement } from './announcement.ts';

const WIFI = { host: '192.168.1.23', adapter: 'Wi-Fi' };
const VPN = { host: '10.8.0.6', adapter: 'utun4' };
const usual = { port: 3000, publicUrl: undefined, isTerminal: false };

test('the likeliest address is named first, and the others for those who do not get there', () => {
  assert.equal(
    announcement({ ...usual, addresses: [WIFI, VPN] }),
    `Sekskant is ready: http://localhost:3000
Phones on the same network: http://192.168.1.23:3000
If they do not get there: http://10.8.0.6:3000`,
  );
});

test('where there is a public address nothing is said of others', () => {
  const said = announcement({ ...usual, publicUrl: 'https://dialog.example.dk', addresses: [WIFI] });
  assert.equal(said, 'Sekskant is ready: http://localhost:3000\nOthers find it at: https://dialog.example.dk');
});

test('without a network it says so', () => {
  assert.match(announcement({ ...usual, addresses: [] }), /There is no network/);
});

test('a terminal shows the address as a picture too', () => {
  assert.match(announcement({ ...usual, addresses: [WIFI], isTerminal: true }), /[█▀▄]{10}/);
});
