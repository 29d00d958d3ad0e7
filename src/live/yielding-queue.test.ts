import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { YieldingQueue } from './yielding-queue.ts';

/** Longer than anyone may keep the others waiting. */
function work(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

test('the first are told at once, the others in order, and each once', async () => {
  const published: number[] = [];
  const queue = new YieldingQueue<number>((name) => {
    work();
    published.push(name);
  });
  for (const name of [1, 2, 2, 3, 2]) queue.add(name);
  assert.deepEqual(published, [1]);
  while (published.length < 3) await turn();
  await turn();
  assert.deepEqual(published, [1, 2, 3]);
});

test('a long round lets others in between', async () => {
  const happened: string[] = [];
  const queue = new YieldingQueue<string>((name) => {
    work();
    happened.push(name);
  });
  for (const name of ['first', 'second', 'third']) queue.add(name);
  setImmediate(() => happened.push('a tap'));
  while (!happened.includes('third')) await turn();
  assert.ok(happened.indexOf('a tap') < happened.indexOf('third'), happened.join(', '));
});

test('who is added again while they are told is told again', async () => {
  const published: string[] = [];
  const queue = new YieldingQueue<string>((name) => {
    published.push(name);
    if (published.length === 1) queue.add(name);
  });
  queue.add('again');
  while (published.length < 2) await turn();
  assert.deepEqual(published, ['again', 'again']);
});
