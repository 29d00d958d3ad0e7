import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES } from '../dialogue/guide.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  carl,
  entered,
  given,
  note,
  opened,
  seated,
  together,
} from '../dialogue/testing/builders.ts';
import { seatView, tableView } from '../dialogue/view/participant.ts';
import { Listeners } from './listeners.ts';

const room = [
  opened('phones', 'phones'),
  ...seated(1, anna, bo),
  ...seated(2, carl),
  together(1, anna, bo),
  ...agreed(1, 3, 4),
  note(1, anna),
] as const;

for (const phase of PHASES) {
  test(`in ${phase} a phone is sent its whole view, however it was put together`, () => {
    const dialogue = given(...room, entered(phase));
    const listeners = new Listeners(() => ({ dialogue, seq: 7, circumstances: allHere }), { table: 0, observer: 0 });
    const sent: [number, unknown][] = [];
    const listener = { send: (seq: number, view: string) => sent.push([seq, JSON.parse(view)]), end: () => {} };
    listeners.add({ role: 'seat', seat: bo }, listener);
    listeners.invalidateTables([1]);
    listeners.end();
    const whole = { table: tableView(dialogue, 1, allHere), me: seatView(dialogue, bo) };
    assert.deepEqual(sent, Array(2).fill([7, JSON.parse(JSON.stringify(whole))]));
  });
}

test('a table is told of its own, and the other table hears nothing of it', () => {
  const dialogue = given(...room, entered('exercise'));
  const listeners = new Listeners(() => ({ dialogue, seq: 7, circumstances: allHere }), { table: 0, observer: 0 });
  const received = new Map<number, number>();
  for (const seat of [anna, bo, carl]) {
    const send = () => received.set(seat, (received.get(seat) ?? 0) + 1);
    listeners.add({ role: 'seat', seat }, { send, end: () => {} });
  }
  listeners.changed([{ type: 'helpSet', group: 1, wanted: true }]);
  listeners.end();
  assert.deepEqual(
    [...received],
    [
      [anna, 2],
      [bo, 2],
      [carl, 1],
    ],
  );
});
