import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../../test/property.ts';
import type { Event } from '../event.ts';
import { type Dialogue, groupAt, seatAt } from '../state.ts';
import { anyAnswer } from '../testing/arbitraries.ts';
import { carl, entered, facilitator, given, guide, locked, opened, rated, seated, when } from '../testing/builders.ts';
import { aboutToRate, anyMoves, type PlayedMove, playedFrom } from '../testing/run.ts';
import { everyView, othersViews } from '../testing/views.ts';

type Sheet = readonly (number | 'unknown')[];

const anySheet = fc.array(anyAnswer, { minLength: guide.factors.length, maxLength: guide.factors.length });
const anySheets = fc.array(anySheet, { minLength: 3, maxLength: 7 });
const dealtTwice = anySheets.chain((sheets) =>
  fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
);

test('until a group opens its ratings, nobody else can tell what somebody rated, whatever happens meanwhile', () => {
  fc.assert(
    fc.property(anySheet, anySheet, fc.boolean(), anyMoves, (one, other, isLocked, moves) => {
      const sheet = isLocked ? locked : rated;
      const twins = playedFrom(given(...aboutToRate, ...sheet(carl, other)), moves);
      for (const [index, step] of playedFrom(given(...aboutToRate, ...sheet(carl, one)), moves).entries()) {
        const twin = twins[index];
        assert.ok(twin);
        if (openedWith(carl, step) || openedWith(carl, twin)) return;
        assert.deepEqual(twin.decision, step.decision);
        if (step.dialogue === step.before) continue;
        assert.deepEqual(othersViews(twin.dialogue, carl), othersViews(step.dialogue, carl));
      }
    }),
  );
});

test('when they open, and ever after, nobody at all can tell who rated what', () => {
  fc.assert(
    fc.property(dealtTwice, anyMoves, ([sheets, shuffled], moves) => {
      const [one, other] = [openedBy(sheets), openedBy(shuffled)];
      assert.deepEqual(everyView(other), everyView(one));
      const twins = playedFrom(other, moves);
      for (const [index, { decision, dialogue, before }] of playedFrom(one, moves).entries()) {
        assert.deepEqual(twins[index]?.decision, decision);
        if (dialogue !== before)
          assert.deepEqual(twins[index] && everyView(twins[index].dialogue), everyView(dialogue));
      }
    }),
  );
});

test('who had not locked is not among the opened', () => {
  fc.assert(
    fc.property(anySheets, anySheet, anySheet, (sheets, one, other) => {
      const late = sheets.length + 1;
      assert.deepEqual(everyView(openedBy(sheets, rated(late, other))), everyView(openedBy(sheets, rated(late, one))));
    }),
  );
});

test('a seat sees its own ratings until they open, and then no more than the others', () => {
  const sheet: Sheet = [1, 2, 'unknown', 5];
  const before = given(...aboutToRate, ...rated(carl, sheet));
  assert.deepEqual(everyView(before).seats.get(carl)?.sheet, sheet);
  const opening = openedBy([sheet, sheet, sheet]);
  assert.deepEqual(everyView(opening).seats.get(carl)?.sheet, [null, null, null, null]);
});

/** A group of all those seats, which the facilitator has opened. */
function openedBy(sheets: readonly Sheet[], late: readonly Event[] = []): Dialogue {
  const seats = [...sheets.keys(), sheets.length].map((index) => index + 1);
  const ratings = sheets.flatMap((sheet, index) => locked(index + 1, sheet));
  const ready = given(opened('phones', 'phones'), ...seated(1, ...seats), entered('exercise'), ...ratings, ...late);
  return when(ready, facilitator, { type: 'reveal', group: 1 });
}

/** Whether what `seat` rated was opened with the others', also by its own locking as the last. */
function openedWith(seat: number, { before, decision, dialogue }: PlayedMove): boolean {
  const number = seatAt(before, seat)?.group ?? 0;
  const talk = groupAt(before, number)?.talk;
  const wasLocked = talk?.step === 'rate' && talk.sheets.get(seat)?.locked;
  const locksNow =
    'events' in decision && decision.events.some((event) => event.type === 'locked' && event.seat === seat);
  return Boolean(wasLocked || locksNow) && groupAt(dialogue, number)?.talk.step !== 'rate';
}
