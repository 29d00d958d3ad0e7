import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, beat, next, opened, page, said, settled, streamed, view, waits, wire } from './testing/wire.ts';

const BEAT_MS = 10_000;
const LATE_MS = 2_500;
const UNSEEN_BREAK_MS = 4_000;
const TRY_STREAM_AFTER_MS = 60_000;

test('a stream that hands each message on with the next is found out by its clock, also where a busy room hides it', async () => {
  opened();
  const stream = await streamed();
  // Others tap at once: the first view is pushed through in time.
  await said(stream, beat() + view(1));
  await wire.clock.pass(BEAT_MS);
  const heldBack = beat();
  await said(stream, view(2));
  await wire.clock.pass(LATE_MS + 1);
  wire.times = [];
  assert.equal(waits('/view'), false);
  await said(stream, heldBack);
  assert.deepEqual(wire.times, [], 'the time is not set by a clock that is old');
  (await next('/view')).answer(answer(3));
  await settled();
  assert.ok(stream.isLeft());
  await wire.clock.pass(TRY_STREAM_AFTER_MS);
  assert.equal((await next('/live')).query.get('padded'), 'yes');
  assert.deepEqual(wire.log, [1, 'online', 2, 'asked', 3]);
});

test('a stream that is late is kept where asking does not work either, and nobody is told that there is none', async () => {
  const failures = [() => new Response('<h1>Bad gateway</h1>', { status: 502 }), page];
  for (const fail of failures) {
    wire.log = [];
    wire.held = [];
    const connection = opened();
    const stream = await streamed();
    await said(stream, beat() + view(1));
    for (const seq of [2, 3]) {
      const heldBack = beat();
      await wire.clock.pass(BEAT_MS);
      await said(stream, heldBack);
      (await next('/view')).answer(fail());
      await settled();
      await wire.clock.pass(UNSEEN_BREAK_MS);
      assert.deepEqual([wire.held, stream.isLeft()], [[], false]);
      await said(stream, view(seq));
    }
    assert.deepEqual(wire.log, [1, 'online', 'asked', 2, 'asked', 3]);
    connection.close();
  }
});

test('a server whose clock is set back is believed, and its stream is kept', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  wire.clock.set(-3_600_000);
  for (const count of [2, 3]) {
    await wire.clock.pass(BEAT_MS);
    await said(stream, beat());
    assert.deepEqual([wire.times.at(-1), wire.times.length, wire.held], [wire.clock.now(), count, []]);
  }
});

test('a clock that comes a little later than the others is none that is wire.held back', async () => {
  opened();
  const stream = await streamed();
  await said(stream, beat() + view(1));
  for (const ms of [LATE_MS, 100, 1_500]) {
    await wire.clock.pass(BEAT_MS);
    const slow = beat();
    await wire.clock.pass(ms);
    await said(stream, slow);
  }
  assert.deepEqual(wire.log, [1, 'online', 'asked', 'asked', 'asked']);
  assert.deepEqual([wire.held, wire.times.length], [[], 4]);
});
