import fc from 'fast-check';
import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { Event } from '../../dialogue/event.ts';
import { LEVELS, OUTCOMES, PARTICIPATION_MODES } from '../../dialogue/guide.ts';
import type { PreviousDialogue } from '../../dialogue/state.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { agreed, agreement, answered, counted, focused, joined, resultOf, starred, written } from './result.ts';

const score = fc.option(fc.integer({ min: 1, max: 5 }));
const day = fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2027-02-${String(day).padStart(2, '0')}`));

const anyGroup = fc.record({
  mode: fc.constantFrom(...PARTICIPATION_MODES),
  people: fc.integer({ min: 0, max: 6 }),
  /** How many of them rate alone first, where they have phones. */
  raters: fc.integer({ min: 0, max: 6 }),
  scores: fc.oneof(
    { arbitrary: fc.array(score, { minLength: 6, maxLength: 6 }), weight: 3 },
    { arbitrary: fc.constant([null, null, null, null, null, null]), weight: 1 },
  ),
  focus: fc.subarray([...competenceModel.factors], { maxLength: 3 }),
  notes: fc.array(fc.boolean(), { maxLength: 3 }),
});
type AnyGroup = typeof anyGroup extends fc.Arbitrary<infer Value> ? Value : never;

/** A table to which nobody came. */
const noGroup: AnyGroup = {
  mode: 'phones',
  people: 0,
  raters: 0,
  scores: [null, null, null, null, null, null],
  focus: [],
  notes: [],
};

const anyPrevious = fc.record({
  medians: fc.array(fc.option(fc.constantFrom(1, 2, 2.5, 3, 4, 5)), { minLength: 6, maxLength: 6 }),
  outcomes: fc.array(fc.option(fc.constantFrom(...OUTCOMES)), { maxLength: 4 }),
});
type AnyPrevious = typeof anyPrevious extends fc.Arbitrary<infer Value> ? Value : never;

/** Dialogues of one to four groups in every way, from nothing at all to more agreements than a page holds. */
export const anyResult: fc.Arbitrary<ReadyResult> = fc
  .record({
    groups: fc.oneof(
      { arbitrary: fc.array(anyGroup, { minLength: 1, maxLength: 4 }), weight: 9 },
      { arbitrary: fc.array(fc.constant(noGroup), { minLength: 1, maxLength: 2 }), weight: 1 },
    ),
    deadlines: fc.array(day, { maxLength: 14 }),
    followUp: day,
    previous: fc.option(anyPrevious),
    isRunning: fc.boolean(),
  })
  .map(({ groups, deadlines, followUp, previous, isRunning }) =>
    resultOf({
      title: 'Afdeling B',
      modes: groups.map(({ mode }) => mode),
      ...(previous ? { previous: previousOf(previous) } : {}),
      talk: [...(previous ? outcomesOf(previous) : []), ...groups.flatMap(talkOf)],
      closing: [
        answered('effort', 'Vi har set det.'),
        ...deadlines.map((deadline, index) =>
          written(index + 1, { what: `Aftale nummer ${index + 1}.`, deadline, level: LEVELS[index % 5] ?? null }),
        ),
        { type: 'followUpSet', date: followUp },
      ],
      isRunning,
    }),
  );

function talkOf({ mode, people, raters, scores, focus, notes }: AnyGroup, index: number): readonly Event[] {
  const group = index + 1;
  const there = mode === 'phones' ? joined(group, people) : people > 0 ? [counted(group, people)] : [];
  const opened: readonly Event[] =
    mode === 'phones' && raters >= 3 && raters <= people ? [{ type: 'ratingsOpened', group, seats: [], raters }] : [];
  return [
    ...there,
    ...opened,
    ...agreed(group, ...scores),
    focused(group, ...focus),
    ...notes.map((isStarred, note): Event => {
      const event = starred(group, note + 1, 'why', `Note ${group}.${note + 1}.`);
      return event.type === 'noteWritten' ? { ...event, note: { ...event.note, starred: isStarred } } : event;
    }),
  ];
}

function previousOf({ medians, outcomes }: AnyPrevious): PreviousDialogue {
  return {
    title: 'I fjor',
    openedAt: Date.UTC(2025, 10, 20, 8),
    medians,
    agreements: outcomes.map((_, index) => agreement(index + 1, { what: `Sidste års aftale ${index + 1}.` })),
  };
}

function outcomesOf({ outcomes }: AnyPrevious): readonly Event[] {
  return outcomes.map((outcome, index) => ({ type: 'outcomeSet', agreement: index + 1, outcome }));
}
