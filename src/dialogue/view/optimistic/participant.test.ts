import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../../content/guides/competence-model/guide.ts';
import type { Command } from '../../command.ts';
import { decide } from '../../decide.ts';
import { dialogueFrom, evolve } from '../../evolve.ts';
import { type Dialogue, groupAt } from '../../state.ts';
import { type ParticipantView, seatView, tableView } from '../participant.ts';
import { waitingView } from '../waiting.ts';
import { optimisticPhoneView } from './participant.ts';

const circumstances = { now: 0, isGone: () => false };
const [ME, OTHER] = [1, 2];

const four = given(
  dialogueFrom({
    type: 'opened',
    at: 0,
    title: 'Sengeafsnit 3',
    guide: competenceModel,
    durations: competenceModel.durations,
    modes: ['phones'],
    keys: { facilitator: 'f', screen: 's', result: 'r' },
  }),
  ...['a', 'b', 'c', 'd'].map((key) => ['newcomer', { type: 'join', key, group: null }] as const),
  ...(['purpose', 'model', 'exercise'] as const).map(
    (phase) => ['facilitator', { type: 'enterPhase', phase }] as const,
  ),
  ['facilitator', { type: 'countPeople', group: 1, people: 5 }],
);
const agreeing = given(four, ['facilitator', { type: 'scoreTogether', group: 1 }]);

/** What happens when each asks in turn; a refused command changes nothing. */
function given(
  dialogue: Dialogue,
  ...asked: readonly (readonly [who: number | 'facilitator' | 'newcomer', command: Command])[]
): Dialogue {
  return asked.reduce((before, [who, command]) => {
    const actor = typeof who === 'number' ? ({ role: 'seat', seat: who } as const) : { role: who };
    const decision = decide(before, actor, command, circumstances);
    return 'events' in decision ? decision.events.reduce(evolve, before) : before;
  }, dialogue);
}

function seen(dialogue: Dialogue): ParticipantView {
  const [table, me] = [tableView(dialogue, 1, circumstances), seatView(dialogue, ME)];
  if (!table || !me) throw new Error('the seat is not there');
  return { table, me };
}

function optimistic(view: ParticipantView, commands: readonly Command[]): ParticipantView {
  const after = optimisticPhoneView(view, commands);
  if ('waiting' in after) throw new Error('the seat is at no table');
  return after;
}

const ANSWERED = competenceModel.factors.map((factor): Command => ({ type: 'rate', factor, answer: 3 }));
const LOCK = { type: 'lock', companyRevision: groupAt(four, 1)?.companyRevision ?? 0 } as const;
const COUNT = { type: 'countPeople', group: 1, people: 6 } as const;
const LOCK_THEN: Command = { ...LOCK, companyRevision: LOCK.companyRevision + 1 };
const asking = given(four, ['newcomer', { type: 'join', key: 'e', group: 1 }]);
const GRANTED: readonly (readonly [name: string, from: Dialogue, commands: readonly Command[]])[] = [
  ['a rating', four, [{ type: 'rate', factor: 'motivation', answer: 4 }]],
  ['an "I do not know"', four, [{ type: 'rate', factor: 'motivation', answer: 'unknown' }]],
  ['locking', four, [...ANSWERED, LOCK]],
  ['locking in a company that is another one now', four, [...ANSWERED, { type: 'lock', companyRevision: 1 }]],
  ['unlocking', four, [...ANSWERED, LOCK, { type: 'unlock' }]],
  ['a vote not to wait', four, [...ANSWERED, LOCK, { type: 'reveal', group: 1 }]],
  ['counting who sits here, and locking then', four, [...ANSWERED, COUNT, LOCK_THEN]],
  ['the count that is there already', four, [{ ...COUNT, people: 5 }]],
  ['turning somebody away', asking, [{ type: 'decline', seat: 5 }]],
  ['beginning again', four, [...ANSWERED, LOCK, { type: 'beginAgain', group: 1 }]],
  ['taking the pen', agreeing, [{ type: 'takePen' }]],
  ['putting the pen down', agreeing, [{ type: 'takePen' }, { type: 'freePen', group: 1 }]],
  ['a score', agreeing, [{ type: 'setScore', group: 1, factor: 'resources', score: 2 }]],
  ['going on', agreeing, [{ type: 'takeStep', group: 1, step: 'discuss' }]],
  ['the next question', agreeing, [{ type: 'takeQuestion', group: 1, question: 3 }]],
  ['focus', agreeing, [{ type: 'setFocus', group: 1, factors: ['innovation'] }]],
  ['a call for help', agreeing, [{ type: 'setHelp', group: 1, wanted: true }]],
];

for (const [name, from, commands] of GRANTED) {
  test(`${name} looks the same on its way as when it is granted`, () => {
    const granted = given(from, ...commands.map((command) => [ME, command] as const));
    assert.deepEqual(optimistic(seen(from), commands), seen(granted));
  });
}

test('a rating shows before anybody has heard it', () => {
  const view = optimistic(seen(four), [{ type: 'rate', factor: 'motivation', answer: 4 }]);
  assert.deepEqual(view.me.sheet, [null, null, 4, null, null, null]);
});

test('a note on its way stands last and has no number that could be changed', () => {
  const command: Command = { type: 'addNote', group: 1, question: 'why', text: 'Vi mangler tid' };
  const { notes } = optimistic(seen(agreeing), [command, { ...command, text: 'Og hænder' }]).table.group;
  assert.deepEqual(
    notes.map(({ id, text }) => [id < 0, text]),
    [
      [true, 'Vi mangler tid'],
      [true, 'Og hænder'],
    ],
  );
  assert.notEqual(notes[0]?.id, notes[1]?.id);
});

test('what has come before its answer has is shown once', () => {
  const note: Command = { type: 'addNote', group: 1, question: 'why', text: ' Tid ' };
  const noted = seen(given(agreeing, [ME, note]));
  assert.deepEqual(optimistic(noted, [note]), noted);
  const proposal: Command = { type: 'propose', factor: null, what: 'En halv time hver måned' };
  const view = seen(four);
  const proposals = [{ id: 1, factor: null, what: 'En halv time hver måned', status: 'waiting' }] as const;
  const proposed = { ...view, me: { ...view.me, proposals } };
  assert.deepEqual(optimistic(proposed, [proposal]), proposed);
});

test('a note that is changed, starred or removed looks so at once', () => {
  const noted = given(agreeing, [ME, { type: 'addNote', group: 1, question: 'why', text: 'Tid' }]);
  const view = optimistic(seen(noted), [
    { type: 'editNote', group: 1, note: 1, text: 'Tid og ro' },
    { type: 'starNote', group: 1, note: 1, starred: true },
  ]);
  assert.deepEqual(view.table.group.notes, [{ id: 1, question: 'why', text: 'Tid og ro', starred: true }]);
  assert.deepEqual(optimistic(view, [{ type: 'removeNote', group: 1, note: 1 }]).table.group.notes, []);
});

test('a note that its author brings back stands there at once', () => {
  const removed = given(
    agreeing,
    [ME, { type: 'addNote', group: 1, question: 'why', text: 'Tid' }],
    [OTHER, { type: 'takePen' }],
    [OTHER, { type: 'editNote', group: 1, note: 1, text: 'Ro' }],
  );
  const restore: Command = { type: 'restoreNote', group: 1, note: 1 };
  assert.deepEqual(optimistic(seen(removed), [restore]), seen(given(removed, [ME, restore])));
  assert.deepEqual(optimistic(seen(agreeing), [restore]), seen(agreeing));
});

test('a phone that waits looks the same until it is answered', () => {
  const view = waitingView(asking, 5);
  assert.ok(view);
  assert.deepEqual(optimisticPhoneView(view, [{ type: 'move', seat: 5, group: 1 }]), view);
});

test('a fourth star and a fourth focus are not shown, as they will be refused', () => {
  const noted = given(
    agreeing,
    ...[1, 2, 3, 4].flatMap((note) => [
      [ME, { type: 'addNote', group: 1, question: 'why', text: `Note ${note}` }] as const,
      [ME, { type: 'starNote', group: 1, note, starred: true }] as const,
    ]),
  );
  const view = optimistic(seen(noted), [
    { type: 'starNote', group: 1, note: 4, starred: true },
    { type: 'setFocus', group: 1, factors: competenceModel.factors.slice(0, 4) },
  ]);
  assert.equal(view.table.group.notes.filter(({ starred }) => starred).length, 3);
  assert.deepEqual(view.table.group.focus, []);
});

test('whoever is let in knocks no more', () => {
  const view = optimistic(seen(asking), [{ type: 'admit', seat: 5, group: 1 }]);
  assert.deepEqual(view.table.group.waiting, []);
});

test('asking for the pen shows that it is asked for', () => {
  const held = given(agreeing, [OTHER, { type: 'takePen' }]);
  assert.equal(optimistic(seen(held), [{ type: 'askForPen' }]).me.pen, 'asking');
});

test('what another proposes is supported at once, and that is taken back at once', () => {
  const view = optimistic(seen(four), [{ type: 'supportProposal', proposal: 2, supported: true }]);
  assert.deepEqual(view.me.supported, [2]);
  const back = optimistic(view, [{ type: 'supportProposal', proposal: 2, supported: false }]);
  assert.deepEqual(back.me.supported, []);
});

test('a proposal shows as waiting until it is taken back', () => {
  const command: Command = { type: 'propose', factor: null, what: 'En halv time hver måned' };
  const view = optimistic(seen(four), [command]);
  assert.deepEqual(
    view.me.proposals.map(({ what, status }) => [what, status]),
    [['En halv time hver måned', 'waiting']],
  );
  const [proposal] = view.me.proposals;
  assert.ok(proposal);
  assert.deepEqual(optimistic(view, [{ type: 'withdrawProposal', proposal: proposal.id }]).me.proposals, []);
});
