import { isCommonFocus, peopleKnown } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { colourOf } from '../diagram/palette.ts';
import { describedIn, groupDiagram, onlyGroup, resultDiagram, scoresIn } from '../diagram/pictures.ts';
import { strip } from '../diagram/strip.ts';
import { narrowed } from '../printable.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';
import { factorsFor } from './factors.ts';
import { agreementsFor, answersFor, missingNotesFor, nextFor, notesFor, previousAgreementsFor } from './outcome.ts';

/** What fits in the column of those who are responsible. */
const NARROW_LETTERS = 17;
/** More diagrams than this fill pages that nobody reads; the workbook has every group. */
const MAX_DIAGRAMS = 60;

export type Making = {
  readonly result: ReadyResult;
  readonly words: ReportWords;
  /** When the report is made, in milliseconds since 1970. */
  readonly madeAt: number;
};

/** Returns the report as tagged PDF/UA-1 in A4. */
export function reportPdf(typesetter: Typesetter, making: Making): Uint8Array {
  const { result, words } = making;
  const groups = onlyGroup(result) || result.groups.length > MAX_DIAGRAMS ? [] : result.groups;
  const small = groups.map((group) => [`group-${group.number}.svg`, groupDiagram(group, words)]);
  const data = dataFor(making);
  const strips = data.factors.map(({ picture, counts, isFocus }) => [picture, strip(counts, { isFocus })]);
  return typesetter.pdf('report', {
    data,
    pictures: { 'diagram.svg': resultDiagram(result, words), ...Object.fromEntries([...small, ...strips]) },
  });
}

function dataFor({ result, words, madeAt }: Making) {
  const { agenda, closing, previous } = result;
  const { guide, report, shared, title } = words;
  const previousAgreements = previousAgreementsFor(result, words);
  return {
    words: report,
    title,
    language: shared.locale.slice(0, 2),
    product: shared.product,
    name: agenda.title || report.untitled,
    workplace: agenda.title || null,
    summary: summaryOf(result, words),
    competence: guide.concept,
    isSingle: onlyGroup(result) !== undefined,
    lineColour: colourOf(onlyGroup(result)?.group ?? 1),
    described: describedIn(words, result),
    previous: previous && { key: report.key.previous(dayOf(shared.locale, previous.openedAt)) },
    factors: factorsFor(result, words),
    groups: groupsFor(result, words),
    notes: notesFor(result, words),
    missingNotes: missingNotesFor(result, words),
    answers: answersFor(result, words),
    agreements: inColumns(agreementsFor(closing.agreements, words)),
    previousAgreements: previousAgreements && {
      ...previousAgreements,
      agreements: inColumns(previousAgreements.agreements),
    },
    next: nextFor(result, words),
    method: [
      report.method.how(guide.factors.length),
      ...(onlyGroup(result) ? [] : [report.method.median]),
      guide.limits,
      report.method.comparing,
    ],
    smallPrint: [
      report.method.privacy,
      guide.origin,
      guide.ourWords.line,
      report.method.made(dayOf(shared.locale, madeAt)),
    ],
  };
}

function summaryOf(result: ReadyResult, words: ReportWords): string {
  const { agenda, closing, groups, aggregate, openedAt } = result;
  const { summary } = words.report;
  const date = dayOf(words.shared.locale, openedAt);
  const focus = words.guide.factors.filter((_, axis) =>
    isCommonFocus(aggregate.factors[axis]?.focus ?? 0, groups.length),
  );
  const list = new Intl.ListFormat(words.shared.locale).format(focus.map(({ name }) => summary.focusOn(name)));
  return [
    talkedIn(words, result, date),
    closing.facilitator && summary.facilitator(closing.facilitator),
    onlyGroup(result) ? summary.agreedAlone : summary.agreedInGroups,
    list && (onlyGroup(result) ? summary.focus(list) : summary.focusInGroups(list, groups.length)),
    agenda.phase !== 'ended' && summary.running,
  ]
    .filter((sentence) => sentence)
    .join(' ');
}

/** How many talked together, as far as they have been counted. */
function talkedIn({ report, shared }: ReportWords, result: ReadyResult, date: string): string {
  const { summary } = report;
  const { length } = result.groups;
  const people = peopleKnown(result.aggregate, result.groups);
  if (people === null) return onlyGroup(result) ? summary.aloneUncounted(date) : summary.groupsUncounted(length, date);
  const said = shared.people(people);
  return onlyGroup(result) ? summary.alone(said, date) : summary.groups(said, length, date);
}

/** The small diagrams, or the sentence that stands in their place when there are too many; null with one group. */
function groupsFor(result: ReadyResult, words: ReportWords) {
  if (onlyGroup(result)) return null;
  const { groups } = result;
  if (groups.length > MAX_DIAGRAMS) return { tooMany: words.report.groups.tooMany(groups.length), each: [] };
  return {
    tooMany: null,
    each: groups.map(({ number, people, scores }) => ({
      name: words.shared.group(number),
      people: people === 0 ? '' : words.shared.people(people),
      picture: `group-${number}.svg`,
      described: scoresIn(words, scores),
    })),
  };
}

function inColumns<Row extends { readonly responsible: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, responsible: narrowed(row.responsible, NARROW_LETTERS) }));
}
