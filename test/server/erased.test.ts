import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import connect from 'postgres';
import { type TestClock, testClock } from '../../src/clock/testing/clock.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { Actor, Command } from '../../src/dialogue/command.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { EVENT_FORM } from '../../src/dialogue/event-form.ts';
import { groupAt } from '../../src/dialogue/state.ts';
import { roomsOver } from '../../src/live/rooms.ts';
import { backUp } from '../../src/log/backup.ts';
import type { Log } from '../../src/log/log.ts';
import { postgresLog } from '../../src/log/postgres.ts';
import { sqliteLog } from '../../src/log/sqlite.ts';
import { folder } from './node.ts';
import { type Postgres, postgres } from './postgres.ts';

// Two dialogues in which everybody does the same at the same time, and only says something else. What was taken back in them
// cannot be told from the disk when it is the same in both: byte for byte in a file, row for row in a database.

type Answer = number | 'unknown';
type Sheets = readonly (readonly Answer[])[];

/** What differs between two dialogues. */
type Said = { readonly sheets: Sheets; readonly text: string; readonly author: number };
type Ask = (actor: Actor, command: Command) => Promise<void>;
type Happens = (ask: Ask, said: Said) => Promise<void>;

const SEATS = [1, 2, 3, 4];
const leader: Actor = { role: 'facilitator' };
const seat = (number: number): Actor => ({ role: 'seat', seat: number });
/** Four came and were counted. */
const LAST_LOCK = { type: 'lock', companyRevision: 5 } as const;
const flat = (value: Answer) => Array<Answer>(competenceModel.factors.length).fill(value);

const LOW: Said = { sheets: SEATS.map(() => flat(1)), text: 'Kort', author: 1 };
const HIGH: Said = { sheets: [flat(5), flat('unknown'), flat(3), flat(4)], text: 'Æ"\\\n'.repeat(125), author: 3 };
const DEALT: Said = { ...LOW, sheets: [flat(1), flat(2), flat(4), flat('unknown')] };
const DEALT_OTHERWISE: Said = { ...LOW, sheets: DEALT.sheets.toReversed() };
const SIGNED: Said = { ...LOW, text: 'Det samme' };
const SIGNED_BY_ANOTHER: Said = { ...SIGNED, author: 4 };

/** What happens after all four have rated and three have locked, so that what they rated is taken back. */
const ENDS: readonly (readonly [name: string, one: Said, other: Said, happens: Happens])[] = [
  ['opens, and only who rated what differs', DEALT, DEALT_OTHERWISE, (ask) => ask(seat(4), LAST_LOCK)],
  ['scores together', LOW, HIGH, (ask) => ask(leader, { type: 'scoreTogether', group: 1 })],
  ['begins again', LOW, HIGH, (ask) => ask(seat(2), { type: 'beginAgain', group: 1 })],
  ['shares one device', LOW, HIGH, (ask) => ask(leader, { type: 'setMode', group: 1, mode: 'table' })],
  ['falls silent', LOW, HIGH, (ask) => ask({ role: 'system' }, { type: 'eraseRatings', silentSince: 0 })],
  [
    'goes, one after the other',
    LOW,
    HIGH,
    async (ask) => {
      await ask(leader, { type: 'move', seat: 1, group: 2 });
      for (const number of [2, 3, 4]) await ask(seat(number), { type: 'leave', seat: number });
    },
  ],
  [
    'opens, and ends',
    LOW,
    HIGH,
    async (ask) => {
      await ask(seat(4), LAST_LOCK);
      for (const phase of ['plenary', 'closing', 'ended'] as const) await ask(leader, { type: 'enterPhase', phase });
    },
  ],
  [
    'removes what it wrote',
    LOW,
    HIGH,
    async (ask, { text, author }) => {
      await ask(leader, { type: 'scoreTogether', group: 1 });
      await ask(seat(1), { type: 'addNote', group: 1, question: 'why', text });
      await ask(seat(2), { type: 'takePen' });
      await ask(seat(2), { type: 'editNote', group: 1, note: 1, text: `${text.slice(0, 99)}!` });
      await ask(seat(1), { type: 'removeNote', group: 1, note: 1 });
      for (const phase of ['plenary', 'closing'] as const) await ask(leader, { type: 'enterPhase', phase });
      await ask(seat(author), { type: 'propose', factor: null, what: text.slice(0, 300) });
      await ask(seat(author), { type: 'withdrawProposal', proposal: 1 });
      for (const answer of [text, 'Ja']) await ask(leader, { type: 'answerClosing', question: 'effort', text: answer });
      for (const title of [text.slice(0, 80), 'Slut']) await ask(leader, { type: 'rename', title });
    },
  ],
  [
    'ends, and only who wrote what differs',
    SIGNED,
    SIGNED_BY_ANOTHER,
    async (ask, { text, author }) => {
      await ask(leader, { type: 'scoreTogether', group: 1 });
      await ask(seat(author), { type: 'addNote', group: 1, question: 'why', text });
      for (const phase of ['plenary', 'closing'] as const) await ask(leader, { type: 'enterPhase', phase });
      await ask(seat(author), { type: 'propose', factor: null, what: text });
      await ask(leader, { type: 'enterPhase', phase: 'ended' });
    },
  ],
];

let database: Postgres;
before(async () => {
  database = await postgres();
});
after(() => database[Symbol.asyncDispose]());

describe('nothing in the file of SQLite tells what was taken back when a table', () => {
  for (const [name, one, other, happens] of ENDS) {
    test(name, async () => {
      const [first, second] = [await fileOf(one, happens), await fileOf(other, happens)];
      assert.equal(first.bytes.compare(second.bytes), 0);
    });
  }

  test('has only rated: then its entries have one length', async () => {
    const lengths = async (said: Said) => (await fileOf(said, async () => undefined)).lengths;
    assert.deepEqual(await lengths(HIGH), await lengths(LOW));
  });
});

describe('no row of PostgreSQL tells what was taken back when a table', () => {
  for (const [name, one, other, happens] of ENDS) {
    test(name, async () => {
      assert.deepEqual(await rowsOf(one, happens), await rowsOf(other, happens));
    });
  }
});

test('a backup of a dialogue that has ended tells nothing of who rated and wrote what', async () => {
  const backupOf = async (said: Said, happens: Happens) => {
    using at = folder();
    const file = join(at.path, 'backup');
    await using log = sqliteLog<Event>(join(at.path, 'sekskant.db'), EVENT_FORM, testClock());
    await played(log, testClock(), said, happens);
    await backUp(log, file);
    return gunzipSync(readFileSync(file)).toString();
  };
  for (const [name, one, other, happens] of ENDS.filter(([said]) => said.includes('ends')))
    assert.equal(await backupOf(one, happens), await backupOf(other, happens), name);
});

test('the write-ahead file tells nothing half a minute after it was taken back', async () => {
  const clock = testClock();
  using at = folder();
  const file = join(at.path, 'sekskant.db');
  await using log = sqliteLog<Event>(file, EVENT_FORM, clock);
  await played(log, clock, HIGH, (ask) => ask(leader, { type: 'scoreTogether', group: 1 }));
  await clock.pass(30_000);
  for (const name of readdirSync(at.path))
    assert.doesNotMatch(readFileSync(join(at.path, name), 'latin1'), /"rated"|"locked"/, name);
});

/** All that happens up to the end of it. */
async function played(log: Log<Event>, clock: TestClock, said: Said, happens: Happens): Promise<void> {
  using rooms = roomsOver(log, { clock });
  await rooms.open('12345678', {
    title: '',
    guide: competenceModel,
    durations: competenceModel.durations,
    modes: ['phones', 'phones'],
    keys: { facilitator: 'f', screen: 's', result: 'r' },
    previous: null,
  });
  const room = await rooms.find('12345678');
  if (!room) throw new Error('the dialogue is not there');
  let asked = 0;
  const ask: Ask = async (actor, command) => {
    asked += 1;
    const outcome = await room.submit(`command ${asked}`, actor, command);
    if ('refusal' in outcome) throw new Error(`${command.type} was refused: ${outcome.refusal}`);
  };
  for (const number of SEATS) await ask({ role: 'newcomer' }, { type: 'join', key: `key ${number}`, group: 1 });
  for (const phase of ['purpose', 'model', 'exercise'] as const) await ask(leader, { type: 'enterPhase', phase });
  await ask(leader, { type: 'countPeople', group: 1, people: 4 });
  for (const number of SEATS) {
    const sheet = said.sheets[number - 1] ?? [];
    for (const [axis, factor] of competenceModel.factors.entries())
      await ask(seat(number), { type: 'rate', factor, answer: sheet[axis] ?? 'unknown' });
    const companyRevision = groupAt(room.dialogue, 1)?.companyRevision ?? 0;
    if (number < 4) await ask(seat(number), { type: 'lock', companyRevision });
  }
  await happens(ask, said);
}

/** What is in the only file when all is closed, and the length of each entry in it. */
async function fileOf(said: Said, happens: Happens): Promise<{ readonly bytes: Buffer; readonly lengths: unknown }> {
  const clock = testClock();
  using at = folder();
  const file = join(at.path, 'sekskant.db');
  {
    await using log = sqliteLog<Event>(file, EVENT_FORM, clock);
    await played(log, clock, said, happens);
  }
  if (readdirSync(at.path).length !== 1) throw new Error('there is more than one file');
  const bytes = readFileSync(file);
  using db = new DatabaseSync(file, { readOnly: true });
  return { bytes, lengths: db.prepare('SELECT octet_length(event) AS bytes FROM entries ORDER BY seq').all() };
}

async function rowsOf(said: Said, happens: Happens): Promise<unknown> {
  const clock = testClock();
  const url = await database.database();
  {
    await using log = await postgresLog<Event>(url, EVENT_FORM, clock);
    await played(log, clock, said, happens);
  }
  const sql = connect(url, { max: 1 });
  const rows = await sql`SELECT seq, command, shape, event, octet_length(event) AS bytes FROM entries ORDER BY seq`;
  await sql.end();
  return rows.map((row) => ({ ...row }));
}
