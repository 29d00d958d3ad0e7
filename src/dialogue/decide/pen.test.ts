import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dialogue, groupAt } from '../state.ts';
import {
  allHere,
  anna,
  bo,
  by,
  carl,
  dorte,
  entered,
  facilitator,
  given,
  gone,
  newcomer,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from '../view/participant.ts';

const table = [
  opened('phones', 'phones'),
  ...seated(1, anna, bo, carl),
  ...seated(2, dorte),
  entered('exercise'),
  together(1, anna, bo, carl),
] as const;
const free = given(...table);
const held = given(...table, { type: 'penTaken', group: 1, seat: anna });
const asked = given(...table, { type: 'penTaken', group: 1, seat: anna }, { type: 'penAsked', group: 1, seat: bo });
const score = { type: 'setScore', group: 1, factor: 'roof', score: 3 } as const;

const penOf = (dialogue: Dialogue) => groupAt(dialogue, 1)?.pen;

test('the first to take it has it, and the first to write has taken it', () => {
  assert.deepEqual(penOf(when(free, by(bo), { type: 'takePen' })), { holder: bo, asking: null });
  assert.deepEqual(penOf(when(free, by(bo), score)), { holder: bo, asking: null });
});

test('while one holds it, nobody else takes it or writes', () => {
  assert.equal(refusalOf(held, by(bo), { type: 'takePen' }), 'pen-is-held');
  for (const command of [
    score,
    { type: 'takeStep', group: 1, step: 'discuss' },
    { type: 'takeQuestion', group: 1, question: 1 },
    { type: 'setFocus', group: 1, factors: ['roof'] },
  ] as const)
    assert.equal(refusalOf(held, by(bo), command), 'pen-is-held');
  assert.equal(refusalOf(held, by(anna), score), null);
});

test('asking for it shows the holder, who gives or keeps', () => {
  const asking = when(held, by(bo), { type: 'askForPen' });
  assert.equal(tableView(asking, 1, allHere)?.group.penAsked, true);
  assert.deepEqual(
    [seatView(asking, anna)?.pen, seatView(asking, bo)?.pen, seatView(asking, carl)?.pen],
    ['holding', 'asking', 'none'],
  );
  assert.deepEqual(penOf(when(asking, by(anna), { type: 'givePen', group: 1, seat: null })), {
    holder: bo,
    asking: null,
  });
  assert.deepEqual(penOf(when(asking, by(anna), { type: 'keepPen' })), { holder: anna, asking: null });
});

test('one asks at a time, and nobody for what is free or theirs', () => {
  assert.equal(refusalOf(asked, by(carl), { type: 'askForPen' }), 'pen-is-held');
  assert.deepEqual(penOf(when(asked, by(bo), { type: 'askForPen' })), { holder: anna, asking: bo });
  assert.deepEqual(penOf(when(free, by(bo), { type: 'askForPen' })), { holder: bo, asking: null }, 'it was put down');
  assert.deepEqual(penOf(when(held, by(anna), { type: 'askForPen' })), { holder: anna, asking: null });
});

test('who asked and went away does not keep the others from asking', () => {
  assert.deepEqual(penOf(when(asked, by(carl), { type: 'askForPen' }, gone(bo))), { holder: anna, asking: carl });
});

test('only the holder answers, when asked', () => {
  assert.equal(refusalOf(asked, by(bo), { type: 'givePen', group: 1, seat: null }), 'pen-is-held');
  assert.equal(refusalOf(asked, by(carl), { type: 'keepPen' }), 'pen-is-held');
  assert.equal(refusalOf(held, by(anna), { type: 'keepPen' }), 'pen-not-asked-for');
});

test('it is free when the holder has been without contact, and when they put it down', () => {
  assert.equal(tableView(held, 1, gone(anna))?.group.pen, 'free');
  assert.deepEqual(penOf(when(held, by(bo), { type: 'takePen' }, gone(anna))), { holder: bo, asking: null });
  assert.deepEqual(penOf(when(held, by(bo), score, gone(anna))), { holder: bo, asking: null });
  assert.equal(refusalOf(held, by(bo), { type: 'takePen' }, gone(bo, carl)), 'pen-is-held');
  assert.deepEqual(penOf(when(held, by(anna), { type: 'freePen', group: 1 })), { holder: null, asking: null });
  assert.equal(refusalOf(held, by(bo), { type: 'freePen', group: 1 }), 'pen-is-held');
});

test('it stays at the table when its holder leaves, and the one who asked is still asking', () => {
  assert.deepEqual(penOf(when(asked, by(anna), { type: 'leave', seat: anna })), { holder: null, asking: bo });
  assert.deepEqual(penOf(when(asked, by(bo), { type: 'leave', seat: bo })), { holder: anna, asking: null });
});

test('the facilitator gives it to anyone at the table, and takes it from anyone', () => {
  assert.deepEqual(penOf(when(asked, facilitator, { type: 'givePen', group: 1, seat: carl })), {
    holder: carl,
    asking: null,
  });
  assert.deepEqual(penOf(when(asked, facilitator, { type: 'freePen', group: 1 })), { holder: null, asking: null });
  assert.equal(refusalOf(free, facilitator, { type: 'givePen', group: 1, seat: dorte }), 'unknown-seat');
  assert.equal(refusalOf(free, facilitator, { type: 'givePen', group: 1, seat: null }), 'not-allowed');
});

test('a pen belongs to one table', () => {
  assert.equal(refusalOf(held, by(dorte), { type: 'givePen', group: 1, seat: dorte }), 'not-allowed');
  assert.equal(refusalOf(held, by(dorte), { type: 'freePen', group: 1 }), 'not-allowed');
  assert.equal(refusalOf(held, newcomer, { type: 'takePen' }), 'not-allowed');
});
