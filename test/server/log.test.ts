import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listingOf } from '../../scripts/log/listing.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { EVENT_VERSION } from '../../src/dialogue/event-version.ts';
import { revealedCounts } from '../../src/dialogue/rating-counts.ts';
import { SCALE } from '../../src/dialogue/scale.ts';
import { anyAnswer } from '../../src/dialogue/testing/arbitraries.ts';
import {
  agreed,
  anna,
  bo,
  carl,
  dorte,
  entered,
  guide,
  locked,
  note,
  opened,
  proposed,
  rated,
  seated,
} from '../../src/dialogue/testing/builders.ts';
import { fc } from '../property.ts';
import { folder, node, surroundings } from './node.ts';
import { advanceTo, facilitator, phone } from './room.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

/** As `npm run log` does. */
function run(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'scripts/log.ts', ...args], {
    env: { ...surroundings(), ...settings },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('prints what happened in a dialogue and what it comes to, while the server runs', async () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  await using running = await node(place);
  await running.start();
  const leader = await facilitator(running.origin, ['table']);
  const table = await phone(running.origin, leader.code);
  await advanceTo(leader, 'exercise');
  await table.send({ type: 'addNote', group: 1, question: 'why', text: 'Vi hjælper hinanden.' });
  const { status, said } = run(place, leader.code.slice(0, 4), leader.code.slice(4));
  assert.equal(status, 0, said);
  assert.match(said, /^ +1 {2}opened +\{ at: '\d{4}-/m);
  assert.match(
    said,
    /noteWritten +\{ group: 1, id: 1, question: 'why', text: 'Vi hjælper hinanden\.', starred: false \}/,
  );
  assert.match(said.split('What this comes to')[1] ?? '', /phase: 'exercise'.*text: 'Vi hjælper hinanden\.'/s);
  assert.doesNotMatch(said, /key/);
});

test('shows a dialogue by whichever of its codes', async () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  await using running = await node(place);
  await running.start();
  const leader = await facilitator(running.origin);
  await leader.ask('POST', `/api/dialogues/${leader.code}/code/replaced`, { replaced: leader.code });
  await leader.until(() => leader.view?.newCode !== null);
  const byFirst = run(place, leader.code);
  assert.match(byFirst.said, new RegExp(`codeReplaced +\\{ code: '${leader.view?.newCode}' \\}`));
  assert.deepEqual(run(place, String(leader.view?.newCode)), byFirst);
});

test('says what is wrong with a code', () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  const expected = 'The log cannot be shown: ';
  assert.deepEqual(run(place, '12345678'), {
    status: 1,
    said: `${expected}there is no dialogue with the code 12345678 in ${at.path}\n`,
  });
  const asked = `${expected}say which dialogue by its eight digits: npm run log -- CODE\n`;
  assert.deepEqual(run(place), { status: 1, said: asked });
  assert.deepEqual(run(place, '1234'), { status: 1, said: asked });
});

const four = [anna, bo, carl, dorte];
const anySheet = fc.array(anyAnswer, { minLength: guide.factors.length, maxLength: guide.factors.length });

/** What is printed of a table of four in which `seat` has rated and locked, and of one whose ratings have opened. */
function printed(seat: number, answers: readonly (number | 'unknown')[]): string | undefined {
  const counts = answers.map((answer) => revealedCounts(countsOf(answer), 0));
  return listed(
    opened('phones', 'phones'),
    ...seated(1, ...four),
    entered('exercise'),
    ...locked(seat, answers),
    { type: 'revealVoted', group: 1, seat },
    { type: 'unlocked', group: 1, seat },
    { type: 'locked', group: 1, seat },
    ...rated(seat, answers),
    { type: 'revealed', group: 2, counts },
    note(1, seat),
    ...agreed(2, 3, 4),
    entered('plenary'),
    entered('closing'),
    proposed(seat),
  );
}

/** All four gave the same. */
const countsOf = (answer: number | 'unknown') => SCALE.map((value) => (value === answer ? four.length : 0));

function listed(...events: readonly Event[]): string | undefined {
  return listingOf(events.map((event, index) => ({ seq: index + 1, version: EVENT_VERSION, command: 'c', event })));
}

test('prints the same whoever rated, locked, wrote and proposed, and whatever they gave', () => {
  const usual = printed(anna, [1, 1, 1, 1]);
  fc.assert(
    fc.property(fc.constantFrom(...four), anySheet, (seat, answers) => {
      assert.equal(printed(seat, answers), usual);
    }),
  );
});
