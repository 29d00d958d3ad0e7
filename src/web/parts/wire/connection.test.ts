import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answer,
  beat,
  next,
  opened,
  page,
  problem,
  said,
  settled,
  streamed,
  view,
  waits,
  wire,
} from './testing/wire.ts';

const SILENT_MS = 25_000;
const BEAT_MS = 10_000;
const LATE_MS = 2_500;
const UNSEEN_BREAK_MS = 4_000;
/** The longest that a page waits before it opens a stream anew that has worked. */
const REOPEN_MS = 1_200;
const TRY_STREAM_AFTER_MS = 60_000;

test('a stream that speaks is left alone, and asked whether somebody is there once it has brought a view', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  for (let count = 0; count < 4; count += 1) {
    await wire.clock.pass(BEAT_MS);
    await said(stream, beat());
  }
  // A message may come in pieces, cut anywhere, and with a comment before it.
  for (const piece of [':  \n\nid: 2\nda', 'ta: {"is"', ':2}\n', '\n']) await said(stream, piece);
  assert.deepEqual(wire.log, [1, 'online', 'asked', 'asked', 'asked', 'asked', 2]);
  assert.equal(wire.held.length, 0, 'nothing else is asked for');
});

test('a connection that is silent for 25 seconds is dropped for a new one, and nobody sees a thing', async () => {
  opened();
  await said(await streamed(), view(1));
  await wire.clock.pass(SILENT_MS - 1);
  assert.equal(waits('/live'), false);
  await wire.clock.pass(1 + REOPEN_MS);
  await said(await streamed(), view(2));
  await wire.clock.pass(UNSEEN_BREAK_MS);
  assert.deepEqual(wire.log, [1, 'online', 2]);
});

test('where the idle limit of a proxy cuts every stream, the page comes back each time and says nothing', async () => {
  opened();
  for (let seq = 1; seq <= 5; seq += 1) {
    const stream = await streamed();
    await said(stream, view(seq));
    await wire.clock.pass(5_000);
    stream.cut();
    await settled();
    await wire.clock.pass(REOPEN_MS);
  }
  assert.deepEqual(wire.log, [1, 'online', 2, 3, 4, 5]);
});

test('a stream that is wire.held back loses to asking, is let go of, and is tried again in larger pieces', async () => {
  opened();
  await streamed();
  await wire.clock.pass(LATE_MS);
  (await next('/view')).answer(answer(7));
  await settled();
  assert.deepEqual(wire.log, [7, 'online']);
  await wire.clock.pass(300);
  const question = await next('/view');
  assert.deepEqual([question.query.get('known'), question.query.get('wait')], ['v7', '10']);
  question.answer(answer(7, null));
  await settled();
  await wire.clock.pass(300);
  (await next('/view')).answer(answer(8));
  await settled();
  await wire.clock.pass(TRY_STREAM_AFTER_MS);
  const again = await next('/live');
  assert.equal(again.query.get('padded'), 'yes');
  again.answer(new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
  await wire.clock.pass(LATE_MS);
  await settled();
  assert.ok(waits('/view') && !waits('/live'), 'it does not get through: asking goes on');
  await wire.clock.pass(2 * TRY_STREAM_AFTER_MS);
  await said(await streamed(), view(9));
  await wire.clock.pass(BEAT_MS);
  assert.equal(waits('/view'), false, 'it gets through: asking has ended');
  assert.deepEqual(wire.log, [7, 'online', 8, 9]);
});

test('a server that is away is told of after four seconds, and found again', async () => {
  opened();
  const stream = await streamed();
  await said(stream, view(1));
  stream.cut();
  await settled();
  for (let seconds = 0; seconds < 30; seconds += 1) {
    await wire.clock.pass(1_000);
    for (const path of ['/live', '/view'])
      if (waits(path)) (await next(path)).answer(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await settled();
  }
  assert.deepEqual(wire.log, [1, 'online', 'offline']);
  await wire.clock.pass(6_200);
  await said(await streamed(), view(2));
  assert.deepEqual(wire.log.slice(3), [2, 'online']);
});

test('a page to wire.log on to is told from the server, whatever it answers with', async () => {
  const foreign = [
    page,
    () => new Response(null, { status: 302 }),
    () => Response.json({ status: 'ok' }),
    () => Response.json({ code: 'access-denied' }, { status: 403 }),
    () => new Response('', { status: 407 }),
    () => new Response('<html>', { status: 511 }),
  ];
  for (const respond of foreign) {
    wire.log = [];
    wire.held = [];
    const connection = opened();
    (await next('/live')).answer(respond());
    await settled();
    (await next('/view')).answer(respond());
    await settled();
    assert.deepEqual(wire.log, ['portal']);
    await wire.clock.pass(2_000);
    (await next('/view')).answer(answer(3));
    await settled();
    assert.deepEqual(wire.log, ['portal', 3, 'online'], 'somebody has logged on');
    connection.close();
  }
});

test('a seat that is gone is told from a key that something has taken away, and from a server in trouble', async () => {
  const ends = { '{}': 'lost', '{"code":"key-invalid"}': 'keyless' };
  for (const [data, status] of Object.entries(ends)) {
    wire.log = [];
    opened();
    await said(await streamed(), `event: gone\ndata: ${data}\n\n`);
    await wire.clock.pass(TRY_STREAM_AFTER_MS);
    assert.deepEqual([wire.log, wire.held], [[status], []], 'and nothing more is asked');
  }
  for (const [code, status] of [
    ['unknown-seat', 'lost'],
    ['key-invalid', 'keyless'],
  ] as const) {
    wire.log = [];
    opened();
    (await next('/live')).answer(problem(503, 'not-stored'));
    await settled();
    (await next('/view')).answer(problem(503, 'not-stored'));
    await settled();
    assert.deepEqual(wire.log, []);
    await wire.clock.pass(2_000);
    (await next('/view')).answer(problem(403, code));
    await settled();
    assert.deepEqual(wire.log.at(-1), status);
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
    await wire.clock.pass(2_000);
    if (waits('/live')) (await next('/live')).answer(page());
    await settled();
  }
  assert.deepEqual(waited, ['0', '10', '0', '5', '0', '2', '0', '1', '1', '1']);
  assert.deepEqual(wire.log, [1, 'online'], 'which nobody has to know');
});

test('a page that lets go asks for nothing, and takes it up at once when it is opened again', async () => {
  const connection = opened();
  await said(await streamed(), view(1));
  connection.close();
  await wire.clock.pass(TRY_STREAM_AFTER_MS);
  assert.deepEqual([wire.held, wire.clock.waiting()], [[], 0]);
  connection.open();
  await said(await streamed(), view(2));
  assert.deepEqual(wire.log, [1, 'online', 2]);
});
