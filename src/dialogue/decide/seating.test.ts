import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupAt, groupsOf } from '../state.ts';
import { after, facilitator, joins, led, open, refusal, seat } from '../testing/room.ts';

const newcomer = { role: 'newcomer' } as const;
const join = (key: string, group: number | null = null) => ({ type: 'join', key, group }) as const;
const sizes = (dialogue: Parameters<typeof groupsOf>[0]) => groupsOf(dialogue).map(({ seats }) => seats.length);

test('newcomers land evenly among the phone groups, and at a table only as its first device', () => {
  const people = Array.from({ length: 7 }, (_, index) => joins(`k${index}`));
  assert.deepEqual(sizes(after(open('phones', 'phones', 'table', 'paper'), ...people)), [4, 3, 0, 0]);
  assert.deepEqual(sizes(after(open('table', 'table'), joins('a'), joins('b'))), [1, 1]);
  assert.equal(refusal(after(open('table'), joins('a')), newcomer, join('b')), 'dialogue-full');
});

test('the same key is the same seat, however often it joins', () => {
  assert.deepEqual(sizes(after(open('phones'), joins('a'), joins('a'))), [1]);
});

test('a group holds eight, a closed door nobody more', () => {
  const full = after(open('phones', 'phones'), ...Array.from({ length: 8 }, (_, index) => joins(`k${index}`, 1)));
  assert.equal(refusal(full, newcomer, join('late', 1)), 'group-full');
  assert.equal(refusal(full, newcomer, join('late')), undefined);
  const closed = after(full, [facilitator, { type: 'setDoor', door: 'closed' }]);
  assert.equal(refusal(closed, newcomer, join('late')), 'door-closed');
});

test('a seat moves itself or is moved, and only the facilitator moves another', () => {
  const dialogue = after(open('phones', 'phones'), joins('a', 1), joins('b', 1));
  assert.deepEqual(sizes(after(dialogue, [seat(1), { type: 'move', seat: 1, group: 2 }])), [1, 1]);
  assert.equal(refusal(dialogue, seat(1), { type: 'move', seat: 2, group: 2 }), 'not-allowed');
  assert.deepEqual(sizes(after(dialogue, [facilitator, { type: 'leave', seat: 2 }])), [1, 0]);
  assert.equal(
    refusal(after(dialogue, [seat(1), { type: 'leave', seat: 1 }]), seat(1), { type: 'takePen' }),
    'unknown-seat',
  );
});

test('groups are added at any time, and removed when nobody sits there and another is left', () => {
  const dialogue = after(open('phones'), joins('a', 1), [facilitator, { type: 'addGroup', way: 'phones' }]);
  assert.equal(refusal(dialogue, facilitator, { type: 'removeGroup', group: 1 }), 'group-has-people');
  const removed = after(dialogue, [facilitator, { type: 'removeGroup', group: 2 }]);
  assert.equal(refusal(removed, facilitator, { type: 'removeGroup', group: 1 }), 'group-has-people');
  assert.equal(refusal(open('phones'), facilitator, { type: 'removeGroup', group: 1 }), 'last-group');
  const again = after(removed, [facilitator, { type: 'addGroup', way: 'table' }]);
  assert.deepEqual(
    groupsOf(again).map(({ number }) => number),
    [1, 3],
    'a number is not used twice',
  );
});

test('a group changes how it takes part, and private ratings that are not open yet are dropped', () => {
  const dialogue = led(after(open('phones', 'phones'), joins('a', 1), joins('b', 1), joins('c', 1)), 'exercise');
  const rated = after(dialogue, [seat(1), { type: 'rate', factor: 'openness', answer: 5 }]);
  const table = after(rated, [facilitator, { type: 'setWay', group: 1, way: 'table' }]);
  assert.deepEqual(groupAt(table, 1)?.talk, { step: 'agree', spread: null });
  assert.equal(refusal(rated, facilitator, { type: 'setWay', group: 1, way: 'paper' }), 'group-has-people');
  const back = after(table, [facilitator, { type: 'setWay', group: 1, way: 'phones' }]);
  assert.equal(groupAt(back, 1)?.talk.step, 'rate');
});
