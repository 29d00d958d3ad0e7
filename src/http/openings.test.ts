import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { type TestClock, testClock } from '../clock/testing/clock.ts';
import { Openings } from './openings.ts';

let clock: TestClock;
let openings: Openings;
beforeEach(() => {
  clock = testClock();
  openings = new Openings(clock);
});

/** Whether a dialogue is opened without standing in line. */
function isOpened({ groups = 1, follows }: { readonly groups?: number; readonly follows?: string }): Promise<boolean> {
  const asked = openings.admit({ address: '192.0.2.1', connection: new Socket(), groups, follows });
  return Promise.race([asked, turn(false)]);
}

/** Opens follow-ups of follow-ups until no more are, and returns how many there were. */
async function followUpsOf(first: string, groups: number): Promise<number> {
  const parents = [first];
  let opened = 0;
  for (const parent of parents) {
    while (opened < 500 && (await isOpened({ groups, follows: parent }))) {
      opened += 1;
      parents.push(`${first} ${opened}`);
      openings.opened(`${first} ${opened}`, parent);
    }
  }
  return opened;
}

/** Uses up what a network may open. */
async function useUp(): Promise<void> {
  while (await isOpened({ groups: 2_500 }));
}

test('a dialogue is followed up where its network has opened too many, of any size', async () => {
  await useUp();
  assert.equal(await isOpened({}), false);
  assert.ok(await isOpened({ follows: 'small' }));
  assert.ok(await isOpened({ groups: 2_500, follows: 'large' }));
});

test('follow-ups of follow-ups are no way around what a network may open', async () => {
  await useUp();
  assert.equal(await followUpsOf('small', 1), 20);
  assert.equal(await followUpsOf('large', 2_500), 1);
});

test('follow-ups count for their network as well', async () => {
  for (let opened = 0; opened < 6; opened += 1) assert.ok(await isOpened({ groups: 2_500, follows: `of ${opened}` }));
  assert.equal(await isOpened({}), false);
});
