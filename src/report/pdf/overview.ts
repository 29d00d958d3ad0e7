import {
  differencesIn,
  focusIn,
  lastTimeIn,
  methodIn,
  movedIn,
  notesIn,
  talkedIn,
} from '../../content/overview/sentences.ts';
import { isScored } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import type { ReportWords } from '../words.ts';

/** Who talked together, when, and who held it: the first lines of a paper. */
export function summaryOf(result: ReadyResult, words: ReportWords): string {
  const { agenda, closing, openedAt } = result;
  const { summary } = words.report;
  return [
    talkedIn(words, result, dayOf(words.shared.locale, openedAt)),
    closing.facilitator && summary.facilitator(closing.facilitator),
    agenda.phase !== 'ended' && summary.running,
  ]
    .filter((sentence) => sentence)
    .join(' ');
}

/** What a reader who was not there sees first, in short parts with a title each; parts that have nothing to say are left out. */
export function overviewFor(result: ReadyResult, words: ReportWords) {
  const { focus, moved } = words.overview;
  const differences = differencesIn(words, result);
  return [
    { title: focus.title, text: focusIn(words, result).join(' ') },
    { title: differences?.title ?? '', text: differences?.sentences.join(' ') ?? '' },
    { title: moved.title, text: movedIn(words, result).join(' ') },
  ].filter(({ text }) => text !== '');
}

/** What became of last time in one line; null in a first dialogue. */
export function lastTimeFor(result: ReadyResult, words: ReportWords): string | null {
  return lastTimeIn(words, result).join(' ') || null;
}

/** What this dialogue's numbers come from, in a few sentences. */
export function methodFor(result: ReadyResult, words: ReportWords): string {
  return methodIn(words, result).join(' ');
}

/** Whether the notes are all that were written. */
export function notesSelectedFor(result: ReadyResult, words: ReportWords): string {
  return notesIn(words, result).join(' ');
}

/** Everything about the method, a paragraph each: only what is true of this dialogue. */
export function methodInFull(result: ReadyResult, words: ReportWords): readonly string[] {
  const { report, guide } = words;
  const hasScores = isScored(result.aggregate);
  const hasMedian = hasScores && !result.agenda.single;
  return [
    report.method.about(guide.factors.length),
    methodFor(result, words),
    ...(hasMedian ? [report.method.median] : []),
    guide.limits,
    ...(hasScores ? [result.agenda.single ? report.method.comparingAlone : report.method.comparing] : []),
  ];
}

/** What is promised of private ratings, where there were any. */
export function promiseFor({ method }: ReadyResult, { report }: ReportWords): readonly string[] {
  return method === null || method.ratedAlone > 0 ? [report.method.privacy] : [];
}
