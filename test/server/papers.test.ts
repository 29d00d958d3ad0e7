import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { GUIDES } from '../../src/content/guides/guides.ts';
import { meetingCulture } from '../../src/content/guides/testing/meeting-culture.ts';
import type { FacilitatorView } from '../../src/dialogue/view/facilitator.ts';
import { small } from '../../src/report/testing/examples.ts';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { resultFileOf } from '../../src/result-file/write.ts';
import { Person } from './person.ts';
import { advanceTo, type Console, facilitator, type Phone, phone, rateAll } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

const RESULT = ['report', 'minutes', 'workbook', 'scores-csv', 'notes-csv', 'agreements-csv'];
/** When they were made stands in these files. They are made from what the record holds. */
const DATED = ['report', 'minutes', 'workbook', 'board'];
const PICTURES = ['record', 'diagram-svg', 'diagram-png', 'diagram-wide-svg', 'diagram-wide-png', 'board', 'slides'];
const TABLES = ['sheets', 'exercise', 'questions', 'model', 'licence', 'poster-a4', 'poster-a3'];

type Taker = {
  readonly origin: string;
  readonly code: string;
  readonly role: string;
  readonly cookies: Map<string, string>;
};

function take({ origin, code, role, cookies }: Taker, paper: string, language = 'da'): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const url = `${origin}/api/dialogues/${code}/papers/${paper}?as=${role}&language=${language}`;
  return fetch(url, { headers: { cookie } });
}

async function reader(console: Console, server: RunningServer): Promise<Person<unknown>> {
  const { body } = await console.ask('GET', `/api/dialogues/${console.code}/links?as=facilitator`);
  const person = new Person(server.origin, 'result');
  await person.enter(console.code, new URL(String(body.result)).hash.split('.')[1] ?? '');
  return person;
}

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { readonly code?: unknown }).code;
}

test('the facilitator takes every paper, each under a name that says what it is', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table', 'table']);
  await advanceTo(leader, 'ended');
  for (const paper of [...RESULT, ...PICTURES, ...TABLES]) {
    for (const language of ['da', 'en']) {
      const response = await take(leader, paper, language);
      assert.equal(response.status, 200, `${paper} ${language}`);
      assert.ok((await response.arrayBuffer()).byteLength > 20, paper);
      const named = /^attachment; filename="[ -!#-~]*Afdeling B[ -!#-~]*"; filename\*=UTF-8''.*Afdeling%20B/;
      assert.match(response.headers.get('content-disposition') ?? '', named);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
  }
  const report = await take(leader, 'report');
  const name = decodeURIComponent(report.headers.get('content-disposition')?.split("''")[1] ?? '');
  assert.match(name, /^\d{4}-\d\d-\d\d Afdeling B – dialog\.pdf$/);
});

test('a calendar is there when there is a date, and says of one that is withdrawn what it said before', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table']);
  await advanceTo(leader, 'closing');
  for (const paper of ['calendar', 'calendars']) assert.equal(await codeOf(await take(leader, paper)), 'no-dates');
  const agreement = { factor: null, what: 'Vi siger det højt', responsible: 'Mette', deadline: '2027-01-31' } as const;
  await leader.send({ type: 'addAgreement', proposal: null, level: 'group', ...agreement });
  const uidsIn = async (file: Response) => [...(await file.text()).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
  const before = await uidsIn(await take(leader, 'calendar'));
  assert.equal(before.length, 1);
  assert.equal((await take(leader, 'calendars')).status, 200);
  await leader.send({ type: 'removeAgreement', agreement: 1 });
  const after = await take(leader, 'calendar');
  const text = await after.clone().text();
  assert.deepEqual(await uidsIn(after), before);
  assert.match(text, /STATUS:CANCELLED/);
  assert.doesNotMatch(text, /siger|Mette/);
  assert.equal(await codeOf(await take(leader, 'calendars')), 'no-dates');
});

test('the result link takes what came out of the dialogue, and nothing with the code on it', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table']);
  const reading = await reader(leader, server);
  assert.equal(await codeOf(await take(reading, 'report')), 'wrong-phase');
  await advanceTo(leader, 'closing');
  assert.equal((await take(reading, 'report')).status, 200);
  assert.equal(await codeOf(await take(reading, 'sheets')), 'not-allowed');
});

test('a seat takes them only when the facilitator shares them, and a screen never', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const anna = await phone(server.origin, leader.code);
  await advanceTo(leader, 'ended');
  assert.equal(await codeOf(await take(anna, 'report')), 'paper-not-shared');
  await leader.send({ type: 'sharePapers', shared: true });
  assert.equal((await take(anna, 'report')).status, 200);
  assert.equal(await codeOf(await take(anna, 'poster-a4')), 'not-allowed');
  const stranger = new Person(server.origin, 'seat');
  stranger.code = leader.code;
  assert.equal(await codeOf(await take(stranger, 'report')), 'key-invalid');
});

test('anybody takes blank sheets, which know of no dialogue', async () => {
  await using server = await startServer();
  const response = await fetch(`${server.origin}/api/papers/exercise?language=da`);
  assert.equal(response.status, 200);
  const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  assert.equal(pages.length, 1);
  assert.doesNotMatch(pages.join(' '), /\d{4} \d{4}/);
  assert.match(response.headers.get('cache-control') ?? '', /^public, max-age=\d+$/);
  const letter = await fetch(`${server.origin}/api/papers/exercise?language=da&size=letter`);
  assert.match(Buffer.from(await letter.arrayBuffer()).toString('latin1'), /MediaBox ?\[0 0 612 792\]/);
  assert.equal((await fetch(`${server.origin}/api/papers/exercise?language=da&size=a0`)).status, 400);
});

test('a file with odd texts becomes a paper, and one that was made to be large does not', async () => {
  await using server = await startServer();
  const makeOf = (title: string, paper: string) => {
    const file = JSON.parse(new TextDecoder().decode(resultFileOf(small)));
    file.result.agenda.title = title;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(file);
    return fetch(`${server.origin}/api/papers/${paper}?language=da`, { method: 'POST', headers, body });
  };
  for (const paper of ['report', 'diagram-png', 'minutes'])
    assert.equal((await makeOf('Af\ud800deling\u0008 B\uffff', paper)).status, 200, paper);
  const large = await makeOf('Ab '.repeat(300_000), 'report');
  assert.deepEqual([large.status, await codeOf(large)], [400, 'request-invalid']);
  for (let more = 0; more < 9; more += 1) assert.equal((await makeOf('Ab '.repeat(50_000), 'report')).status, 400);
  assert.equal((await makeOf('Ab '.repeat(50_000), 'report')).status, 429);
  assert.equal((await makeOf('Afdeling B', 'minutes')).status, 200);
});

test('a network whose name cannot be printed gets no poster', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table']);
  const posterFor = (name: string) =>
    leader.ask('POST', `/api/dialogues/${leader.code}/papers/poster-a4?as=facilitator&language=da`, {
      wifi: { name, password: 'hemmeligt' },
    });
  assert.equal((await posterFor('Gæst\u0008')).status, 400);
});

test('the network of a poster is in no log of the server, and in no file that it keeps', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table']);
  const wifi = { name: 'Gæstenet', password: 'kom-ind-til-os' };
  const poster = await fetch(
    `${server.origin}/api/dialogues/${leader.code}/papers/poster-a4?as=facilitator&language=da`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `facilitator=${leader.cookies.get('facilitator')}` },
      body: JSON.stringify({ wifi }),
    },
  );
  assert.equal(poster.status, 200);
  const files = readdirSync(server.folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  assert.ok(files.length > 0);
  const kept = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  for (const secret of Object.values(wifi)) assert.ok(![...kept, ...server.logged].join().includes(secret), secret);
});

test('papers are about the guide of the dialogue, and a blank sheet about the one that is asked for', async () => {
  await using server = await startServer({ guides: [...GUIDES, meetingCulture] });
  const leader = await facilitator(server.origin, ['table'], meetingCulture.guide.id);
  const blank = (guide: string) => fetch(`${server.origin}/api/papers/questions?language=da&guide=${guide}`);
  for (const response of [await take(leader, 'questions'), await blank(meetingCulture.guide.id)]) {
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    assert.match(pages.join(' '), /Hvilke møder virker hos os\?/);
  }
  const usual = await readPdf(new Uint8Array(await (await blank(GUIDES[0].guide.id)).arrayBuffer()));
  assert.doesNotMatch(usual.pages.join(' '), /Hvilke møder/);
  const unknown = await blank('none');
  assert.deepEqual([unknown.status, await codeOf(unknown)], [404, 'unknown-guide']);
});

test('the report of a follow-up tells what has changed since the earlier dialogue', async () => {
  await using server = await startServer();
  const first = await facilitator(server.origin, ['table']);
  const table = await phone(server.origin, first.code, 1);
  await advanceTo(first, 'exercise');
  await table.send({ type: 'takePen' });
  await table.send({ type: 'setScore', group: 1, factor: 'openness', score: 2 });
  await advanceTo(first, 'closing');
  const agreement = { factor: null, what: 'Vi siger det højt', responsible: 'Mette', deadline: '2027-01-31' } as const;
  await first.send({ type: 'addAgreement', proposal: null, level: 'group', ...agreement });
  const { body } = await first.ask('POST', `/api/dialogues/${first.code}/follow-up?as=facilitator`, {
    title: 'Afdeling B',
    modes: ['table'],
    durations: first.view?.agenda.durations,
  });
  const next = Object.assign(new Person(server.origin, 'facilitator'), { code: String(body.code) }) as Console;
  await next.enter(next.code, String(body.key));
  await next.follow();
  const again = await phone(server.origin, next.code, 1);
  await advanceTo(next, 'exercise');
  await again.send({ type: 'takePen' });
  await again.send({ type: 'setScore', group: 1, factor: 'openness', score: 4 });
  await advanceTo(next, 'ended');
  const { pages } = await readPdf(new Uint8Array(await (await take(next, 'report')).arrayBuffer()));
  assert.match(pages.join(' '), /Sidst var tallet 2\. Det er 2 højere nu\./);
  assert.match(pages.join(' '), /Aftalerne fra sidst.*Vi siger det højt/);
});

test('200 who want the report at once get it or are told to wait, and the room answers meanwhile', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table', 'table']);
  await advanceTo(leader, 'ended');
  const readers = await Promise.all(Array.from({ length: 4 }, () => reader(leader, server)));
  const taking = Array.from({ length: 200 }, (_, index) => take(readers[index % 4] ?? leader, 'report'));
  const { status } = await leader.ask('GET', `/api/dialogues/${leader.code}`);
  assert.equal(status, 200);
  const answers = await Promise.all(taking);
  const statuses = new Set(answers.map((answer) => answer.status));
  assert.ok(statuses.has(200));
  assert.deepEqual(
    [...statuses].filter((code) => ![200, 429, 503].includes(code)),
    [],
  );
  for (const answer of answers) if (answer.status !== 200) assert.ok(answer.headers.get('retry-after'));
  assert.equal((await take(leader, 'report')).status, 200);
});

test('no paper, file or follow-up tells what anybody rated', async () => {
  const [low, high] = [await leftBehind([1, 1, 2, 2]), await leftBehind([5, 'unknown', 4, 3])];
  assert.deepEqual(low, high);
});

/** What can be taken from a dialogue in which four have rated so, and agreed on the same scores as anybody else. */
async function leftBehind(answers: readonly (number | 'unknown')[]): Promise<Readonly<Record<string, unknown>>> {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const people: Phone[] = [];
  for (const _ of answers) people.push(await phone(server.origin, leader.code));
  await leader.send({ type: 'countPeople', group: 1, people: answers.length });
  await advanceTo(leader, 'exercise');
  for (const [index, person] of people.entries()) await rateAll(person, Array(6).fill(answers[index]));
  const [pen] = people;
  await pen?.until(() => pen.view?.table.group.talk.step === 'compare');
  await pen?.send({ type: 'takeStep', group: 1, step: 'agree' });
  await pen?.send({ type: 'setScore', group: 1, factor: 'openness', score: 3 });
  await advanceTo(leader, 'ended');
  const taken: Record<string, unknown> = {};
  for (const paper of [...RESULT, ...PICTURES].filter((name) => !DATED.includes(name)))
    taken[paper] = Buffer.from(await (await take(leader, paper)).arrayBuffer()).toString('base64');
  const wanted = { title: '', modes: ['phones'], durations: GUIDES[0].guide.durations };
  const followUp = await leader.ask('POST', `/api/dialogues/${leader.code}/follow-up?as=facilitator`, wanted);
  const next = new Person<FacilitatorView>(server.origin, 'facilitator');
  await next.enter(String(followUp.body.code), String(followUp.body.key));
  await next.follow();
  return { ...taken, followUp: next.view };
}
