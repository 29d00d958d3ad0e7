import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { ParticipantView } from '../../src/dialogue/view/participant.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone, rateAll } from './room.ts';
import { startServer } from './start-server.ts';

// What broke the tools that people use today, and must not happen here.

test('when 300 rate in the same instant, 300 ratings are kept', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, Array(60).fill('phones'));
  const people = await Promise.all(Array.from({ length: 300 }, () => phone(server.origin, leader.code)));
  await advanceTo(leader, 'exercise');
  const oneAt = new Map(people.map((person) => [person.view?.table.group.number ?? 0, person]));
  await Promise.all([...oneAt].map(([group, person]) => person.send({ type: 'countPeople', group, people: 5 })));
  const replies = await Promise.all(
    people.map((person) => person.send({ type: 'rate', factor: 'motivation', answer: 4 })),
  );
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
  const place = competenceModel.factors.indexOf('motivation');
  await Promise.all(people.map((person) => person.until(() => person.view?.me.sheet[place] === 4)));
  assert.equal(people.filter((person) => person.view?.me.sheet[place] === 4).length, 300);
});

test('a phone that joins 300 others is sent a few kilobytes, not a roster for each of them', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, Array(60).fill('phones'));
  const people = await Promise.all(Array.from({ length: 300 }, () => phone(server.origin, leader.code)));
  const largest = Math.max(...people.map((person) => person.received.length));
  assert.ok(largest < 15_000, `one phone was sent ${largest} bytes while everybody joined`);
  const last = new Person<ParticipantView>(server.origin, 'seat');
  await last.join(leader.code);
  await last.follow();
  assert.ok(last.received.length < 5_000, `a view is ${last.received.length} bytes`);
});

test('a whole meeting room behind one address gets in at once', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, Array(100).fill('phones'));
  const replies = await Promise.all(
    Array.from({ length: 500 }, () => new Person(server.origin, 'seat').join(leader.code)),
  );
  assert.equal(replies.filter(({ status }) => status === 201).length, 500);
});

test('a group waits for the seat of someone whose phone sleeps: seats count, not sockets', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const people = [
    await phone(server.origin, leader.code),
    await phone(server.origin, leader.code),
    await phone(server.origin, leader.code),
    await phone(server.origin, leader.code),
  ];
  const [first, , , sleeper] = people;
  assert.ok(first && sleeper);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  sleeper.sleep();
  for (const person of people.slice(0, 3)) await rateAll(person, [3, 3, 3, 3, 3, 3]);
  await first.until(() => first.view?.table.group.talk.step === 'rate' && first.view.table.group.talk.locked === 3);
  assert.equal(first.view?.table.group.seats, 4);
  assert.equal(first.view?.table.group.talk.step, 'rate');
  await sleeper.follow();
  await rateAll(sleeper, [4, 4, 4, 4, 4, 4]);
  await first.until(() => first.view?.table.group.talk.step === 'compare');
  assert.equal(sleeper.view?.me.seat, 4);
});

test('two tabs of one person are one seat, and the one does not disturb the other', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const tab = await phone(server.origin, leader.code);
  const second = new Person<ParticipantView>(server.origin, 'seat');
  second.code = tab.code;
  for (const [name, value] of tab.cookies) second.cookies.set(name, value);
  await second.follow();
  await leader.until(() => leader.view?.groups[0]?.seats.length === 1);
  await second.send({ type: 'setHelp', group: 1, wanted: true });
  await tab.until(() => tab.view?.table.group.wantsHelp === true);
  assert.equal(second.view?.me.seat, tab.view?.me.seat);
  second.sleep();
  await tab.send({ type: 'setHelp', group: 1, wanted: false });
  await tab.until(() => tab.view?.table.group.wantsHelp === false);
});

test('when the facilitator drops out nobody takes their place, and the link brings them back', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  leader.sleep();
  assert.equal((await seated.send({ type: 'enterPhase', phase: 'purpose' })).body.code, 'not-allowed');
  const elsewhere = new Person(server.origin, 'facilitator');
  assert.equal((await elsewhere.enter(leader.code, leader.key)).status, 200);
  assert.equal((await elsewhere.send({ type: 'enterPhase', phase: 'purpose' })).status, 200);
});

test('nothing is sent to others while somebody rates', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const rater = await phone(server.origin, leader.code);
  const mate = await phone(server.origin, leader.code);
  await phone(server.origin, leader.code);
  await leader.send({ type: 'countPeople', group: 1, people: 3 });
  await advanceTo(leader, 'exercise');
  for (const person of [leader, mate]) await person.until(() => person.received.includes('"phase":"exercise"'));
  const before = [leader.received.length, mate.received.length];
  for (const answer of [2, 5])
    assert.equal((await rater.send({ type: 'rate', factor: 'openness', answer })).status, 200);
  await leader.send({ type: 'rename', title: 'Alle får dette at vide' });
  for (const [index, person] of [leader, mate].entries()) {
    await person.until(() => person.received.includes('Alle får dette at vide'));
    const messages = person.received.slice(before[index]).match(/^id: /gm);
    // Nothing waits to be sent: whatever a rating led to would have come before the title.
    assert.equal(messages?.length, 1, 'only the new title was sent');
  }
});
