import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PHASES, type Phase } from '../guide.ts';
import type { Dialogue } from '../state.ts';
import {
  anna,
  at,
  bo,
  by,
  carl,
  dorte,
  entered,
  eventsOf,
  facilitator,
  given,
  locked,
  opened,
  openedAgain,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { agendaView } from '../view/agenda.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const two = opened('phones', 'phones');
const one = opened('phones');

const reachable = (dialogue: Dialogue) =>
  PHASES.filter(
    (phase) => phase !== dialogue.phase && !refusalOf(dialogue, facilitator, { type: 'enterPhase', phase }),
  );

describe('the phases', () => {
  test('follow each other, forward and back by one, and the end opens only to the closing', () => {
    const next: Record<Phase, readonly Phase[]> = {
      lobby: ['purpose'],
      purpose: ['lobby', 'lastTime'],
      lastTime: ['purpose', 'model'],
      model: ['lastTime', 'exercise'],
      exercise: ['model', 'plenary'],
      plenary: ['exercise', 'closing'],
      closing: ['plenary', 'ended'],
      ended: ['closing'],
    };
    const again = openedAgain('phones', 'phones');
    for (const phase of PHASES) assert.deepEqual(reachable(given(again, entered(phase))), next[phase], phase);
  });

  test('go through nothing of last time where nothing was agreed then', () => {
    const nothing = { title: '', openedAt: 7, medians: [], agreements: [] };
    for (const first of [two, { ...two, previous: nothing }]) {
      assert.ok(!agendaView(given(first)).phases.includes('lastTime'));
      assert.deepEqual(reachable(given(first, entered('purpose'))), ['lobby', 'model']);
      assert.deepEqual(reachable(given(first, entered('model'))), ['purpose', 'exercise']);
    }
  });

  test('that this dialogue does not have cannot be entered, not even from its first', () => {
    assert.deepEqual(reachable(given(one)), ['purpose']);
  });

  test('have no plenary when there is one group', () => {
    assert.deepEqual(reachable(given(one, entered('exercise'))), ['model', 'closing']);
    assert.deepEqual(reachable(given(one, entered('closing'))), ['exercise', 'ended']);
    assert.ok(!agendaView(given(one)).phases.includes('plenary'));
  });

  test('lead on from a plenary whose other groups have been removed', () => {
    const lonely = given(two, entered('plenary'), { type: 'groupRemoved', group: 2 });
    assert.deepEqual(reachable(lonely), ['exercise', 'closing']);
  });

  test('asked for again change nothing, not even the clock', () => {
    assert.deepEqual(
      eventsOf(given(two, entered('model', 5)), facilitator, { type: 'enterPhase', phase: 'model' }, at(9)),
      [],
    );
  });

  test('are led by the facilitator alone', () => {
    const room = given(two, ...seated(1, anna));
    assert.equal(refusalOf(room, by(anna), { type: 'enterPhase', phase: 'purpose' }), 'not-allowed');
  });

  test('go on with unfinished groups', () => {
    const unfinished = given(two, ...seated(1, anna, bo, carl), entered('exercise'));
    assert.equal(when(unfinished, facilitator, { type: 'enterPhase', phase: 'plenary' }).phase, 'plenary');
  });
});

describe('a dialogue that has ended', () => {
  const ended = given(two, ...seated(1, anna), entered('ended', 1_000));

  test('is read-only', () => {
    assert.equal(refusalOf(ended, facilitator, { type: 'rename', title: 'x' }), 'dialogue-ended');
    assert.equal(refusalOf(ended, by(anna), { type: 'leave', seat: anna }), 'dialogue-ended');
    assert.equal(refusalOf(ended, facilitator, { type: 'enterPhase', phase: 'exercise' }), 'dialogue-ended');
  });

  test('may be opened again for seven days', () => {
    const reopen = { type: 'enterPhase', phase: 'closing' } as const;
    assert.equal(refusalOf(ended, facilitator, reopen, at(1_000 + 7 * DAY_MS)), null);
    assert.equal(refusalOf(ended, facilitator, reopen, at(1_001 + 7 * DAY_MS)), 'too-late-to-reopen');
    assert.equal(refusalOf(ended, by(anna), reopen), 'not-allowed');
  });

  test('keeps no private rating that never opened', () => {
    const closing = given(
      opened('phones', 'phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte),
      entered('exercise'),
      ...locked(anna, [3]),
      together(2, dorte),
      entered('closing'),
    );
    const events = eventsOf(closing, facilitator, { type: 'enterPhase', phase: 'ended' });
    assert.deepEqual(events, [
      entered('ended'),
      { type: 'ratingsErased', group: 1, seats: [anna, bo, carl], step: 'rate' },
    ]);
  });
});

describe('the clock', () => {
  test('ends a phase after its minutes and what was added', () => {
    const { endsAt, runningMinutes } = agendaView(
      given(two, entered('exercise', 1_000), { type: 'timeAdded', minutes: 5 }),
    );
    assert.equal(runningMinutes, 35);
    assert.equal(endsAt, 1_000 + 35 * MINUTE_MS);
  });

  test('does not run before the hour and after it', () => {
    assert.equal(agendaView(given(two)).endsAt, null);
    assert.equal(agendaView(given(two, entered('ended'))).endsAt, null);
    assert.equal(refusalOf(given(two), facilitator, { type: 'addTime', minutes: 5 }), 'wrong-phase');
  });

  test('starts anew with the next phase, without what was added', () => {
    const { runningMinutes } = agendaView(
      given(two, entered('purpose'), { type: 'timeAdded', minutes: 5 }, entered('model')),
    );
    assert.equal(runningMinutes, 8);
  });

  test('takes minutes that a meeting could have', () => {
    const set = (exercise: number) =>
      ({ type: 'setDurations', durations: { ...given(two).durations, exercise } }) as const;
    for (const right of [1, 45, 240]) assert.equal(when(given(two), facilitator, set(right)).durations.exercise, right);
    for (const wrong of [0, 2.5, 241, Number.NaN])
      assert.equal(refusalOf(given(two), facilitator, set(wrong)), 'minutes-invalid');
  });

  test('can be given four hours more, and no more', () => {
    const running = when(given(two, entered('exercise')), facilitator, { type: 'addTime', minutes: 240 });
    assert.equal(running.extraMinutes, 240);
    for (const wrong of [1, 0.5])
      assert.equal(refusalOf(running, facilitator, { type: 'addTime', minutes: wrong }), 'minutes-invalid');
  });

  test('is never less than nothing', () => {
    const running = given(two, entered('exercise'));
    const { exercise } = running.durations;
    assert.equal(refusalOf(running, facilitator, { type: 'addTime', minutes: -exercise - 1 }), 'minutes-invalid');
    const over = when(running, facilitator, { type: 'addTime', minutes: -exercise });
    assert.equal(agendaView(over).runningMinutes, 0);
    const shorter = { ...over.durations, exercise: 1 };
    const still = agendaView(when(over, facilitator, { type: 'setDurations', durations: shorter }));
    assert.equal(still.runningMinutes, 0);
    assert.equal(still.endsAt, still.phaseEnteredAt);
  });
});

describe('what the screen shows', () => {
  const model = given(two, entered('model'));
  const plenary = given(two, entered('plenary'));

  test('is factor by factor while the model is presented, until the next phase', () => {
    const shown = when(model, facilitator, { type: 'showFactor', factor: 'roof' });
    assert.equal(shown.shownFactor, 'roof');
    assert.equal(when(shown, facilitator, { type: 'enterPhase', phase: 'exercise' }).shownFactor, null);
    assert.equal(refusalOf(plenary, facilitator, { type: 'showFactor', factor: 'roof' }), 'wrong-phase');
    assert.equal(refusalOf(model, facilitator, { type: 'showFactor', factor: 'cellar' }), 'unknown-factor');
  });

  test('is part by part and group by group in the plenary', () => {
    const shown = when(plenary, facilitator, { type: 'showPlenary', part: 'notes', page: 1 });
    const lit = when(shown, facilitator, { type: 'spotlight', group: 2 });
    assert.deepEqual(lit.plenary, { part: 'notes', page: 1, spotlight: 2, picked: [] });
    assert.equal(when(lit, facilitator, { type: 'spotlight', group: null }).plenary.spotlight, null);
    assert.equal(refusalOf(plenary, facilitator, { type: 'spotlight', group: 3 }), 'unknown-group');
    assert.equal(refusalOf(model, facilitator, { type: 'spotlight', group: 1 }), 'wrong-phase');
  });

  test('is never a group that has been removed', () => {
    const lit = given(two, entered('plenary'), { type: 'spotlit', group: 2 });
    assert.equal(when(lit, facilitator, { type: 'removeGroup', group: 2 }).plenary.spotlight, null);
    assert.equal(when(lit, facilitator, { type: 'removeGroup', group: 1 }).plenary.spotlight, 2);
  });
});

test('a title is one line, may be empty, and not too long for the screen', () => {
  const named = (title: string) => when(given(two), facilitator, { type: 'rename', title }).title;
  assert.equal(named(' Ward 3,\nnights '), 'Ward 3, nights');
  assert.equal(named(''), '');
  assert.equal(named('x'.repeat(80)).length, 80);
  assert.equal(refusalOf(given(two), facilitator, { type: 'rename', title: 'x'.repeat(81) }), 'text-too-long');
});

test('a phase opens nothing, whatever has happened while the exercise was interrupted', () => {
  const interrupted = given(
    one,
    ...seated(1, anna, bo, carl, dorte),
    entered('exercise'),
    { type: 'companyClosed', group: 1, seats: [anna, bo, carl, dorte] },
    ...[anna, bo, carl].flatMap((seat) => locked(seat, [3, 3, 3, 3])),
    entered('model'),
    { type: 'left', seat: dorte, group: 1 },
  );
  const events = eventsOf(interrupted, facilitator, { type: 'enterPhase', phase: 'exercise' });
  assert.deepEqual(
    events.map(({ type }) => type),
    ['phaseEntered'],
  );
});

describe('going back', () => {
  const late = given(two, entered('exercise', 1_000), { type: 'timeAdded', minutes: 5 }, entered('plenary', 60_000));

  test('does not begin the time anew', () => {
    const back = when(late, facilitator, { type: 'enterPhase', phase: 'exercise' }, at(90_000));
    assert.equal(agendaView(back).endsAt, 1_000 + 35 * MINUTE_MS);
  });

  test('and on again begins the time of what follows', () => {
    const back = when(late, facilitator, { type: 'enterPhase', phase: 'exercise' }, at(90_000));
    const on = when(back, facilitator, { type: 'enterPhase', phase: 'plenary' }, at(600_000));
    assert.equal(agendaView(on).endsAt, 600_000 + 10 * MINUTE_MS);
  });
});

describe('going on, or back, a moment ago', () => {
  const undo = { type: 'undoPhase' } as const;
  const room = given(two, entered('model', 1_000), { type: 'timeAdded', minutes: 5 });

  test('is undone with the clock as it was', () => {
    const on = when(room, facilitator, { type: 'enterPhase', phase: 'exercise' }, at(60_000));
    const undone = when(on, facilitator, undo, at(69_000));
    assert.equal(undone.phase, 'model');
    assert.equal(agendaView(undone).endsAt, agendaView(room).endsAt);

    const back = when(room, facilitator, { type: 'enterPhase', phase: 'purpose' }, at(60_000));
    assert.equal(agendaView(when(back, facilitator, undo, at(61_000))).endsAt, agendaView(room).endsAt);
  });

  test('is undone once, by the facilitator, for as long as it is offered', () => {
    const on = when(room, facilitator, { type: 'enterPhase', phase: 'exercise' }, at(60_000));
    assert.equal(refusalOf(on, facilitator, undo, at(70_000)), null);
    assert.equal(refusalOf(on, facilitator, undo, at(80_000)), 'too-late-to-undo');
    assert.equal(refusalOf(when(on, facilitator, undo, at(61_000)), facilitator, undo, at(62_000)), 'too-late-to-undo');
    assert.equal(refusalOf(given(two, ...seated(1, anna), entered('purpose')), by(anna), undo), 'not-allowed');
  });

  test('is not undone at the end, whose erasing cannot be taken back', () => {
    const ended = when(given(two, entered('closing')), facilitator, { type: 'enterPhase', phase: 'ended' }, at(5_000));
    assert.equal(refusalOf(ended, facilitator, undo, at(6_000)), 'dialogue-ended');
    const again = when(ended, facilitator, { type: 'enterPhase', phase: 'closing' }, at(6_000));
    assert.equal(refusalOf(again, facilitator, undo, at(7_000)), 'too-late-to-undo');
  });
});

describe('going on within a phase', () => {
  const closing = given(two, entered('closing'));

  test('is a closing question, until the room goes on', () => {
    const shown = when(closing, facilitator, { type: 'showClosingQuestion', question: 'process' });
    assert.equal(shown.shownQuestion, 'process');
    assert.equal(when(shown, facilitator, { type: 'enterPhase', phase: 'plenary' }).shownQuestion, null);
    assert.equal(refusalOf(closing, facilitator, { type: 'showClosingQuestion', question: 'why' }), 'unknown-question');
    const gathered = given(two, entered('plenary'));
    assert.equal(refusalOf(gathered, facilitator, { type: 'showClosingQuestion', question: null }), 'wrong-phase');
  });

  test('is about all groups again in another part of the plenary', () => {
    const lifted = given(
      two,
      entered('plenary'),
      { type: 'plenaryShown', part: 'lines', page: 0 },
      { type: 'spotlit', group: 2 },
    );
    assert.equal(when(lifted, facilitator, { type: 'showPlenary', part: 'median', page: 0 }).plenary.spotlight, null);
  });
});
