import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../clock/testing/clock.ts';
import { watchForMoves } from './moves.ts';
import type { NetworkAddress } from './ranking.ts';

const HOME = { host: '192.168.1.23', adapter: 'Wi-Fi' };
const WORK = { host: '10.1.2.3', adapter: 'Wi-Fi' };
const VPN = { host: '10.8.0.6', adapter: 'utun4' };

test('another network is said once, and so is that there is none; a VPN besides is no news', async () => {
  const clock = testClock();
  const said: (readonly NetworkAddress[])[] = [];
  let now: readonly NetworkAddress[] = [HOME];
  const stop = watchForMoves({ addresses: async () => now }, [HOME], { clock, say: (found) => void said.push(found) });
  for (const addresses of [[HOME], [HOME, VPN], [WORK], [WORK], [], [HOME]]) {
    now = addresses;
    await clock.pass(15_000);
  }
  assert.deepEqual(said, [[WORK], [], [HOME]]);
  stop();
  now = [WORK];
  await clock.pass(60_000);
  assert.equal(said.length, 3);
});
