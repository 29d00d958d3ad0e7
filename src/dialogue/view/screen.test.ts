import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES } from '../guide.ts';
import type { Dialogue } from '../state.ts';
import {
  agreed,
  anna,
  bo,
  carl,
  counted,
  dorte,
  entered,
  given,
  locked,
  opened,
  seated,
  together,
} from '../testing/builders.ts';
import { screenView } from './screen.ts';

test('the lobby shows who is in which group in numbers', () => {
  const { people, groups } = screenView(
    given(opened('phones', 'table', 'paper'), ...seated(1, anna, bo), ...seated(2, carl), {
      type: 'peopleCounted',
      group: 2,
      people: 4,
    }),
  );
  assert.equal(people, 6);
  assert.deepEqual(
    groups.map((group) => [group.number, group.mode, group.people]),
    [
      [1, 'phones', 2],
      [2, 'table', 4],
      [3, 'paper', 0],
    ],
  );
});

test('a group that has yet to say how many sit there is one where nobody can answer', () => {
  const asked = [
    opened('phones', 'phones'),
    ...seated(1, anna, bo, carl),
    ...seated(2, dorte),
    entered('exercise'),
  ] as const;
  const areCounting = (dialogue: Dialogue) => screenView(dialogue).groups.map(({ isCounting }) => isCounting);
  assert.deepEqual(areCounting(given(...asked)), [true, false]);
  assert.deepEqual(areCounting(given(...asked, counted(3))), [false, false]);
  assert.deepEqual(areCounting(given(...asked, together(1, anna, bo, carl))), [false, false]);
});

test('the exercise shows how far each group is, and no score', () => {
  const room = given(
    opened('phones', 'phones'),
    ...seated(1, anna, bo, carl),
    ...seated(2, dorte),
    entered('exercise'),
    ...locked(anna, [1, 2, 3, 4]),
    together(2, dorte),
    ...agreed(2, 3),
  );
  const { groups, line, plenary } = screenView(room);
  assert.deepEqual(
    groups.map(({ step, locked, scored }) => [step, locked, scored]),
    [
      ['rate', 1, [false, false, false, false]],
      ['agree', 0, [true, false, false, false]],
    ],
  );
  assert.deepEqual([line, plenary], [null, null]);
});

test('of several groups there are scores from the plenary on, of one its line as it is drawn', () => {
  const several = [opened('phones', 'phones'), ...agreed(1, 3)] as const;
  const one = [opened('phones'), ...agreed(1, 3)] as const;
  for (const phase of PHASES) {
    const hasReachedPlenary = ['plenary', 'closing', 'ended'].includes(phase);
    const view = screenView(given(...several, entered(phase)));
    assert.equal(view.plenary !== null, hasReachedPlenary, phase);
    assert.equal(view.line, null, phase);
    const own = screenView(given(...one, entered(phase))).line;
    assert.deepEqual(own, hasReachedPlenary || phase === 'exercise' ? [3, null, null, null] : null, phase);
  }
});

test('agreements are shown as they are written, and when it is over', () => {
  const closing = (phase: 'plenary' | 'closing' | 'ended') =>
    screenView(given(opened('phones', 'phones'), entered(phase))).closing;
  assert.equal(closing('plenary'), null);
  assert.deepEqual(closing('closing')?.agreements, []);
  assert.deepEqual(closing('ended')?.agreements, []);
});
