import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { competenceModel } from '../../content/competence-model/guide.ts';
import type { Actor, Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Event } from '../event.ts';
import { dialogueFrom, evolve } from '../evolve.ts';
import { about, forgets } from '../memory.ts';
import type { Dialogue } from '../state.ts';
import { anyCommand } from '../testing/chance.ts';
import { after, calm, type Done, enters, exercise, facilitator, locks, opened, rates, seat } from '../testing/room.ts';
import { doorView } from './door.ts';
import { facilitatorView } from './facilitator.ts';
import { seatView, tableView } from './participant.ts';
import { resultView } from './result.ts';
import { screenView } from './screen.ts';

const rating = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant<'unknown'>('unknown'));
const sheet = fc.array(rating, { minLength: 6, maxLength: 6 });

/** Everything that anybody but these seats is shown. */
function shownToOthers(dialogue: Dialogue, ...own: readonly number[]): unknown {
  return {
    tables: dialogue.groups.map((group) => group && tableView(dialogue, group.number, calm)),
    seats: dialogue.seats.map((_, index) => (own.includes(index + 1) ? 'own' : seatView(dialogue, index + 1))),
    facilitator: facilitatorView(dialogue, calm),
    screen: screenView(dialogue),
    result: resultView(dialogue),
    door: doorView(dialogue),
  };
}

test('before a group compares, nothing that anyone else sees depends on what a seat has rated', () => {
  fc.assert(
    fc.property(sheet, sheet, fc.boolean(), (one, other, isLocked) => {
      const rated = (ratings: readonly (number | 'unknown')[]) =>
        after(exercise(5, 4), ...rates(1, ratings), ...(isLocked ? [locks(1)] : []), ...rates(2, [1, 2, 3, 4, 5, 1]));
      assert.deepEqual(shownToOthers(rated(one), 1), shownToOthers(rated(other), 1));
    }),
  );
});

test('after it compares, nothing that anyone sees depends on who gave which rating', () => {
  const phases = fc.constantFrom<readonly Done[]>([], [enters('plenary')], [enters('plenary'), enters('closing')]);
  fc.assert(
    fc.property(sheet, sheet, sheet, phases, (a, b, rest, later) => {
      const told = (first: typeof a, second: typeof a) =>
        after(
          exercise(4, 3),
          ...rates(1, first),
          ...rates(2, second),
          ...rates(3, rest),
          ...rates(4, rest),
          ...[1, 2, 3, 4].map(locks),
          ...later,
        );
      assert.deepEqual(shownToOthers(told(a, b)), shownToOthers(told(b, a)));
      assert.deepEqual(told(a, b), told(b, a), 'not even the state tells');
    }),
  );
});

test('what opens depends on how many rated the factor: dots from four, two numbers of three, nothing of fewer', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 3, maxLength: 6 }), (sheets) => {
      const seats = sheets.map((_, index) => index + 1);
      const dialogue = after(
        exercise(sheets.length),
        ...sheets.flatMap((ratings, index) => rates(index + 1, ratings)),
        ...seats.map(locks),
      );
      const talk = tableView(dialogue, 1, calm)?.group.talk;
      const spread = talk && talk.step !== 'rate' ? talk.spread : null;
      for (const axis of competenceModel.factors.keys()) {
        const rated = sheets.filter((ratings) => ratings[axis] !== 'unknown').length;
        const expected = rated >= 4 ? 'dots' : rated === 3 ? 'middle' : 'nothing';
        assert.equal(spread?.[axis]?.shown ?? 'nothing', expected);
      }
    }),
  );
});

test('whatever is asked for in whatever order: nothing breaks, every view can be made, and an opened group keeps no sheet', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 120 }), (asked) => {
      const { dialogue } = played(asked);
      assert.ok(JSON.stringify(shownToOthers(dialogue)).length > 0);
      for (const group of dialogue.groups) assert.ok(!group || group.talk.step === 'rate' || !('sheets' in group.talk));
    }),
    { numRuns: 150 },
  );
});

test('a log from which everything taken back has been erased tells the same as the room that lived it', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 150 }), (asked) => {
      const { dialogue, log } = played([
        ...asked,
        ...[1, 2, 3].map((group): Done => [facilitator, { type: 'reveal', group }]),
      ]);
      const folded = log.reduce<Dialogue>(
        (now, event) => evolve(now, event),
        dialogueFrom(opened('phones', 'phones', 'table')),
      );
      fc.pre(dialogue.groups.every((group) => group?.talk.step !== 'rate'));
      assert.deepEqual(shownToOthers(folded), shownToOthers(dialogue));
      assert.ok(!log.some(({ type }) => type === 'rated'));
    }),
    { numRuns: 150 },
  );
});

/** Plays what is asked for, refused or not; gives the state and the log as it is once `forgets` has been done to it. */
function played(asked: readonly Done[]): { dialogue: Dialogue; log: readonly Event[] } {
  let log: readonly Event[] = [];
  const start = after(dialogueFrom(opened('phones', 'phones', 'table')));
  const done = [
    ...Array.from({ length: 9 }, (_, index): readonly [Actor, Command] => [
      { role: 'newcomer' },
      { type: 'join', key: `k${index}`, group: (index % 2) + 1 },
    ]),
    ...(['purpose', 'model', 'exercise'] as const).map(enters),
    ...asked,
  ];
  const dialogue = done.reduce((now, [actor, command]) => {
    const decision = decide(now, actor, command, calm);
    if ('refusal' in decision) return now;
    for (const event of decision.events) log = [...log.map((earlier) => erased(earlier, event)), event];
    return decision.events.reduce(evolve, now);
  }, start);
  return { dialogue, log };
}

function erased(earlier: Event, event: Event): Event {
  const subject = about(earlier);
  return subject !== null && forgets(event).includes(subject) ? { type: 'forgotten' } : earlier;
}

test('one seat cannot speak for another', () => {
  const dialogue = exercise(4, 4);
  const refusals = [
    decide(dialogue, seat(1), { type: 'leave', seat: 2 }, calm),
    decide(dialogue, seat(1), { type: 'reveal', group: 2 }, calm),
    decide(dialogue, seat(1), { type: 'setHelp', group: 2, wanted: true }, calm),
    decide(dialogue, { role: 'newcomer' }, { type: 'lock' }, calm),
  ];
  assert.deepEqual(refusals, Array(4).fill({ refusal: 'not-allowed' }));
});
