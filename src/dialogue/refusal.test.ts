import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, Circumstances, Command } from './command.ts';
import { decide } from './decide.ts';
import { MAX_AGREEMENTS, MAX_GROUPS, MAX_LENGTH, MAX_WAITING_AT_TABLE } from './limits.ts';
import { REFUSALS, type Refusal } from './refusal.ts';
import type { Dialogue } from './state.ts';
import {
  agreement,
  allHere,
  anna,
  at,
  bo,
  by,
  carl,
  counted,
  entered,
  facilitator,
  given,
  locked,
  lockNow,
  newcomer,
  note,
  opened,
  rated,
  seated,
  together,
  when,
} from './testing/builders.ts';

type Asked = readonly [dialogue: Dialogue, actor: Actor, command: Command, circumstances?: Circumstances];

const DAY_MS = 24 * 60 * 60 * 1_000;
const three = [opened('phones'), ...seated(1, anna, bo, carl)] as const;
const lobby = given(...three);
const rating = given(...three, entered('exercise'), counted(3));
const both = [opened('phones', 'phones'), ...seated(1, anna, bo, carl)] as const;
const crowded = given(
  ...three,
  entered('exercise'),
  ...Array.from({ length: MAX_WAITING_AT_TABLE }, (_, index) => ({
    type: 'arrived' as const,
    seat: 4 + index,
    group: 1,
    key: `key ${index}`,
  })),
);
const talking = given(...three, entered('exercise'), together(1, anna, bo, carl), note(1, anna));
const annaWrites = given(...three, entered('exercise'), together(1, anna, bo, carl), {
  type: 'penTaken',
  group: 1,
  seat: anna,
});
const closing = given(...three, entered('closing'));
const ended = given(...three, entered('ended'));
const eight = given(opened('phones'), ...seated(1, 1, 2, 3, 4, 5, 6, 7, 8));
const several = given(opened('phones', 'paper', 'phones'), ...seated(1, anna));
const { id: _, ...terms } = agreement();
const long = 'x'.repeat(MAX_LENGTH.note + 1);

/** One way to each refusal. A refusal without one does not compile. */
const ways: Readonly<Record<Refusal, Asked>> = {
  'not-allowed': [lobby, by(anna), { type: 'enterPhase', phase: 'purpose' }],
  'wrong-phase': [lobby, by(anna), { type: 'rate', factor: 'roof', answer: 3 }],
  'wrong-step': [rating, by(anna), { type: 'setScore', group: 1, factor: 'roof', score: 3 }],
  'dialogue-ended': [ended, newcomer, { type: 'join', key: 'new', group: null }],
  'dialogue-full': [eight, newcomer, { type: 'join', key: 'new', group: null }],
  'offer-over': [lobby, newcomer, { type: 'takeSeatOver', ticket: 'never offered', key: 'new' }],
  'group-full': [eight, newcomer, { type: 'join', key: 'new', group: 1 }],
  'group-on-paper': [several, by(anna), { type: 'move', seat: anna, group: 2 }],
  'group-has-people': [several, facilitator, { type: 'removeGroup', group: 1 }],
  'last-group': [given(opened('phones')), facilitator, { type: 'removeGroup', group: 1 }],
  'notes-stay-at-table': [
    given(...both, entered('exercise'), together(1, anna, bo, carl), note(1, anna)),
    facilitator,
    { type: 'removeGroup', group: 2 },
  ],
  'too-many-wait': [crowded, newcomer, { type: 'join', key: 'new', group: 1 }],
  'still-waiting': [crowded, by(4), { type: 'takePen' }],
  'seat-not-waiting': [rating, by(anna), { type: 'decline', seat: bo }],
  'facilitator-moves': [given(...both, entered('exercise')), by(anna), { type: 'move', seat: anna, group: 2 }],
  'too-many-groups': [
    given(opened(...Array.from({ length: MAX_GROUPS }, () => 'phones' as const))),
    facilitator,
    { type: 'addGroup', mode: 'phones' },
  ],
  'door-closed': [
    given(...three, { type: 'doorSet', door: 'closed' }),
    newcomer,
    { type: 'join', key: 'new', group: 1 },
  ],
  'unknown-group': [lobby, newcomer, { type: 'join', key: 'new', group: 2 }],
  'unknown-seat': [lobby, facilitator, { type: 'leave', seat: 4 }],
  'unknown-factor': [rating, by(anna), { type: 'rate', factor: 'cellar', answer: 3 }],
  'unknown-question': [talking, by(anna), { type: 'addNote', group: 1, question: 'whence', text: 'x' }],
  'unknown-note': [talking, by(anna), { type: 'removeNote', group: 1, note: 2 }],
  'unknown-agreement': [closing, facilitator, { type: 'removeAgreement', agreement: 1 }],
  'unknown-proposal': [closing, facilitator, { type: 'leaveProposal', proposal: 1 }],
  'unknown-next-step': [closing, facilitator, { type: 'chooseNextSteps', nextSteps: ['holiday'] }],
  'off-the-scale': [rating, by(anna), { type: 'rate', factor: 'roof', answer: 2.5 }],
  'too-few-people': [
    given(opened('phones'), ...seated(1, anna, bo), entered('exercise')),
    by(anna),
    { type: 'rate', factor: 'roof', answer: 3 },
  ],
  'people-not-counted': [given(...three, entered('exercise')), by(anna), { type: 'unlock' }],
  'company-changed': [rating, by(anna), { type: 'lock', companyRevision: 0 }],
  'seat-in-contact': [rating, by(anna), { type: 'setAside', seat: bo }],
  'not-in-company': [
    given(...three, entered('exercise'), counted(3), { type: 'companyClosed', group: 1, seats: [1, 2, 5] }),
    by(carl),
    { type: 'rate', factor: 'roof', answer: 3 },
  ],
  'nobody-has-locked': [rating, by(anna), { type: 'reveal', group: 1 }],
  'sheet-incomplete': [
    given(...three, entered('exercise'), counted(3), ...rated(anna, [3]).slice(0, 3)),
    by(anna),
    lockNow(rating),
  ],
  'sheet-locked': [
    given(...three, entered('exercise'), counted(3), ...locked(anna, [3])),
    by(anna),
    { type: 'rate', factor: 'roof', answer: 3 },
  ],
  'ratings-are-open': [talking, by(anna), { type: 'rate', factor: 'roof', answer: 3 }],
  'pen-is-held': [annaWrites, by(bo), { type: 'setScore', group: 1, factor: 'roof', score: 3 }],
  'pen-not-asked-for': [annaWrites, by(anna), { type: 'keepPen' }],
  'line-unfinished': [
    when(annaWrites, by(anna), { type: 'takeStep', group: 1, step: 'discuss' }),
    by(anna),
    { type: 'setDone', group: 1, done: true },
  ],
  'scores-closed': [
    given(opened('phones', 'phones'), ...seated(1, anna), entered('plenary')),
    by(anna),
    { type: 'setScore', group: 1, factor: 'roof', score: 3 },
  ],
  'not-your-note': [talking, by(bo), { type: 'editNote', group: 1, note: 1, text: 'x' }],
  'too-many-stars': [
    given(
      ...three,
      entered('exercise'),
      together(1, anna),
      ...[1, 2, 3].flatMap((id) => [
        note(1, anna, id),
        { type: 'noteStarred', group: 1, note: id, starred: true } as const,
      ]),
      note(1, anna, 4),
    ),
    by(anna),
    { type: 'starNote', group: 1, note: 4, starred: true },
  ],
  'focus-one-to-three': [
    talking,
    by(anna),
    { type: 'setFocus', group: 1, factors: ['floor', 'door', 'window', 'roof'] },
  ],
  'too-much-text': [
    given(
      ...three,
      entered('closing'),
      ...Array.from({ length: MAX_AGREEMENTS }, (_, index) => ({
        type: 'agreementWritten' as const,
        agreement: agreement(index + 1),
      })),
    ),
    facilitator,
    { type: 'addAgreement', proposal: null, ...terms },
  ],
  'text-missing': [talking, by(anna), { type: 'addNote', group: 1, question: 'why', text: ' \n\u0000 ' }],
  'text-too-long': [talking, by(anna), { type: 'addNote', group: 1, question: 'why', text: long }],
  'responsible-missing': [closing, facilitator, { type: 'addAgreement', proposal: null, ...terms, responsible: ' ' }],
  'date-invalid': [closing, facilitator, { type: 'addAgreement', proposal: null, ...terms, deadline: '2027-02-29' }],
  'minutes-invalid': [lobby, facilitator, { type: 'setDurations', durations: { ...lobby.durations, model: 0 } }],
  'people-invalid': [lobby, facilitator, { type: 'countPeople', group: 1, people: 31 }],
  'too-late-to-undo': [lobby, facilitator, { type: 'undoPhase' }],
  'text-changed': [closing, facilitator, { type: 'nameFacilitator', name: 'Mine', was: 'What stood there' }],
  'too-late-to-reopen': [ended, facilitator, { type: 'enterPhase', phase: 'closing' }, at(7 * DAY_MS + 1)],
};

for (const refusal of REFUSALS) {
  test(`there is a way to "${refusal}"`, () => {
    const [dialogue, actor, command, circumstances = allHere] = ways[refusal];
    assert.deepEqual(decide(dialogue, actor, command, circumstances), { refusal });
  });
}
