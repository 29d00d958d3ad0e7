import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordedGuide } from '../../src/content/guides/guide-words.ts';
import { GUIDES } from '../../src/content/guides/guides.ts';
import { meetingCulture } from '../../src/content/guides/testing/meeting-culture.ts';
import { formOf } from '../../src/dialogue/guide.ts';
import type { FacilitatorView } from '../../src/dialogue/view/facilitator.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

const [{ guide: usual }] = GUIDES;
const { guide: other } = meetingCulture;

function withBoth(): Promise<RunningServer> {
  return startServer({ guides: [...GUIDES, meetingCulture] });
}

function opening(person: Person<FacilitatorView>, guide?: string) {
  return person.ask('POST', '/api/dialogues', { title: '', modes: ['table'], durations: usual.durations, guide });
}

test('anybody is told which guides there are, in their language, and the usual one first', async () => {
  await using server = await withBoth();
  const response = await fetch(`${server.origin}/api/guides?language=en`);
  const guides = (await response.json()) as readonly WordedGuide[];
  assert.deepEqual(
    guides.map(({ guide, words }) => [guide, words.name]),
    [
      [usual, (await GUIDES[0].wordsIn('en')).name],
      [other, 'Meeting culture'],
    ],
  );
});

test('the words of a guide are sent small where they may be, and plain where not', async () => {
  await using server = await withBoth();
  const [zipped, plain] = await Promise.all(
    ['gzip', 'identity'].map((encoding) =>
      fetch(`${server.origin}/api/guides/${other.id}?language=da`, { headers: { 'accept-encoding': encoding } }),
    ),
  );
  assert.equal(zipped?.headers.get('content-encoding'), 'gzip');
  assert.equal(plain?.headers.get('content-encoding'), null);
  const bodies = await Promise.all([zipped?.json(), plain?.json()]);
  const words = await meetingCulture.wordsIn('da');
  for (const body of bodies) assert.deepEqual(body, { guide: other, words });
});

test('a dialogue has the guide that was asked for, and the usual one when none was', async () => {
  await using server = await withBoth();
  for (const [asked, guide] of [
    [other.id, other],
    [undefined, usual],
  ] as const) {
    const person = new Person<FacilitatorView>(server.origin, 'facilitator');
    person.code = String((await opening(person, asked)).body.code);
    await person.follow();
    assert.deepEqual(person.view?.agenda.guide, formOf(guide));
    assert.equal(person.view?.groups[0]?.scored.length, guide.factors.length);
  }
});

test('there is no dialogue with a guide that is not there, and there are no words for it', async () => {
  await using server = await startServer();
  const person = new Person<FacilitatorView>(server.origin, 'facilitator');
  for (const reply of [await opening(person, other.id), await person.ask('GET', '/api/guides/none?language=da')])
    assert.deepEqual([reply.status, reply.body.code], [404, 'unknown-guide']);
});

test('a follow-up has the guide of the dialogue that it follows', async () => {
  await using server = await withBoth();
  const leader = await facilitator(server.origin, ['table'], other.id);
  await advanceTo(leader, 'ended');
  const path = `/api/dialogues/${leader.code}/follow-up?as=facilitator`;
  const { body } = await leader.ask('POST', path, { title: '', modes: ['table'], durations: other.durations });
  const next = new Person<FacilitatorView>(server.origin, 'facilitator');
  await next.enter(String(body.code), String(body.key));
  await next.follow();
  assert.deepEqual(next.view?.agenda.guide, formOf(other));
});
