import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import type { FacilitatorView } from '../../src/dialogue/view/facilitator.ts';
import type { ResultView } from '../../src/dialogue/view/result.ts';
import type { ScreenView } from '../../src/dialogue/view/screen.ts';
import { Person } from './person.ts';
import { advanceTo, type Console, facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

const NEW = 'a-new-key-that-the-page-has-made';
const ANOTHER = 'a-key-for-somebody-who-leads-too';

const about = ({ code }: Console, what: string) => `/api/dialogues/${code}/${what}`;
const renew = (leader: Console, role: string, key = NEW) =>
  leader.ask('POST', about(leader, 'keys/renewed'), { role, key });
const links = async (leader: Console) => (await leader.ask('GET', about(leader, 'links?as=facilitator'))).body;
const keyIn = (link: unknown) => String(link).split('.').at(-1) ?? '';

test('a new facilitator’s link closes the old one and every page that was open with it or with what follows from it', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const before = await links(leader);
  const thief = new Person<FacilitatorView>(server.origin, 'facilitator');
  await thief.enter(leader.code, leader.key);
  await thief.follow();
  const screen = new Person<ScreenView>(server.origin, 'screen');
  await screen.enter(leader.code, keyIn(before.screen));
  await screen.follow();
  assert.equal((await renew(leader, 'facilitator')).status, 200);
  await thief.until(() => thief.isCut);
  await thief.follow();
  assert.equal(thief.gone, true);
  assert.equal((await thief.send({ type: 'setDoor', door: 'closed' })).body.code, 'key-invalid');
  assert.equal((await thief.enter(leader.code, leader.key)).body.code, 'key-invalid');
  assert.equal((await leader.send({ type: 'setDoor', door: 'closed' })).status, 200);
  await screen.until(() => screen.isCut);
  for (const role of ['screen', 'result'] as const) {
    const theirs = new Person(server.origin, role);
    assert.equal(
      (await theirs.enter(leader.code, keyIn(before[role]))).body.code,
      'key-invalid',
      'they follow from it',
    );
    assert.equal((await theirs.enter(leader.code, keyIn((await links(leader))[role]))).status, 200);
  }
  assert.equal(keyIn((await links(leader)).facilitator), NEW);
});

test('where the answer was lost, the new key opens the console all the same', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const held = leader.cookies.get('facilitator') ?? '';
  await renew(leader, 'facilitator');
  leader.cookies.set('facilitator', held);
  assert.equal((await renew(leader, 'facilitator')).body.code, 'key-invalid');
  assert.equal((await leader.enter(leader.code, NEW)).status, 200);
  assert.equal((await leader.send({ type: 'setDoor', door: 'closed' })).status, 200);
});

test('a new link to the result, or to the screen, closes the old one at once', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  await phone(server.origin, leader.code);
  const before = await links(leader);
  await advanceTo(leader, 'ended');
  for (const role of ['result', 'screen'] as const) {
    const reader = new Person<ResultView | ScreenView>(server.origin, role);
    await reader.enter(leader.code, keyIn(before[role]));
    await reader.follow();
    assert.equal(reader.gone, false);
    await renew(leader, role, `${NEW}-${role}`);
    await reader.until(() => reader.isCut);
    await reader.follow();
    assert.equal(reader.gone, true);
    assert.equal((await reader.enter(leader.code, keyIn(before[role]))).body.code, 'key-invalid');
    assert.equal((await reader.enter(leader.code, keyIn((await links(leader))[role]))).status, 200);
  }
});

test('somebody leads besides with a link of their own, until it is withdrawn', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  assert.equal((await leader.ask('POST', about(leader, 'co-facilitators'), { key: ANOTHER })).status, 200);
  assert.equal((await leader.ask('POST', about(leader, 'co-facilitators'), { key: ANOTHER })).status, 200);
  assert.deepEqual((await links(leader)).coFacilitators, [1]);
  const other: Console = new Person<FacilitatorView>(server.origin, 'facilitator');
  await other.enter(leader.code, ANOTHER);
  await other.follow();
  assert.equal((await other.send({ type: 'setDoor', door: 'closed' })).status, 200);
  const theirs = await links(other);
  const reader = new Person<ResultView>(server.origin, 'result');
  await reader.enter(leader.code, keyIn(theirs.result));
  await reader.follow();
  assert.deepEqual([theirs.screen, theirs.result], [(await links(leader)).screen, (await links(leader)).result]);
  assert.equal(keyIn(theirs.facilitator), ANOTHER);
  assert.equal('coFacilitators' in theirs, false);
  assert.equal((await renew(other, 'facilitator')).body.code, 'not-allowed');
  assert.equal(
    (await other.ask('POST', about(other, 'co-facilitators/withdrawn'), { id: 1 })).body.code,
    'not-allowed',
  );
  assert.equal((await other.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`)).body.code, 'not-allowed');
  assert.equal((await leader.ask('POST', about(leader, 'co-facilitators/withdrawn'), { id: 1 })).status, 200);
  await other.until(() => other.isCut);
  await other.follow();
  assert.equal(other.gone, true);
  await reader.until(() => reader.isCut);
  assert.equal((await reader.enter(leader.code, keyIn(theirs.result))).body.code, 'key-invalid');
  assert.equal((await reader.enter(leader.code, keyIn((await links(leader)).result))).status, 200);
  assert.equal((await other.send({ type: 'setDoor', door: 'open' })).body.code, 'key-invalid');
  await leader.follow();
  assert.equal(leader.gone, false);
  assert.deepEqual((await links(leader)).coFacilitators, []);
});

test('whoever opened the dialogue keeps it when they try the link of somebody who leads besides', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  await leader.ask('POST', about(leader, 'co-facilitators'), { key: ANOTHER });
  assert.equal((await leader.enter(leader.code, ANOTHER)).status, 200);
  assert.deepEqual((await links(leader)).coFacilitators, [1]);
});

test('who reads the result by the link of the room is cut off when it is not shared any more, or goes on', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const screen = new Person<ScreenView>(server.origin, 'screen');
  await screen.enter(leader.code, keyIn((await links(leader)).screen));
  const share = async (shared: boolean) => leader.send({ type: 'sharePapers', shared });
  await advanceTo(leader, 'ended');
  const stops = [() => share(false), () => leader.send({ type: 'enterPhase', phase: 'closing' })];
  for (const stop of stops) {
    await share(true);
    const { result } = (await screen.ask('GET', about(leader, 'links?as=screen'))).body;
    const reader = new Person<ResultView>(server.origin, 'result');
    assert.equal((await reader.enter(leader.code, keyIn(result))).status, 200);
    await reader.follow();
    assert.equal(reader.gone, false);
    await stop();
    await reader.until(() => reader.isCut);
    await reader.follow();
    assert.equal(reader.gone, true);
  }
});

test('a browser forgets its keys, which stay what they are', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const response = await fetch(`${server.origin}${about(leader, 'forgotten')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const cleared = response.headers.getSetCookie();
  assert.equal(cleared.length, 4);
  for (const cookie of cleared) {
    assert.match(cookie, /^(facilitator|seat|screen|result)=;/);
    assert.match(cookie, /Expires=Thu, 01 Jan 1970|Max-Age=0/);
    assert.match(cookie, new RegExp(`Path=/api/dialogues/${leader.code};`));
  }
  assert.equal((await new Person(server.origin, 'facilitator').enter(leader.code, leader.key)).status, 200);
});

test('a key lives in a browser no longer than what it opens, and is kept on by whoever comes back', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const days = async (path: string, init: RequestInit = {}) => {
    const cookie = [...leader.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const giveUp = new AbortController();
    const { headers } = await fetch(server.origin + path, {
      ...init,
      headers: { cookie, 'content-type': 'application/json' },
      signal: giveUp.signal,
    });
    giveUp.abort();
    return Number(/Max-Age=(\d+)/.exec(headers.getSetCookie()[0] ?? '')?.[1]) / (24 * 60 * 60);
  };
  const enter = { method: 'POST', body: JSON.stringify({ role: 'facilitator', key: leader.key }) };
  assert.equal(await days(about(leader, 'keys'), enter), 30);
  assert.equal(await days(about(leader, 'live?as=facilitator')), 30);
  await advanceTo(leader, 'ended');
  clock.work(24 * 60 * 60 * 1_000);
  assert.equal(await days(about(leader, 'keys'), enter), 364);
  assert.equal(await days(about(leader, 'live?as=facilitator')), 364);
});

test('no key is in the log of the server', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  await renew(leader, 'result', 'a-new-key-of-the-result-page');
  await leader.ask('POST', about(leader, 'co-facilitators'), { key: ANOTHER });
  await renew(leader, 'facilitator');
  assert.doesNotMatch(server.logged.join('\n'), /a-new-key|a-key-for|co-facil.*key/);
});
