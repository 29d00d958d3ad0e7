import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Agreement, WithdrawnDate } from '../dialogue/state.ts';
import { doneAmong, isGoneThrough } from '../dialogue/view/previous.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { dayOf } from './day.ts';
import { titleIn } from './file-name.ts';
import { factorIn } from './pdf/outcome.ts';
import type { ReportWords } from './words.ts';
import { zipOf } from './zip.ts';

/** What a calendar shows of a heading. */
const MAX_SUMMARY_LENGTH = 100;
/** Seconds: at nine in the morning, seven days before a day. */
const A_WEEK_BEFORE = 7 * 86_400 - 9 * 3_600;

export type CalendarMade = {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Dates that do not stand any more. */
  readonly withdrawn: readonly WithdrawnDate[];
};

/**
 * Returns the deadlines of a result and the date of the next dialogue as whole days (iCalendar, UTF-8), and says which dates
 * are withdrawn. Imported once more, they take the place of the first ones: each has the same id, and a higher number the
 * later it was made. Nobody is invited; a week before, whoever has imported it is reminded.
 */
export function calendarIcs(result: ReadyResult, words: ReportWords, made: CalendarMade): Uint8Array {
  return calendarOf(result, words, { ...made, agreements: result.closing.agreements });
}

/** Returns such a calendar for each who is responsible for an agreement with a deadline, as one ZIP file. */
export function calendarsZip(result: ReadyResult, words: ReportWords, made: CalendarMade): Uint8Array {
  const dated = result.closing.agreements.filter(({ deadline }) => deadline !== null);
  const byName = Map.groupBy(dated, ({ responsible }) => responsible.toLocaleLowerCase(words.shared.locale));
  const files = [...byName.values()].map((agreements, index) => {
    const name = titleIn(agreements[0]?.responsible ?? '');
    // Two names may differ in nothing that a file system keeps.
    return [`${index + 1} ${name}`.trim(), calendarOf(result, words, { ...made, agreements })] as const;
  });
  return zipOf(Object.fromEntries(files.map(([name, bytes]) => [`${name}.ics`, bytes])));
}

type CalendarFor = CalendarMade & { readonly agreements: readonly Agreement[] };

function calendarOf(
  result: ReadyResult,
  words: ReportWords,
  { madeAt, withdrawn, agreements }: CalendarFor,
): Uint8Array {
  const { product } = words.shared;
  const calendar = ical({ prodId: { company: product, product } });
  const title = result.agenda.title || words.report.untitled;
  const from = words.calendar.from(title, dayOf(words.shared.locale, result.openedAt));
  const day = (of: number | null, date: string) => wholeDay(result, { madeAt, of, date });
  if (result.closing.followUp !== null) {
    const description = [words.calendar.followUpMeans, from, ...lastTimeIn(result, words)].join('\n');
    const summary = summaryOf(words.calendar.followUp, title);
    remind(calendar, words, { ...day(null, result.closing.followUp), summary, description });
  }
  for (const agreement of agreements) {
    if (agreement.deadline === null) continue;
    const description = [...linesOf(agreement, words), from].join('\n');
    const summary = summaryOf(words.calendar.deadline, agreement.what);
    remind(calendar, words, { ...day(agreement.id, agreement.deadline), summary, description });
  }
  for (const { agreement, date } of withdrawn) {
    const summary = agreement === null ? summaryOf(words.calendar.withdrawnFollowUp, title) : words.calendar.withdrawn;
    const said = { summary, description: from, status: ICalEventStatus.CANCELLED };
    calendar.createEvent({ ...day(agreement, date), ...said });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function remind(calendar: ICalCalendar, words: ReportWords, event: ICalEventData & { readonly summary: string }): void {
  const description = words.calendar.soon(event.summary);
  calendar.createEvent(event).createAlarm({ type: ICalAlarmType.display, trigger: A_WEEK_BEFORE, description });
}

/** A day that stays the same event when it is moved, and does not make anybody busy. */
function wholeDay(
  { openedAt }: ReadyResult,
  { madeAt, of, date }: { readonly madeAt: number; readonly of: number | null; readonly date: string },
): ICalEventData {
  return {
    id: `${openedAt}-${of === null ? 'follow-up' : `agreement-${of}`}@sekskant`,
    stamp: new Date(madeAt),
    // Higher in every later file, so that what was changed in between replaces what a calendar holds.
    sequence: Math.max(0, Math.floor((madeAt - openedAt) / 1_000)),
    start: new Date(date),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

function lastTimeIn({ previous }: ReadyResult, words: ReportWords): readonly string[] {
  if (!previous || !isGoneThrough(previous)) return [];
  return [words.calendar.lastTime(doneAmong(previous), previous.agreements.length)];
}

function linesOf({ what, responsible, factor, level, carriedOver }: Agreement, words: ReportWords): readonly string[] {
  return [
    what,
    words.calendar.responsible(responsible),
    ...(factor === null ? [] : [words.calendar.factor(factorIn(words, factor))]),
    ...(level === null ? [] : [words.calendar.level(words.guide.levels[level].name)]),
    ...(carriedOver === null ? [] : [words.calendar.carriedOver]),
  ];
}

/** What somebody wrote, in a heading: cut off before that is made, so that all that it opens it closes. */
function summaryOf(heading: (text: string) => string, written: string): string {
  const letters = [...new Intl.Segmenter().segment(written.replaceAll(/\s+/g, ' '))].map(({ segment }) => segment);
  const room = MAX_SUMMARY_LENGTH - heading('').length;
  return heading(letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : letters.join(''));
}
