import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Backlog, type Reader } from './backlog.ts';

class Phone implements Reader {
  waitingBytes = 0;
  isDropped = false;

  drop(): void {
    this.isDropped = true;
    this.waitingBytes = 0;
  }
}

/** As when so many bytes wait for a phone after it was written to. */
async function wait(backlog: Backlog, phone: Phone, bytes: number): Promise<void> {
  phone.waitingBytes = bytes;
  backlog.note(phone);
  await turn();
}

const dropped = (...phones: readonly Phone[]) => phones.map(({ isDropped }) => isDropped);

test('those who are stuck longest are dropped first, and no more of them than it takes', async () => {
  const backlog = new Backlog(100);
  const [first, second, third, fourth] = [new Phone(), new Phone(), new Phone(), new Phone()];
  await wait(backlog, first, 10);
  await wait(backlog, second, 60);
  await wait(backlog, third, 20);
  await wait(backlog, first, 30);
  assert.deepEqual(dropped(first, second, third), [true, false, false]);
  await wait(backlog, second, 0);
  await wait(backlog, fourth, 80);
  assert.deepEqual(dropped(second, third, fourth), [false, false, false]);
  await wait(backlog, second, 1);
  assert.deepEqual(dropped(second, third, fourth), [false, true, false]);
});

test('whoever has taken all of it meanwhile, or some, is not among those that are stuck', async () => {
  const backlog = new Backlog(100);
  const [silent, slow, stuck, last] = [new Phone(), new Phone(), new Phone(), new Phone()];
  await wait(backlog, silent, 40);
  await wait(backlog, slow, 30);
  await wait(backlog, stuck, 30);
  silent.waitingBytes = 0;
  await wait(backlog, slow, 20);
  await wait(backlog, last, 60);
  assert.deepEqual(dropped(silent, slow, stuck, last), [false, false, true, false]);
});

test('a reader that goes counts for nothing', async () => {
  const backlog = new Backlog(100);
  for (let time = 0; time < 1_000; time += 1) {
    const phone = new Phone();
    await wait(backlog, phone, 100);
    await wait(backlog, phone, 0);
    assert.equal(phone.isDropped, false);
  }
});

test('one that alone has more than all may have is dropped', async () => {
  const greedy = new Phone();
  await wait(new Backlog(100), greedy, 101);
  assert.equal(greedy.isDropped, true);
});
