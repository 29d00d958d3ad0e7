import { meetingCultureForm } from '../../content/guides/testing/form.ts';
import type { Event } from '../../dialogue/event.ts';
import { scoreFrom } from '../../dialogue/scale.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { agreement, answered, counted, focused, resultOf, starred, written } from './result.ts';

/** Three groups that talked with a guide of five factors and four questions, held against an earlier dialogue. */
export const meetings: ReadyResult = resultOf({
  guide: meetingCultureForm,
  title: 'Afdeling B',
  modes: ['table', 'table', 'paper'],
  previous: {
    title: 'Afdeling B i fjor',
    openedAt: Date.UTC(2025, 10, 20, 8),
    medians: [3, 2, 4.5, 2, null],
    agreements: [agreement(1, { factor: 'time', what: 'Et ur på væggen' })],
  },
  talk: [
    counted(1, 5),
    counted(2, 4),
    counted(3, 6),
    ...agreed(1, 4, 2, 3, 2, 4),
    ...agreed(2, 3, 2, 5, 1, 4),
    ...agreed(3, 5, 3, 4, 2, 1),
    starred(1, 1, 'works', 'Tavlemødet mandag morgen.'),
    starred(2, 1, 'try', 'Vi slutter fem minutter før.'),
    focused(1, 'time', 'decisions'),
    focused(2, 'decisions'),
  ],
  closing: [
    answered('care', 'Mette og Jonas.'),
    written(1, { factor: 'follow-up', what: 'Aftalerne fra sidst er første punkt.' }),
    { type: 'followUpSet', date: '2027-05-24' },
    { type: 'nextStepsChosen', nextSteps: ['observer'] },
  ],
});

function agreed(group: number, ...scores: readonly number[]): readonly Event[] {
  return meetingCultureForm.factors.map((factor, axis) => {
    return { type: 'scoreSet', group, factor, score: scoreFrom(scores[axis] ?? 0) ?? null };
  });
}
