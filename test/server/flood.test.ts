import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator } from './room.ts';
import { startServer } from './start-server.ts';

const AT_ONCE = 300;
const { durations } = competenceModel;

function open(origin: string, groups = 1, address = '192.0.2.1') {
  const body = { title: '', modes: Array(groups).fill('phones'), durations };
  return new Person(origin, 'facilitator').ask('POST', '/api/dialogues', body, { 'x-forwarded-for': address });
}

test('a flood of new dialogues from one address stops neither the facilitator beside it nor anybody elsewhere', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await advanceTo(leader, 'ended');
  for (let count = 0; count < AT_ONCE; count += 1) assert.equal((await open(server.origin)).status, 201);
  const hasEnded = { honest: false };
  const isWaiting = clock.nextWait();
  // The program in a hurry has a connection for each, and opens the next as soon as one is answered.
  const flood = Array.from({ length: 4 }, async () => {
    const statuses: number[] = [];
    while (!hasEnded.honest) statuses.push((await open(server.origin)).status);
    return statuses;
  });
  await isWaiting;
  const honest = open(server.origin).finally(() => {
    hasEnded.honest = true;
  });
  assert.equal((await open(server.origin, 1, '203.0.113.1')).status, 201, 'elsewhere nobody notices');
  let seconds = 0;
  for (; !hasEnded.honest; seconds += 1) await clock.pass(1_000);
  assert.equal((await honest).status, 201);
  assert.ok(seconds <= 10, `its page would have given up after ${seconds} s`);
  let isOver = false;
  const floods = Promise.all(flood).finally(() => {
    isOver = true;
  });
  while (!isOver) await clock.pass(1_000);
  const opened = (await floods).flat().filter((status) => status === 201).length;
  assert.ok(opened <= seconds + 10, `${opened} were opened in ${seconds} s`);
});

test('whoever follows up a dialogue does not stand in line, whatever others open there', async () => {
  await using server = await startServer({ clock: testClock() });
  const leader = await facilitator(server.origin);
  await advanceTo(leader, 'ended');
  // One of them was the leader's own.
  for (let count = 1; count < AT_ONCE; count += 1) await open(server.origin, 1, '127.0.0.1');
  const followUp = await leader.ask('POST', `/api/dialogues/${leader.code}/follow-up?as=facilitator`, {
    title: '',
    modes: ['phones'],
    durations,
  });
  assert.equal(followUp.status, 201);
});

test('dialogues of thousands of groups, in which nobody sits, are soon too many', async () => {
  await using server = await startServer();
  const statuses: number[] = [];
  for (let count = 0; count < 8; count += 1) statuses.push((await open(server.origin, 2_500)).status);
  assert.deepEqual(statuses, [...Array(6).fill(201), 429, 429]);
  assert.equal((await open(server.origin, 2_500, '203.0.113.1')).status, 201);
});

test('large bodies that are refused are soon not read any more, and whoever is beside them opens a dialogue', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const garbage = (address: string) =>
    new Person(server.origin, 'facilitator').ask(
      'POST',
      '/api/dialogues',
      { title: 'x'.repeat(40_000), modes: ['phones'], durations },
      { 'x-forwarded-for': address },
    );
  const statuses: number[] = [];
  for (let count = 0; count < 22; count += 1) statuses.push((await garbage('192.0.2.1')).status);
  assert.deepEqual(statuses, [...Array(20).fill(409), 503, 503]);
  assert.equal((await open(server.origin)).status, 201, 'a usual one is small');
  assert.equal((await open(server.origin, 2_500)).status, 503, 'a very large one waits');
  assert.equal((await open(server.origin, 2_500, '203.0.113.1')).status, 201, 'elsewhere nobody notices');
  await clock.pass(10_000);
  assert.equal((await open(server.origin, 2_500)).status, 201);
});
