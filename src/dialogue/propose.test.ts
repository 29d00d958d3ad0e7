import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { durationsFor, proposeDurations, proposeGroups } from './propose.ts';

const durations = { purpose: 2, lastTime: 10, model: 8, exercise: 30, plenary: 10, closing: 10 };

test('one group has the hour to itself, and nothing is gathered', () => {
  const { purpose, model, exercise, plenary, closing } = proposeDurations(durations, 1);
  assert.equal(purpose + model + exercise + closing, 60);
  assert.equal(plenary, durations.plenary, 'for when a second group comes');
  assert.deepEqual(proposeDurations(durations, 2), durations);
});

test('a second group takes the minutes of the plenary from the exercise, and gives them back when it goes', () => {
  const alone = proposeDurations(durations, 1);
  assert.deepEqual(durationsFor(alone, { before: 1, after: 2 }), durations);
  assert.deepEqual(durationsFor(durations, { before: 2, after: 1 }), alone);
  assert.equal(durationsFor(durations, { before: 2, after: 3 }), durations);
  const short = { ...durations, exercise: 10 };
  assert.equal(durationsFor(short, { before: 1, after: 2 }), short, 'an exercise needs some time');
});

test('23 people sit in five groups of four and five', () => {
  assert.deepEqual(proposeGroups(23), [5, 5, 5, 4, 4]);
});

test('few people are one group', () => {
  for (const people of [1, 2, 3, 4, 5, 6]) assert.deepEqual(proposeGroups(people), [people]);
});

test('seven cannot be fours, fives or sixes: a four and a three', () => {
  assert.deepEqual(proposeGroups(7), [4, 3]);
});

test('nobody is left over, and no group is more than one larger than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (people) => {
      const sizes = proposeGroups(people);
      assert.equal(
        sizes.reduce((sum, size) => sum + size, 0),
        people,
      );
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
    }),
  );
});

test('from four people on, seven excepted, all groups are of four to six', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 10_000 }), (people) => {
      fc.pre(people !== 7);
      assert.ok(proposeGroups(people).every((size) => size >= 4 && size <= 6));
    }),
  );
});

test('groups of five are the aim', () => {
  assert.ok(proposeGroups(10_000).every((size) => size === 5));
});
