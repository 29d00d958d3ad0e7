import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import type { Event } from '../../src/dialogue/event.ts';
import type { Log } from '../../src/log/log.ts';
import { facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

/** More than a seat may have open at once. */
const TIMES = 9;

/** A log that others write to as well, and that may be held up while somebody reads on. */
function holdable() {
  let isHeld = false;
  let asked = Promise.withResolvers<void>();
  let release = Promise.withResolvers<void>();
  return {
    wrap: (log: Log<Event>): Log<Event> => ({
      ...log,
      isShared: true,
      read: async (...args) => {
        asked.resolve();
        if (isHeld) await release.promise;
        return log.read(...args);
      },
    }),
    /** Gives what settles when somebody reads. */
    hold: () => {
      isHeld = true;
      asked = Promise.withResolvers();
      release = Promise.withResolvers();
      return asked.promise;
    },
    letGo: () => {
      isHeld = false;
      release.resolve();
    },
  };
}

test('a phone that hangs up while it is looked for leaves no stream behind, however often it does', async () => {
  const log = holdable();
  await using server = await startServer({ wrap: log.wrap });
  const leader = await facilitator(server.origin);
  const seat = await phone(server.origin, leader.code);
  seat.sleep();
  const cookie = [...seat.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  for (let time = 0; time < TIMES; time += 1) {
    const reading = log.hold();
    const connected = once(server.server, 'connection') as Promise<[Socket]>;
    const hasty = request(`${server.origin}/api/dialogues/${seat.code}/live?as=seat`, { headers: { cookie } });
    hasty.on('error', () => undefined).end();
    const [socket] = await connected;
    await reading;
    hasty.destroy();
    await once(socket, 'close');
    log.letGo();
  }
  await seat.follow();
  assert.equal(seat.view?.me.seat, 1);
});
