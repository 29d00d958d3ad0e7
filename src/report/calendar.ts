import ical, { ICalEventBusyStatus, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { Agreement } from '../dialogue/state.ts';
import { doneAmong, isGoneThrough } from '../dialogue/view/previous.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { dayOf } from './day.ts';
import { factorIn } from './pdf/outcome.ts';
import type { ReportWords } from './words.ts';

/** What a calendar shows of a heading. */
const MAX_SUMMARY_LENGTH = 100;

/**
 * Returns the deadlines of a result and the date of the next dialogue as whole days (iCalendar, UTF-8). Imported once
 * more, they take the place of the first ones. Nobody is invited and nothing rings: whoever imports it decides that.
 */
export function calendarIcs(result: ReadyResult, words: ReportWords): Uint8Array {
  const { closing, agenda, previous } = result;
  const title = agenda.title || words.report.untitled;
  const from = words.calendar.from(title, dayOf(words.shared.locale, result.openedAt));
  const { product } = words.shared;
  const calendar = ical({ prodId: { company: product, product } });
  if (closing.followUp !== null) {
    const since =
      previous && isGoneThrough(previous)
        ? [words.calendar.lastTime(doneAmong(previous), previous.agreements.length)]
        : [];
    const description = [words.calendar.followUpMeans, from, ...since].join('\n');
    calendar.createEvent({
      ...wholeDay(result, 'follow-up', closing.followUp),
      summary: summaryOf(words.calendar.followUp(title)),
      description,
    });
  }
  for (const agreement of closing.agreements) {
    if (agreement.deadline === null) continue;
    calendar.createEvent({
      ...wholeDay(result, `agreement-${agreement.id}`, agreement.deadline),
      summary: summaryOf(words.calendar.deadline(agreement.what)),
      description: [...linesOf(agreement, words), from].join('\n'),
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

/** A day that stays the same event when it is moved, and does not make anybody busy. */
function wholeDay({ openedAt, agenda }: ReadyResult, name: string, day: string): ICalEventData {
  return {
    id: `${openedAt}-${name}@sekskant`,
    stamp: new Date(agenda.phaseEnteredAt),
    start: new Date(day),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

function linesOf({ what, responsible, factor, level, carriedOver }: Agreement, words: ReportWords): readonly string[] {
  return [
    what,
    words.calendar.responsible(responsible),
    words.calendar.factor(factorIn(words, factor)),
    words.calendar.level(words.guide.levels[level].name),
    ...(carriedOver === null ? [] : [words.calendar.carriedOver]),
  ];
}

function summaryOf(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text.replaceAll(/\s+/g, ' '))].map(({ segment }) => segment);
  return letters.length > MAX_SUMMARY_LENGTH
    ? `${letters.slice(0, MAX_SUMMARY_LENGTH - 1).join('')}…`
    : letters.join('');
}
