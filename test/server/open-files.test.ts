import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import type { PostedCommand } from '../../src/http/schema.ts';
import { type Node, nodeByHand } from './node.ts';
import { facilitator, phone } from './room.ts';

/** Of which half are for those who come. */
const OPEN_FILES = 128;

/** Many who open a connection and ask for nothing. The server's clock stands still, so that it does not lose patience. */
class Crowd {
  readonly #port: number;
  readonly #open: Socket[] = [];

  constructor(port: number) {
    this.#port = port;
  }

  async comes(people: number): Promise<void> {
    const coming = Array.from({ length: people }, async () => {
      const socket = connect(this.#port, '127.0.0.1');
      socket.on('error', () => undefined);
      this.#open.push(socket);
      await once(socket, 'connect');
    });
    await Promise.all(coming);
  }

  async leaves(): Promise<void> {
    const leaving = this.#open.splice(0).map(async (socket) => {
      const isClosed = socket.closed || once(socket, 'close');
      socket.destroy();
      await isClosed;
    });
    await Promise.all(leaving);
  }
}

/** Past the proxy before the node, which would be somebody in between. */
function portOf({ said }: Node): number {
  return Number(
    said
      .find((line) => line.includes('is ready'))
      ?.split(':')
      .at(-1),
  );
}

async function answerOf(
  asking: ReturnType<typeof request>,
): Promise<{ readonly status: number; readonly said: string }> {
  const [response] = await once(asking.end(), 'response');
  return { status: response.statusCode, said: await text(response) };
}

if (process.platform !== 'win32')
  test('where hardly any more files may be open, newcomers are told so, and those who are there go on', async () => {
    await using server = await nodeByHand({}, { openFiles: OPEN_FILES });
    await server.start();
    const port = portOf(server);
    const origin = `http://127.0.0.1:${port}`;
    const leader = await facilitator(origin);
    const seated = await phone(origin, leader.code, 1);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const headers = { cookie: `facilitator=${leader.cookies.get('facilitator')}`, 'content-type': 'application/json' };
    const ask = (method: string, path: string) => request(`${origin}${path}`, { method, agent, headers });
    const send = (command: PostedCommand, id: string) => {
      const sending = ask('POST', `/api/dialogues/${leader.code}/commands?as=facilitator`);
      sending.write(JSON.stringify({ id, command }));
      return answerOf(sending);
    };
    assert.equal((await answerOf(ask('GET', '/healthz'))).status, 200);
    const newcomer = (path: string) => answerOf(request(origin + path, { agent: false }));

    const crowd = new Crowd(port);
    await crowd.comes(OPEN_FILES / 2);
    const refused = await newcomer('/api/openapi.json');
    assert.deepEqual([refused.status, JSON.parse(refused.said).code], [503, 'too-many-connections']);
    const shown = await newcomer('/');
    assert.equal(shown.status, 503);
    assert.match(shown.said, /Prøv igen om lidt/);

    await crowd.comes(3 * OPEN_FILES);
    assert.equal((await send({ type: 'rename', title: 'Trængsel' }, 'a-command-in-the-crowd')).status, 200);
    await seated.until(() => seated.view?.table.agenda.title === 'Trængsel');
    assert.equal((await answerOf(ask('GET', '/healthz'))).status, 200);
    const paper = `/api/dialogues/${leader.code}/papers/poster-a4?as=facilitator&language=da`;
    assert.equal((await answerOf(ask('GET', paper))).status, 200, 'which takes files of its own');

    await crowd.leaves();
    agent.destroy();
    // The server hears of each that has left when it has time.
    for (let status = 503; status !== 200; )
      status = await newcomer('/healthz').then(
        (answer) => answer.status,
        () => 503,
      );
    assert.equal(await server.end(), 0);
  });
