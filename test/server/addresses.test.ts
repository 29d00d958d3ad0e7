import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NetworkAddress } from '../../src/http/network/ranking.ts';
import { Person } from './person.ts';
import { type Console, facilitator } from './room.ts';
import { startServer } from './start-server.ts';

const WIFI = { host: '192.168.1.23', adapter: 'Wi-Fi' };
const VPN = { host: '10.8.0.6', adapter: 'utun4' };

async function linksOf(console: Console) {
  return (await console.ask('GET', `/api/dialogues/${console.code}/links?as=facilitator`)).body;
}

function choose(console: Console, host: string | null) {
  return console.ask('POST', `/api/dialogues/${console.code}/address`, { host });
}

test('links from this very machine lead where phones come, and follow what the facilitator chooses', async () => {
  let addresses: readonly NetworkAddress[] = [WIFI, VPN];
  await using server = await startServer({ network: { addresses: async () => addresses } });
  const { port } = new URL(server.origin);
  const leader = await facilitator(server.origin);
  const hostNow = async () => new URL(String((await linksOf(leader)).join)).host;
  assert.equal(await hostNow(), `192.168.1.23:${port}`);
  assert.deepEqual((await linksOf(leader)).addresses, [WIFI, VPN]);

  assert.equal((await choose(leader, VPN.host)).status, 200);
  assert.equal(await hostNow(), `10.8.0.6:${port}`);
  const screen = new Person(server.origin, 'screen');
  const key =
    String((await linksOf(leader)).screen)
      .split('.')
      .at(-1) ?? '';
  await screen.enter(leader.code, key);
  const { body } = await screen.ask('GET', `/api/dialogues/${leader.code}/links?as=screen`);
  assert.equal(body.join, `http://10.8.0.6:${port}/${leader.code}`, 'the screen follows');
  assert.equal(
    (await facilitator(server.origin).then(linksOf)).join?.toString().includes('10.8'),
    false,
    'no other does',
  );

  addresses = [{ host: '[2001:db8::12]', adapter: 'Wi-Fi' }];
  assert.equal(await hostNow(), `[2001:db8::12]:${port}`, 'what was chosen is not there any more');
  addresses = [WIFI, VPN];
  assert.equal(await hostNow(), `10.8.0.6:${port}`, 'and is again');
  await choose(leader, null);
  assert.equal(await hostNow(), `192.168.1.23:${port}`);
});

test('nobody can have links lead elsewhere, and only the facilitator chooses', async () => {
  await using server = await startServer({ network: { addresses: async () => [WIFI] } });
  const leader = await facilitator(server.origin);
  assert.equal((await choose(leader, 'evil.example')).status, 403);
  leader.cookies.clear();
  assert.equal((await choose(leader, WIFI.host)).body.code, 'key-invalid');
});

test('a server with a public address offers no other', async () => {
  const publicUrl = 'https://dialog.example.dk';
  await using server = await startServer({ publicUrl, network: { addresses: async () => [WIFI, VPN] } });
  const leader = await facilitator(server.origin);
  const links = await linksOf(leader);
  assert.equal(links.join, `${publicUrl}/${leader.code}`);
  assert.equal('addresses' in links, false);
  assert.equal((await choose(leader, WIFI.host)).status, 403);
});
