import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erases } from '../effects.ts';
import type { Event } from '../event.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
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
  newcomer,
  note,
  opened,
  proposed,
  refusalOf,
  seated,
  system,
  together,
  when,
} from '../testing/builders.ts';
import { seatView } from '../view/participant.ts';

const four = [
  opened('phones', 'phones'),
  ...seated(1, anna, bo, carl, dorte),
  entered('exercise'),
  counted(4),
] as const;
const counts = [{ shown: 'dots', counts: [4, 0, 0, 0, 0] }] as const;
const revealed: Event = { type: 'revealed', group: 1, counts };
const end = { type: 'enterPhase', phase: 'ended' } as const;
const reopen = { type: 'enterPhase', phase: 'closing' } as const;
const silent = { type: 'eraseRatings', silentSince: 0 } as const;
const talkOf = (dialogue: Dialogue) => groupAt(dialogue, 1)?.talk;

describe('when a dialogue ends', () => {
  test('nothing is left of ratings, whether they had opened or not', () => {
    const closing = given(...four, revealed, entered('closing'));
    const events = eventsOf(closing, facilitator, end);
    assert.ok(events.flatMap(erases).includes('opening 1'));
    assert.deepEqual(talkOf(when(closing, facilitator, end)), { step: 'agree', counts: null });
    const unopened = given(...four, ...locked(anna, [1, 2, 3, 4]), entered('closing'));
    assert.ok(eventsOf(unopened, facilitator, end).flatMap(erases).includes('ratings 1'));
  });

  test('ratings that have opened do not open again, also when it is reopened', () => {
    const ended = when(given(...four, revealed, entered('closing')), facilitator, end);
    const again = (['closing', 'plenary', 'exercise'] as const).reduce(
      (room, phase) => when(room, facilitator, { type: 'enterPhase', phase }),
      ended,
    );
    const back = (['table', 'phones'] as const).reduce(
      (room, mode) => when(room, facilitator, { type: 'setMode', group: 1, mode }),
      again,
    );
    assert.equal(refusalOf(back, by(anna), { type: 'rate', factor: 'roof', answer: 3 }), 'ratings-are-open');
  });

  test('nobody knows any more who wrote a note or a proposal, and what they say stays', () => {
    const closing = given(
      ...four,
      together(1, anna, bo, carl, dorte),
      note(1, anna, 1),
      note(1, bo, 2),
      { type: 'noteStarred', group: 1, note: 2, starred: true },
      entered('closing'),
      proposed(carl, 1),
      { type: 'proposalAnswered', proposal: 1, status: 'left' },
    );
    const ended = when(closing, facilitator, end);
    assert.doesNotMatch(JSON.stringify([groupAt(ended, 1)?.notes, ended.closing.proposals]), /"seat":\d/);
    assert.deepEqual(
      groupAt(ended, 1)?.notes.map(({ text, starred }) => [text, starred]),
      [
        ['said-1-1.', false],
        ['said-1-2.', true],
      ],
    );
    assert.equal(ended.closing.proposals[0]?.status, 'left');
    assert.deepEqual([seatView(ended, anna)?.notes, seatView(ended, carl)?.proposals], [[], []]);
    assert.deepEqual(eventsOf(closing, facilitator, end).flatMap(erases), [
      'note 1.1',
      'note 1.2',
      'proposal 1',
      'support 1',
    ]);
  });

  test('a note is then the facilitator’s alone to remove, and new ones are their author’s', () => {
    const closing = given(...four, together(1, anna, bo), note(1, anna), entered('closing'), {
      type: 'noteStarred',
      group: 1,
      note: 1,
      starred: true,
    });
    const reopened = when(when(closing, facilitator, end), facilitator, reopen);
    const holding = when(reopened, by(bo), { type: 'takePen' });
    const remove = { type: 'removeNote', group: 1, note: 1 } as const;
    assert.equal(refusalOf(reopened, by(anna), remove), 'not-your-note');
    assert.equal(refusalOf(holding, by(bo), remove), 'not-your-note');
    assert.equal(refusalOf(reopened, facilitator, remove), null);
    const added = when(reopened, by(anna), { type: 'addNote', group: 1, question: 'why', text: 'new' });
    assert.equal(refusalOf(added, by(anna), { ...remove, note: 2 }), null);
  });

  test('what was kept for authors goes', () => {
    const talking = given(...four, together(1, anna, bo), note(1, anna), { type: 'penTaken', group: 1, seat: bo });
    const removed = when(talking, by(bo), { type: 'removeNote', group: 1, note: 1 });
    const closing = (['plenary', 'closing'] as const).reduce(
      (room, phase) => when(room, facilitator, { type: 'enterPhase', phase }),
      removed,
    );
    assert.deepEqual(eventsOf(closing, facilitator, end).flatMap(erases), ['kept 1.1']);
    assert.deepEqual(groupAt(when(closing, facilitator, end), 1)?.keptNotes, []);
  });
});

describe('when a dialogue has been silent for long', () => {
  test('ratings are erased by the server alone, and by nobody who could ask for it', () => {
    const room = given(...four, ...locked(anna, [1, 2, 3, 4]));
    for (const actor of [facilitator, by(anna), newcomer]) assert.equal(refusalOf(room, actor, silent), 'not-allowed');
    assert.equal(refusalOf(room, system, end), 'not-allowed');
    assert.ok(eventsOf(room, system, silent).flatMap(erases).includes('ratings 1'));
  });

  test('a group that rated begins again, and one that had opened goes on without the dots', () => {
    const rating = when(given(...four, ...locked(anna, [1, 2, 3, 4])), system, silent);
    const talk = talkOf(rating);
    assert.ok(talk?.step === 'rate');
    assert.deepEqual([talk.sheets.size, talk.company, talk.hasBegunAgain], [0, null, true]);
    assert.deepEqual(talkOf(when(given(...four, revealed), system, silent)), { step: 'agree', counts: null });
    const discussing = given(...four, revealed, { type: 'stepTaken', group: 1, step: 'discuss' });
    assert.deepEqual(talkOf(when(discussing, system, silent)), { step: 'discuss', counts: null });
  });

  test('nothing happens where nothing is left', () => {
    const erased = when(given(...four, revealed), system, silent);
    assert.deepEqual(eventsOf(erased, system, silent), []);
    assert.deepEqual(eventsOf(given(...four), system, silent), []);
  });

  test('one that an older version ended forgets what that version kept', () => {
    const ended = given(...four, revealed, note(1, anna), entered('ended'));
    assert.deepEqual(eventsOf(ended, system, silent).flatMap(erases).slice(0, 1), ['opening 1']);
    assert.equal(groupAt(when(ended, system, silent), 1)?.notes[0]?.seat, 'forgotten');
  });
});
