import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { ResultView } from '../../src/dialogue/view/result.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone, rateAll } from './room.ts';
import { startServer } from './start-server.ts';

test('a group goes from the door to a result over the wire', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const phones = await Promise.all([1, 2, 3, 4].map(() => phone(server.origin, leader.code)));
  await advanceTo(leader, 'exercise');
  assert.equal((await phones[0]?.send({ type: 'countPeople', group: 1, people: 4 }))?.status, 200);
  const values = [1, 2, 4, 4];
  await Promise.all(phones.map((person, index) => rateAll(person, Array(6).fill(values[index]))));
  const [first] = phones;
  assert.ok(first);
  await first.until(() => first.view?.table.group.talk.step === 'compare');
  const talk = first.view?.table.group.talk;
  assert.deepEqual(talk?.step === 'compare' && talk.counts?.[0], { shown: 'dots', counts: [1, 1, 0, 2, 0] });

  assert.equal((await first.send({ type: 'takeStep', group: 1, step: 'agree' })).status, 200);
  for (const factor of competenceModel.factors) {
    assert.equal((await first.send({ type: 'setScore', group: 1, factor, score: 3 })).status, 200);
  }
  await advanceTo(leader, 'closing');
  const agreement = {
    proposal: null,
    factor: 'resources',
    what: 'Fast punkt på mødet',
    responsible: 'Mette',
    deadline: '2027-01-15',
    level: 'group',
  };
  assert.equal((await leader.send({ type: 'addAgreement', ...agreement, level: 'group' })).status, 200);
  await advanceTo(leader, 'ended');

  const { body: links } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const reader = new Person<ResultView>(server.origin, 'result');
  assert.equal((await reader.enter(leader.code, String(links.result).split('.').at(-1) ?? '')).status, 200);
  await reader.follow();
  const result = reader.view;
  assert.ok(result?.ready);
  assert.deepEqual(result.groups[0]?.scores, [3, 3, 3, 3, 3, 3]);
  assert.equal(result.closing.agreements[0]?.responsible, 'Mette');
});
