import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../../content/guides/competence-model/guide.ts';
import type { Command } from '../../command.ts';
import { decide } from '../../decide.ts';
import { dialogueFrom, evolve } from '../../evolve.ts';
import type { Phase } from '../../guide.ts';
import type { Dialogue } from '../../state.ts';
import { agreement } from '../../testing/builders.ts';
import { facilitatorView } from '../facilitator.ts';
import { optimisticFacilitatorView } from './facilitator.ts';

const circumstances = { now: 0, isGone: () => false };

const opened = dialogueFrom({
  type: 'opened',
  at: 0,
  title: 'Sengeafsnit 3',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['phones', 'paper'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
  previous: { title: '', openedAt: 7, medians: competenceModel.factors.map(() => null), agreements: [agreement()] },
});
const phases: readonly Phase[] = ['purpose', 'lastTime', 'model', 'exercise', 'plenary', 'closing'];

/** The dialogue at a phase; from the exercise on with a note from the sheet of group 2. */
function at(phase: Phase): Dialogue {
  const entered = phases.slice(0, phases.indexOf(phase) + 1);
  const led = after(opened, ...entered.map((next) => ({ type: 'enterPhase', phase: next }) as const));
  if (!entered.includes('exercise')) return led;
  return after(led, { type: 'addNote', group: 2, question: 'why', text: 'Tid' });
}

/** What the facilitator's commands make of it; a refused one is a mistake of the test. */
function after(dialogue: Dialogue, ...commands: readonly Command[]): Dialogue {
  return commands.reduce((before, command) => {
    const decision = decide(before, { role: 'facilitator' }, command, circumstances);
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal}`);
    return decision.events.reduce(evolve, before);
  }, dialogue);
}

const GRANTED: readonly (readonly [Phase, ...Command[]])[] = [
  ['exercise', { type: 'rename', title: 'Afsnit 4' }],
  ['exercise', { type: 'setDoor', door: 'closed' }],
  ['exercise', { type: 'addTime', minutes: 5 }, { type: 'addTime', minutes: -5 }, { type: 'addTime', minutes: 5 }],
  ['lastTime', { type: 'showAgreement', agreement: 1 }],
  ['lastTime', { type: 'setOutcome', agreement: 1, outcome: 'done' }],
  ['lastTime', { type: 'describeOutcome', agreement: 1, text: 'Det er tæt.' }],
  ['model', { type: 'showFactor', factor: 'resources' }],
  ['exercise', { type: 'setHelp', group: 1, wanted: true }],
  ['exercise', { type: 'countPeople', group: 2, people: 5 }],
  ['exercise', { type: 'setScore', group: 2, factor: 'motivation', score: 4 }],
  ['exercise', { type: 'setFocus', group: 2, factors: ['resources', 'openness'] }],
  ['exercise', { type: 'starNote', group: 2, note: 1, starred: true }],
  ['exercise', { type: 'removeNote', group: 2, note: 1 }],
  ['closing', { type: 'answerClosing', question: 'process', text: 'På næste møde.' }],
  ['closing', { type: 'setFollowUp', date: '2027-03-01' }],
  ['closing', { type: 'chooseNextSteps', nextSteps: ['interview'] }],
];

for (const [phase, ...commands] of GRANTED) {
  test(`shows ${commands[0]?.type} before the server has answered as it will be afterwards`, () => {
    const before = facilitatorView(at(phase), circumstances);
    const expected = facilitatorView(after(at(phase), ...commands), circumstances);
    assert.notDeepEqual(before, expected);
    assert.deepEqual(optimisticFacilitatorView(before, commands), expected);
  });
}

test('shows a spotlight, a part of the plenary and a focus at once', () => {
  const view = facilitatorView(at('plenary'), circumstances);
  const shown = optimisticFacilitatorView(view, [
    { type: 'showPlenary', part: 'notes', page: 1 },
    { type: 'spotlight', group: 2 },
    { type: 'setFocus', group: 2, factors: ['openness'] },
  ]);
  assert.deepEqual(shown.plenary, { part: 'notes', page: 1, spotlight: 2 });
  assert.deepEqual(shown.groups[1]?.decided?.focus, ['openness']);
});
