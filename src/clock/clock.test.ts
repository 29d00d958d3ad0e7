import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from './testing/clock.ts';

test('what waits happens at its time and in order, also what is asked for meanwhile', async () => {
  const clock = testClock();
  const happened: string[] = [];
  const note = (what: string) => happened.push(`${what} at ${clock.elapsed()}`);
  clock.every(400, () => note('every'));
  clock.after(700, () => note('after'));
  clock.after(100, () => {
    note('first');
    clock.after(100, () => note('then'));
  });
  await clock.pass(1_000);
  assert.deepEqual(happened, ['first at 100', 'then at 200', 'every at 400', 'after at 700', 'every at 800']);
});

test('what is cancelled never happens', async () => {
  const clock = testClock();
  let happened = 0;
  for (const wait of [clock.after, clock.every]) wait(10, () => (happened += 1))();
  const stop = clock.every(10, () => {
    happened += 1;
    stop();
  });
  await clock.pass(100);
  assert.equal(happened, 1);
  assert.equal(clock.waiting(), 0);
});

test('a clock that is set lets no time go by', async () => {
  const clock = testClock(1_000_000);
  await clock.pass(50);
  clock.set(-3_000);
  assert.deepEqual([clock.now(), clock.elapsed()], [997_050, 50]);
});

test('says when somebody begins to wait', async () => {
  const clock = testClock();
  const waits = clock.nextWait();
  setImmediate(() => clock.after(10, () => {}));
  await waits;
  assert.equal(clock.waiting(), 1);
});
