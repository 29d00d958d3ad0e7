import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erases } from '../effects.ts';
import { evolve } from '../evolve.ts';
import { TIMED_PHASES } from '../guide.ts';
import { MAX_SEATS_IN_GROUP } from '../limits.ts';
import { proposeDurations } from '../propose.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  by,
  carl,
  counted,
  dorte,
  entered,
  eventsOf,
  facilitator,
  given,
  locked,
  lockNow,
  newcomer,
  note,
  opened,
  rated,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { agendaView } from '../view/agenda.ts';
import { facilitatorView } from '../view/facilitator.ts';
import { tableView } from '../view/participant.ts';

const lands = (dialogue: Dialogue) =>
  eventsOf(dialogue, newcomer, { type: 'join', key: 'new', group: null }).map(
    (event) => 'group' in event && event.group,
  );
describe('a newcomer', () => {
  test('lands where the fewest sit, and in the first of equals', () => {
    assert.deepEqual(lands(given(opened('phones', 'phones', 'phones'))), [1]);
    assert.deepEqual(lands(given(opened('phones', 'phones', 'phones'), ...seated(1, anna), ...seated(3, bo))), [2]);
  });

  test('lands at a shared device only where all are on one, and there only as its first', () => {
    assert.deepEqual(lands(given(opened('paper', 'table', 'phones'))), [3]);
    assert.deepEqual(lands(given(opened('paper', 'table', 'table'), ...seated(2, anna))), [3]);
    const taken = given(opened('paper', 'table'), ...seated(2, anna));
    assert.equal(refusalOf(taken, newcomer, { type: 'join', key: 'new', group: null }), 'dialogue-full');
  });

  test('may pick the group of the table, as long as there is room', () => {
    const full = given(
      opened('phones', 'phones', 'paper'),
      ...seated(1, ...Array.from({ length: MAX_SEATS_IN_GROUP }, (_, index) => index + 1)),
    );
    assert.equal(refusalOf(full, newcomer, { type: 'join', key: 'new', group: 2 }), null);
    assert.equal(refusalOf(full, newcomer, { type: 'join', key: 'new', group: 1 }), 'group-full');
    assert.equal(refusalOf(full, newcomer, { type: 'join', key: 'new', group: 3 }), 'group-on-paper');
    assert.equal(refusalOf(full, newcomer, { type: 'join', key: 'new', group: 4 }), 'unknown-group');
  });

  test('finds a seat however often others have come and gone', () => {
    const comings = Array.from({ length: 5_000 }, (_, index) => index + 1).flatMap((seat) => [
      ...seated(1, seat),
      { type: 'left', seat, group: 1 } as const,
    ]);
    const after = given(opened('phones'), ...comings);
    assert.deepEqual(eventsOf(after, newcomer, { type: 'join', key: 'new', group: null }), [
      { type: 'joined', seat: 5_001, group: 1, key: 'new' },
    ]);
    assert.equal(facilitatorView(after, allHere).cameAndWent, 5_000);
  });

  test('with the same key is in the same seat, also behind a closed door', () => {
    const room = given(opened('phones'), ...seated(1, anna), { type: 'doorSet', door: 'closed' });
    assert.deepEqual(eventsOf(room, newcomer, { type: 'join', key: `key of ${anna}`, group: null }), []);
    assert.equal(refusalOf(room, newcomer, { type: 'join', key: 'new', group: null }), 'door-closed');
  });

  test('is removed together with others, as if each had been alone', () => {
    const room = given(opened('phones'), ...seated(1, anna, bo, carl));
    assert.deepEqual(
      when(room, facilitator, { type: 'removeSeats', seats: [anna, carl, carl, 99] }),
      when(when(room, facilitator, { type: 'leave', seat: anna }), facilitator, { type: 'leave', seat: carl }),
    );
    assert.equal(refusalOf(room, by(anna), { type: 'removeSeats', seats: [bo] }), 'not-allowed');
  });

  test('gets a new seat after having been removed, never an old number', () => {
    const room = given(opened('phones'), ...seated(1, anna, bo), { type: 'left', seat: anna, group: 1 });
    assert.deepEqual(
      eventsOf(room, newcomer, { type: 'join', key: `key of ${anna}`, group: null }),
      seated(1, 3).map((joined) => ({ ...joined, key: `key of ${anna}` })),
    );
  });

  test('who is let in late joins the running step, without a rating', () => {
    const running = given(
      opened('phones'),
      ...seated(1, anna, bo, carl),
      entered('exercise'),
      together(1, anna, bo, carl),
      ...agreed(1, 3),
    );
    const asking = when(running, newcomer, { type: 'join', key: 'new', group: null });
    const joined = when(asking, by(anna), { type: 'admit', seat: dorte, group: 1 });
    assert.equal(groupAt(joined, 1)?.talk.step, 'agree');
    assert.equal(refusalOf(joined, by(dorte), { type: 'rate', factor: 'roof', answer: 3 }), 'ratings-are-open');
    assert.equal(refusalOf(joined, by(dorte), { type: 'setScore', group: 1, factor: 'roof', score: 3 }), null);
  });

  test('who is let in before anybody has locked is waited for', () => {
    const threes = [anna, bo, carl].flatMap((seat) => rated(seat, [3, 3, 3, 3]));
    const room = given(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'), counted(4), ...threes);
    const joined = when(when(room, newcomer, { type: 'join', key: 'new', group: null }), by(anna), {
      type: 'admit',
      seat: dorte,
      group: 1,
    });
    const locks = (before: Dialogue) => [anna, bo, carl].reduce((at, seat) => when(at, by(seat), lockNow(at)), before);
    assert.equal(groupAt(locks(room), 1)?.talk.step, 'compare');
    assert.equal(groupAt(locks(joined), 1)?.talk.step, 'rate');
  });
});

describe('a group', () => {
  test('keeps its number when others are removed, and a new one gets the next', () => {
    const removed = when(given(opened('phones', 'phones', 'phones')), facilitator, { type: 'removeGroup', group: 2 });
    assert.deepEqual(
      removed.groups.map((group) => group?.number),
      [1, undefined, 3],
    );
    assert.deepEqual(eventsOf(removed, facilitator, { type: 'addGroup', mode: 'table' }), [
      { type: 'groupAdded', group: 4, mode: 'table' },
    ]);
  });

  test('is removed only when empty, and its notes with it, on the disk too', () => {
    const room = given(opened('paper', 'phones'), ...seated(2, anna), note(1, null, 1), note(1, null, 2));
    assert.equal(refusalOf(room, facilitator, { type: 'removeGroup', group: 2 }), 'group-has-people');
    assert.deepEqual(eventsOf(room, facilitator, { type: 'removeGroup', group: 1 }).flatMap(erases), [
      'note 1.1',
      'note 1.2',
      'opening 1',
    ]);
  });

  test('that turns to one device drops private ratings; back on phones, it rates anew if nothing was agreed', () => {
    const room = given(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'), ...locked(anna, [3]));
    const table = when(room, facilitator, { type: 'setMode', group: 1, mode: 'table' });
    assert.deepEqual(groupAt(table, 1)?.talk, { step: 'agree', counts: null });
    const back = when(table, facilitator, { type: 'setMode', group: 1, mode: 'phones' });
    const talk = groupAt(back, 1)?.talk;
    assert.deepEqual(talk?.step === 'rate' && [talk.sheets.size, talk.company], [0, null]);
    const scored = given(opened('table'), ...agreed(1, 3));
    assert.equal(
      groupAt(when(scored, facilitator, { type: 'setMode', group: 1, mode: 'phones' }), 1)?.talk.step,
      'agree',
    );
  });

  test('that turns to phones says itself how many sit there', () => {
    const table = given(opened('table'), ...seated(1, anna, bo, carl), entered('exercise'), counted(3));
    const phones = when(table, facilitator, { type: 'setMode', group: 1, mode: 'phones' });
    assert.equal(refusalOf(phones, by(anna), { type: 'rate', factor: 'roof', answer: 3 }), 'people-not-counted');
  });

  test('with people in it does not turn to paper', () => {
    const room = given(opened('phones', 'phones'), ...seated(1, anna));
    assert.equal(refusalOf(room, facilitator, { type: 'setMode', group: 1, mode: 'paper' }), 'group-has-people');
    assert.equal(refusalOf(room, facilitator, { type: 'setMode', group: 2, mode: 'paper' }), null);
  });

  test('counts the people that somebody there or the facilitator has counted, and none until then', () => {
    const people = (dialogue: Dialogue) => tableView(dialogue, 1, { now: 0, isGone: () => false })?.group.people;
    const table = given(opened('table'), ...seated(1, anna));
    assert.equal(people(table), null);
    assert.equal(people(when(table, by(anna), { type: 'countPeople', group: 1, people: 5 })), 5);
    const phones = given(opened('phones'), ...seated(1, anna, bo));
    assert.equal(people(when(phones, facilitator, { type: 'countPeople', group: 1, people: 5 })), 5);
    assert.equal(refusalOf(table, facilitator, { type: 'countPeople', group: 1, people: 30 }), null);
    for (const wrong of [0, 31, 2.5])
      assert.equal(refusalOf(table, facilitator, { type: 'countPeople', group: 1, people: wrong }), 'people-invalid');
  });

  test('that is not there is not arranged, counted or helped', () => {
    for (const command of [
      { type: 'removeGroup', group: 9 },
      { type: 'setMode', group: 9, mode: 'table' },
      { type: 'countPeople', group: 9, people: 3 },
      { type: 'setHelp', group: 9, wanted: true },
      { type: 'beginAgain', group: 9 },
      { type: 'freePen', group: 9 },
    ] as const)
      assert.equal(refusalOf(given(opened('phones', 'phones')), facilitator, command), 'unknown-group');
  });

  test('is arranged by the facilitator alone', () => {
    const room = given(opened('phones', 'phones'), ...seated(1, anna));
    for (const command of [
      { type: 'addGroup', mode: 'phones' },
      { type: 'removeGroup', group: 2 },
      { type: 'setMode', group: 1, mode: 'table' },
      { type: 'setDoor', door: 'closed' },
    ] as const)
      assert.equal(refusalOf(room, by(anna), command), 'not-allowed');
    assert.equal(refusalOf(room, by(anna), { type: 'countPeople', group: 2, people: 3 }), 'not-allowed');
  });
});

describe('the hour', () => {
  const alone = proposeDurations(given(opened('phones')).durations, 1);
  const one = given({ ...opened('phones'), durations: alone });
  const add = { type: 'addGroup', mode: 'phones' } as const;

  test('stays as long when a second group comes, and when it goes again', () => {
    const two = when(one, facilitator, add);
    assert.equal(minutesOf(two), minutesOf(one));
    assert.equal(two.durations.plenary + two.durations.exercise, alone.exercise);
    const again = when(two, facilitator, { type: 'removeGroup', group: 2 });
    assert.deepEqual(again.durations, alone);
    assert.deepEqual(
      when(when(two, facilitator, add), facilitator, { type: 'removeGroup', group: 3 }).durations,
      two.durations,
    );
  });

  test('takes no minutes from an exercise that has begun', () => {
    const begun = [entered('purpose'), entered('model'), entered('exercise')].reduce(evolve, one);
    assert.deepEqual(when(begun, facilitator, add).durations, alone);
  });
});

/** As long as the phases of the dialogue take together. */
function minutesOf(dialogue: Dialogue): number {
  const { phases, durations } = agendaView(dialogue);
  return TIMED_PHASES.filter((phase) => phases.includes(phase)).reduce((sum, phase) => sum + durations[phase], 0);
}
