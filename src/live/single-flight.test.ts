import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SingleFlight } from './single-flight.ts';

test('whoever asks while it is done gets the next turn, together with all others who wait', async () => {
  const ends: (() => void)[] = [];
  let atOnce = 0;
  let most = 0;
  const turns = new SingleFlight(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise<void>((resolve) => ends.push(resolve));
    atOnce -= 1;
  });
  const settled: string[] = [];
  const taken = ['first', 'late', 'later'].map((name) => turns.take().then(() => settled.push(name)));
  ends[0]?.();
  await taken[0];
  assert.deepEqual(settled, ['first'], 'what began before they asked may lack what they ask for');
  ends[1]?.();
  await Promise.all(taken);
  assert.deepEqual([ends.length, most], [2, 1]);
});

test('a turn that fails does not keep the next one from being taken', async () => {
  let count = 0;
  const turns = new SingleFlight(async () => {
    count += 1;
    if (count === 1) throw new Error('the disk is gone');
  });
  const [first, second] = await Promise.allSettled([turns.take(), turns.take()]);
  assert.deepEqual([first.status, second.status], ['rejected', 'fulfilled']);
});
