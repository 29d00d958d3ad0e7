import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { testClock } from '../../../clock/testing/clock.ts';
import { Connection, type ConnectionStatus } from './connection.ts';

const SILENT_MS = 25_000;
const BEAT_MS = 10_000;
const LATE_MS = 2_500;
const UNSEEN_BREAK_MS = 4_000;
/** The longest that a page waits before it opens a stream anew that has worked. */
const REOPEN_MS = 1_200;
const TRY_STREAM_AFTER_MS = 60_000;

/** A request that the network holds, and what the network does with it. */
type Held = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
};
type Stream = {
  readonly say: (text: string) => void;
  readonly cut: () => void;
  /** Whether the page has let go of it. */
  readonly isLeft: () => boolean;
};

const view = (seq: number) => `id: ${seq}\ndata: {"is":${seq}}\n\n`;
/** What the server says of its clock now. */
const beat = () => `event: clock\ndata: ${clock.now()}\n\n`;
const page = () => new Response('<h1>Log på gæstenettet</h1>', { headers: { 'content-type': 'text/html' } });
const problem = (status: number, code: string) =>
  Response.json({ type: `urn:sekskant:${code}`, status, code }, { status });
const answer = (seq: number, shown: unknown = { is: seq }) =>
  Response.json({ seq: shown === null ? null : seq, version: `v${seq}`, now: 1_800_000_000_000, view: shown });

let clock = testClock();
/** What nobody has answered, oldest first. */
let held: Held[] = [];
let log: (number | ConnectionStatus | 'asked')[] = [];
/** What the page was told of the server's clock. */
let times: number[] = [];

beforeEach(() => {
  clock = testClock();
  held = [];
  log = [];
  times = [];
  mock.method(globalThis, 'fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const { pathname: path, searchParams: query } = new URL(url, 'http://here');
    return new Promise<Response>((resolve, reject) => {
      const request = { path, query, signal, answer: resolve };
      held.push(request);
      signal.addEventListener('abort', () => {
        held = held.filter((each) => each !== request);
        reject(new Error('aborted'));
      });
    });
  });
});

function opened(): Connection {
  const hearer = {
    onview: (seq: number) => void log.push(seq),
    ontime: (now: number) => void times.push(now),
    onasked: () => void log.push('asked'),
    onstatus: (status: ConnectionStatus) => {
      if (log.at(-1) !== status && status !== log.findLast((each) => typeof each === 'string' && each !== 'asked'))
        log.push(status);
    },
  };
  const connection = new Connection({ stream: '/live?as=seat', view: '/view?as=seat' }, hearer, clock);
  connection.open();
  return connection;
}

/** Answers the stream that is waited for. */
async function streamed(): Promise<Stream> {
  const request = await next('/live');
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
      request.signal.addEventListener('abort', () => controller.error(new Error('aborted')));
    },
  });
  request.answer(new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }));
  await settled();
  return {
    say: (text) => body?.enqueue(new TextEncoder().encode(text)),
    cut: () => body?.error(new Error('cut')),
    isLeft: () => request.signal.aborted,
  };
}

async function next(path: string): Promise<Held> {
  await settled();
  const request = held.find((each) => each.path === path);
  if (!request) throw new Error(`nobody waits for ${path}: ${held.map((each) => each.path)}`);
  held = held.filter((each) => each !== request);
  return request;
}

const waits = (path: string) => held.some((each) => each.path === path);

async function settled(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await turn();
}

async function said(stream: Stream, text: string): Promise<void> {
  stream.say(text);
  await settled();
}

test('a stream that speaks is left alone, and asked whether somebody is there once it has brought a view', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  for (let count = 0; count < 4; count += 1) {
    await clock.pass(BEAT_MS);
    await said(stream, beat());
  }
  // A message may come in pieces, cut anywhere, and with a comment before it.
  for (const piece of [':  \n\nid: 2\nda', 'ta: {"is"', ':2}\n', '\n']) await said(stream, piece);
  assert.deepEqual(log, [1, 'online', 'asked', 'asked', 'asked', 'asked', 2]);
  assert.equal(held.length, 0, 'nothing else is asked for');
});

test('a connection that is silent for 25 seconds is dropped for a new one, and nobody sees a thing', async () => {
  opened();
  await said(await streamed(), view(1));
  await clock.pass(SILENT_MS - 1);
  assert.equal(waits('/live'), false);
  await clock.pass(1 + REOPEN_MS);
  await said(await streamed(), view(2));
  await clock.pass(UNSEEN_BREAK_MS);
  assert.deepEqual(log, [1, 'online', 2]);
});

test('where the idle limit of a proxy cuts every stream, the page comes back each time and says nothing', async () => {
  opened();
  for (let seq = 1; seq <= 5; seq += 1) {
    const stream = await streamed();
    await said(stream, view(seq));
    await clock.pass(5_000);
    stream.cut();
    await settled();
    await clock.pass(REOPEN_MS);
  }
  assert.deepEqual(log, [1, 'online', 2, 3, 4, 5]);
});

test('a stream that is held back loses to asking, is let go of, and is tried again in larger pieces', async () => {
  opened();
  await streamed();
  await clock.pass(LATE_MS);
  (await next('/view')).answer(answer(7));
  await settled();
  assert.deepEqual(log, [7, 'online']);
  await clock.pass(300);
  const question = await next('/view');
  assert.deepEqual([question.query.get('known'), question.query.get('wait')], ['v7', '10']);
  question.answer(answer(7, null));
  await settled();
  await clock.pass(300);
  (await next('/view')).answer(answer(8));
  await settled();
  await clock.pass(TRY_STREAM_AFTER_MS);
  const again = await next('/live');
  assert.equal(again.query.get('padded'), 'yes');
  again.answer(new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
  await clock.pass(LATE_MS);
  await settled();
  assert.ok(waits('/view') && !waits('/live'), 'it does not get through: asking goes on');
  await clock.pass(2 * TRY_STREAM_AFTER_MS);
  await said(await streamed(), view(9));
  await clock.pass(BEAT_MS);
  assert.equal(waits('/view'), false, 'it gets through: asking has ended');
  assert.deepEqual(log, [7, 'online', 8, 9]);
});

test('a stream that hands each message on with the next is found out by its clock, also where a busy room hides it', async () => {
  opened();
  const stream = await streamed();
  // Others tap at once: the first view is pushed through in time.
  await said(stream, beat() + view(1));
  await clock.pass(BEAT_MS);
  const heldBack = beat();
  await said(stream, view(2));
  await clock.pass(LATE_MS + 1);
  times = [];
  assert.equal(waits('/view'), false);
  await said(stream, heldBack);
  assert.deepEqual(times, [], 'the time is not set by a clock that is old');
  (await next('/view')).answer(answer(3));
  await settled();
  assert.ok(stream.isLeft());
  await clock.pass(TRY_STREAM_AFTER_MS);
  assert.equal((await next('/live')).query.get('padded'), 'yes');
  assert.deepEqual(log, [1, 'online', 2, 'asked', 3]);
});

test('a stream that is late is kept where asking does not work either, and nobody is told that there is none', async () => {
  const failures = [() => new Response('<h1>Bad gateway</h1>', { status: 502 }), page];
  for (const fail of failures) {
    log = [];
    held = [];
    const connection = opened();
    const stream = await streamed();
    await said(stream, beat() + view(1));
    for (const seq of [2, 3]) {
      const heldBack = beat();
      await clock.pass(BEAT_MS);
      await said(stream, heldBack);
      (await next('/view')).answer(fail());
      await settled();
      await clock.pass(UNSEEN_BREAK_MS);
      assert.deepEqual([held, stream.isLeft()], [[], false]);
      await said(stream, view(seq));
    }
    assert.deepEqual(log, [1, 'online', 'asked', 2, 'asked', 3]);
    connection.close();
  }
});

test('a server whose clock is set back is believed, and its stream is kept', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  clock.set(-3_600_000);
  for (const count of [2, 3]) {
    await clock.pass(BEAT_MS);
    await said(stream, beat());
    assert.deepEqual([times.at(-1), times.length, held], [clock.now(), count, []]);
  }
});

test('a clock that comes a little later than the others is none that is held back', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  for (const ms of [LATE_MS, 100, 1_500]) {
    await clock.pass(BEAT_MS);
    const slow = beat();
    await clock.pass(ms);
    await said(stream, slow);
  }
  assert.deepEqual(log, [1, 'online', 'asked', 'asked', 'asked']);
  assert.deepEqual([held, times.length], [[], 4]);
});

test('a server that is away is told of after four seconds, and found again', async () => {
  opened();
  const stream = await streamed();
  await said(stream, view(1));
  stream.cut();
  await settled();
  for (let seconds = 0; seconds < 30; seconds += 1) {
    await clock.pass(1_000);
    for (const path of ['/live', '/view'])
      if (waits(path)) (await next(path)).answer(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await settled();
  }
  assert.deepEqual(log, [1, 'online', 'offline']);
  await clock.pass(6_200);
  await said(await streamed(), view(2));
  assert.deepEqual(log.slice(3), [2, 'online']);
});

test('a page to log on to is told from the server, whatever it answers with', async () => {
  const foreign = [
    page,
    () => new Response(null, { status: 302 }),
    () => Response.json({ status: 'ok' }),
    () => Response.json({ code: 'access-denied' }, { status: 403 }),
    () => new Response('', { status: 407 }),
    () => new Response('<html>', { status: 511 }),
  ];
  for (const respond of foreign) {
    log = [];
    held = [];
    const connection = opened();
    (await next('/live')).answer(respond());
    await settled();
    (await next('/view')).answer(respond());
    await settled();
    assert.deepEqual(log, ['portal']);
    await clock.pass(2_000);
    (await next('/view')).answer(answer(3));
    await settled();
    assert.deepEqual(log, ['portal', 3, 'online'], 'somebody has logged on');
    connection.close();
  }
});

test('a seat that is gone is told from a key that something has taken away, and from a server in trouble', async () => {
  const ends = { '{}': 'lost', '{"code":"key-invalid"}': 'keyless' };
  for (const [data, status] of Object.entries(ends)) {
    log = [];
    opened();
    await said(await streamed(), `event: gone\ndata: ${data}\n\n`);
    await clock.pass(TRY_STREAM_AFTER_MS);
    assert.deepEqual([log, held], [[status], []], 'and nothing more is asked');
  }
  for (const [code, status] of [
    ['unknown-seat', 'lost'],
    ['key-invalid', 'keyless'],
  ] as const) {
    log = [];
    opened();
    (await next('/live')).answer(problem(503, 'not-stored'));
    await settled();
    (await next('/view')).answer(problem(503, 'not-stored'));
    await settled();
    assert.deepEqual(log, []);
    await clock.pass(2_000);
    (await next('/view')).answer(problem(403, code));
    await settled();
    assert.deepEqual(log.at(-1), status);
  }
});

test('where something cuts off what waits, the page waits shorter until it gets answers', async () => {
  opened();
  (await next('/live')).answer(page());
  await settled();
  const waited: (string | null)[] = [];
  for (let count = 0; count < 10; count += 1) {
    const question = await next('/view');
    const wait = question.query.get('wait');
    waited.push(wait);
    question.answer(Number(wait) > 1 ? new Response('', { status: 504 }) : answer(1, count === 0 ? { is: 1 } : null));
    await settled();
    await clock.pass(2_000);
    if (waits('/live')) (await next('/live')).answer(page());
    await settled();
  }
  assert.deepEqual(waited, ['0', '10', '0', '5', '0', '2', '0', '1', '1', '1']);
  assert.deepEqual(log, [1, 'online'], 'which nobody has to know');
});

test('a page that lets go asks for nothing, and takes it up at once when it is opened again', async () => {
  const connection = opened();
  await said(await streamed(), view(1));
  connection.close();
  await clock.pass(TRY_STREAM_AFTER_MS);
  assert.deepEqual([held, clock.waiting()], [[], 0]);
  connection.open();
  await said(await streamed(), view(2));
  assert.deepEqual(log, [1, 'online', 2]);
});
