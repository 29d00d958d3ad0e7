import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { testClock } from '../../src/clock/testing/clock.ts';
import { Backlog } from '../../src/http/backlog.ts';
import { Stream } from '../../src/http/stream.ts';

const HEARTBEAT_MS = 10_000;
const VIEW = 'x'.repeat(50_000);
/** Fifty megabytes: far more than the system keeps for a reader on its way. */
const VIEWS = 1_000;
/** Less than what is written to a reader before it counts as one that is behind. */
const MORE_THAN_ONE_VIEW = 60_000;

/** Two phones that follow the same, one of which does not read. */
async function followed(clock = testClock(), backlog = new Backlog()) {
  const streams: { readonly stream: Stream; readonly raw: ServerResponse }[] = [];
  const server = createServer((_, raw) => {
    streams.push({ stream: new Stream({ raw, hijack: () => {} } as unknown as FastifyReply, clock, { backlog }), raw });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const follow = async (): Promise<Reader> => {
    const reader = new Reader((server.address() as AddressInfo).port);
    await reader.until(() => reader.received.includes('event: clock'));
    return reader;
  };
  const [quick, slow] = [await follow(), await follow()];
  const [toQuick, toSlow] = streams;
  if (!toQuick || !toSlow) throw new Error('a phone was not taken');
  slow.socket.pause();
  const close = async () => {
    for (const { socket } of [quick, slow]) socket.destroy();
    server.close().closeAllConnections();
    await once(server, 'close');
  };
  return { quick, slow, toQuick, toSlow, [Symbol.asyncDispose]: close };
}

class Reader {
  readonly socket: Socket;
  received = '';

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1').setEncoding('utf8');
    this.socket.on('data', (chunk) => {
      this.received += chunk;
    });
    this.socket.on('error', () => {});
    this.socket.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n');
  }

  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await turn();
  }
}

test('a phone that is stuck for three heartbeats is dropped, and one that reads is not', async () => {
  const clock = testClock();
  await using room = await followed(clock);
  for (let seq = 1; seq <= VIEWS; seq += 1) {
    room.toSlow.stream.send(seq, VIEW);
    await turn();
  }
  room.toQuick.stream.send(1, VIEW);
  await room.quick.until(() => room.quick.received.includes('id: 1\n'));
  await clock.pass(2 * HEARTBEAT_MS);
  assert.equal(room.toSlow.raw.destroyed, false, 'it may be in a lift');
  await clock.pass(HEARTBEAT_MS);
  assert.deepEqual([room.toSlow.raw.destroyed, room.toQuick.raw.destroyed], [true, false]);
});

test('a phone that does not read keeps nobody waiting and costs no more than a few views', async () => {
  await using room = await followed();
  let most = 0;
  for (let seq = 1; seq <= VIEWS; seq += 1) {
    for (const { stream } of [room.toQuick, room.toSlow]) stream.send(seq, VIEW);
    await room.quick.until(() => room.quick.received.includes(`id: ${seq}\n`));
    room.quick.received = '';
    most = Math.max(most, room.toSlow.raw.writableLength);
  }
  assert.ok(most < 3 * VIEW.length, `${most} bytes waited for a reader that does not read`);
  room.slow.socket.resume();
  await room.slow.until(() => room.slow.received.includes(`id: ${VIEWS}\n`));
  const got = room.slow.received.match(/^id: /gm)?.length ?? 0;
  assert.ok(got < VIEWS / 2, `it came back to the newest view by way of ${got} old ones`);
});

test('when readers that are stuck keep too much waiting in all, they are dropped at once, and no other is', async () => {
  await using room = await followed(testClock(), new Backlog(MORE_THAN_ONE_VIEW));
  for (let seq = 1; !room.toSlow.raw.destroyed; seq += 1) {
    assert.ok(seq < VIEWS, 'a reader that never reads is dropped some time');
    for (const { stream } of [room.toSlow, room.toQuick]) stream.send(seq, VIEW);
    await room.quick.until(() => room.quick.received.includes(`id: ${seq}\n`));
    room.quick.received = '';
  }
  assert.equal(room.toQuick.raw.destroyed, false);
});
