import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { ResultPaper } from '../../src/report/paper.ts';
import { goneThrough, small } from '../../src/report/testing/examples.ts';
import { resultFileOf } from '../../src/result-file/write.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** Whoever opens these files does so in programs that obey such marks, also where they stand between quotes. */
const PAPERS = ['scores-csv', 'notes-csv', 'agreements-csv', 'record', 'calendar', 'calendars'] as const;
/** Overrides and embeddings, isolates, and what ends them. */
const MARKS = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const MARK = /[\u202a-\u202e\u2066-\u2069]/;
/** In JSON a mark may also stand as its number. */
const MARK_AS_NUMBER = /\\u(202[a-e]|206[6-9])/i;

/** What a person writes with marks around, in the middle, and without an end. */
const turned = (text: string) => `\u202e${text.slice(0, 1)}${MARKS}${text.slice(1)}\u2066`;

async function textsOf(paper: ResultPaper, response: Response): Promise<readonly string[]> {
  if (response.status !== 200) throw new Error(`${paper}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const named = response.headers.get('content-disposition') ?? '';
  const files = paper === 'calendars' ? unzipSync(bytes) : { [named]: bytes };
  return Object.entries(files).flatMap(([name, file]) => [decodeURIComponent(name), new TextDecoder().decode(file)]);
}

test('what turns letters around in what people write is in no table, record or calendar', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code, 1);
  const done = async (person: { send: typeof leader.send }, command: PostedCommand) => {
    const { status, body } = await person.send(command);
    assert.equal(status, 200, `${command.type}: ${body.code}`);
  };
  await done(leader, { type: 'rename', title: turned('Afdeling B') });
  await advanceTo(leader, 'exercise');
  await done(seated, { type: 'countPeople', group: 1, people: 4 });
  await done(seated, { type: 'scoreTogether', group: 1 });
  await done(seated, { type: 'takePen' });
  for (const factor of leader.view?.agenda.guide.factors ?? [])
    await done(seated, { type: 'setScore', group: 1, factor, score: 3 });
  await done(seated, { type: 'takeStep', group: 1, step: 'discuss' });
  await done(seated, { type: 'addNote', group: 1, question: 'why', text: turned('Vi mangler folk') });
  await done(seated, { type: 'starNote', group: 1, note: 1, starred: true });
  await advanceTo(leader, 'closing');
  const terms = { factor: null, level: null, deadline: '2027-02-01', proposal: null };
  const agreed = { what: turned('Tavlemøde'), responsible: turned('Mette') };
  await done(leader, { type: 'addAgreement', ...terms, ...agreed });
  await done(leader, { type: 'answerClosing', question: 'effort', text: turned('Ja, to') });
  await done(leader, { type: 'nameFacilitator', name: turned('Lis') });
  await done(leader, { type: 'setFollowUp', date: '2027-05-24' });
  await advanceTo(leader, 'ended');
  const cookie = `facilitator=${leader.cookies.get('facilitator')}`;
  const all: string[] = [];
  for (const paper of PAPERS) {
    const url = `${server.origin}/api/dialogues/${leader.code}/papers/${paper}?as=facilitator&language=da`;
    all.push(...(await textsOf(paper, await fetch(url, { headers: { cookie } }))));
  }
  const said = all.join('\n');
  for (const written of ['Afdeling B', 'Vi mangler folk', 'Tavlemøde', 'Mette', 'Ja, to', 'Lis'])
    assert.ok(said.includes(written), written);
  assert.doesNotMatch(said, MARK);
  assert.doesNotMatch(said, MARK_AS_NUMBER);
});

/** What people write, by the names of its fields. */
const WRITTEN = ['title', 'what', 'responsible', 'text', 'facilitator', 'answers'];

function withMarks(value: unknown, isWritten = false): unknown {
  if (typeof value === 'string') return isWritten && value !== '' ? turned(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withMarks(each, isWritten));
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, withMarks(inside, isWritten || WRITTEN.includes(name))]),
  );
}

async function bytesOf(server: RunningServer, file: unknown, paper: ResultPaper, language: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' };
  const url = `${server.origin}/api/papers/${paper}?language=${language}`;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(file) });
  if (response.status !== 200) throw new Error(`${paper}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

for (const [name, result] of Object.entries({ small, goneThrough }))
  test(`a result file that turns letters around leaves the same tables, records and calendars as one without: ${name}`, async () => {
    await using server = await startServer();
    const plain = JSON.parse(new TextDecoder().decode(resultFileOf(result)));
    const marked = withMarks(plain);
    assert.match(JSON.stringify(marked), MARK);
    // In Arabic our own words hold apart what stands in them: there are marks, and they are ours.
    for (const language of ['da', 'ar'])
      for (const paper of PAPERS)
        assert.ok(
          (await bytesOf(server, marked, paper, language)).equals(await bytesOf(server, plain, paper, language)),
          `${paper} in ${language}`,
        );
  });
