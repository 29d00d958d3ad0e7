import { Paragraph, type Table, TextRun } from 'docx';
import { isScored, peopleKnown } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { factorsFor } from '../pdf/factors.ts';
import {
  aboutIn,
  agreementsFor,
  answersFor,
  missingNotesFor,
  nextFor,
  notesFor,
  previousAgreementsFor,
} from '../pdf/outcome.ts';
import { lastTimeFor, methodFor, methodInFull, notesSelectedFor, overviewFor, promiseFor } from '../pdf/overview.ts';
import { isRightToLeft, linesOf } from '../printable.ts';
import type { ReportWords } from '../words.ts';
import { gridOf } from './grid.ts';
import { picture } from './picture.ts';
import { SOFT } from './style.ts';
import { heading, lineOf, listed, runsOf, type Written, written } from './writing.ts';

type Section = readonly (Paragraph | Table)[];

/** Where, when, and who was there as a number. */
export function facts({ agenda, closing, openedAt, groups, aggregate }: ReadyResult, words: ReportWords): Section {
  const { minutes, shared } = words;
  const known = peopleKnown(aggregate, groups);
  const people = known === null ? '' : shared.people(known);
  const inGroups = people === '' ? minutes.onlyGroups(groups.length) : minutes.inGroups(people, groups.length);
  const present = agenda.single ? people : groups.length === 0 ? '' : inGroups;
  const rows = [
    [minutes.place, agenda.title],
    [minutes.date, dayOf(shared.locale, openedAt)],
    [minutes.present, present],
    [minutes.facilitator, closing.facilitator],
  ] as const;
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const rtl = isRightToLeft(name);
      const runs = [...runsOf(minutes.fact(name), rtl, { bold: true }), ...runsOf(value.replaceAll('\n', ' '), rtl)];
      return new Paragraph({ spacing: { after: 40 }, bidirectional: rtl, children: runs });
    });
}

/** What a reader who was not there is told first, beneath what was agreed. */
export function atAGlance(result: ReadyResult, words: ReportWords): Section {
  const { next: said } = words.report;
  const { title, definition } = words.guide.concept;
  const { followUp } = nextFor(result, words);
  const parts = [...overviewFor(result, words), { title: words.overview.method.title, text: methodFor(result, words) }];
  return [
    ...strong(followUp ?? said.noFollowUp),
    ...strong(lastTimeFor(result, words) ?? ''),
    titled(title, definition),
    ...picture(result, words),
    ...parts.map((part) => titled(part.title, part.text)),
  ];
}

/** The figures of the diagram as a table, where there are any. */
export function scores(result: ReadyResult, words: ReportWords): Section {
  const { factors: said } = words.report;
  const { single } = result.agenda;
  const title = heading(1, single ? words.minutes.scores : words.minutes.groupScores);
  if (!isScored(result.aggregate)) return [title, ...written(said.noneScored)];
  const columns = [
    { name: said.factor, share: 5, cell: 'name' },
    { name: single ? said.score : said.median, share: 2, cell: 'median' },
    ...(single ? [] : [{ name: said.spread, share: 2.6, cell: 'spread' } as const]),
    ...(result.previous ? [{ name: said.previous, share: 2, cell: 'previous' } as const] : []),
    { name: said.focus, share: 3, cell: 'focus' },
  ] as const;
  const rows = factorsFor(result, words).map((factor) => columns.map(({ cell }) => factor[cell]));
  return [title, gridOf(columns, rows, { whole: true })];
}

/** The notes, under the question that they answer. */
export function notes(result: ReadyResult, words: ReportWords): Section {
  const { notes: said } = words.report;
  const asked = notesFor(result, words).flatMap(({ question, notes: answers }) => [
    heading(2, question),
    ...answers.flatMap(({ lines, label }) => listed(lines, label === null ? [] : [aside(label)])),
  ]);
  const title = result.agenda.single ? said.title : said.titleInGroups;
  const missing = missingNotesFor(result, words);
  const selected = notesSelectedFor(result, words);
  return [
    heading(1, title),
    ...(selected === '' ? [] : written(selected, { keepNext: true })),
    ...asked,
    ...(missing === null ? [] : written(missing)),
  ];
}

export function answers(result: ReadyResult, words: ReportWords): Section {
  const { answers: said } = words.report;
  return [
    heading(1, said.title),
    ...answersFor(result, words).flatMap(({ question, lines }) => [
      heading(2, question),
      ...written(lines ?? said.none),
    ]),
  ];
}

export function agreements({ closing }: ReadyResult, words: ReportWords): Section {
  const { agreements: said } = words.report;
  const { agreements } = closing;
  const grid = { agreements: agreementsFor(agreements, words), about: aboutIn(agreements, words) };
  return [heading(1, said.title), ...(agreements.length > 0 ? [agreementGrid(grid, words)] : written(said.none))];
}

/** The agreements of last time, and what came of them; nothing in a first dialogue. */
export function lastTime(result: ReadyResult, words: ReportWords): Section {
  const previous = previousAgreementsFor(result, words);
  return previous ? [heading(1, previous.title), previousGrid(previous, words)] : [];
}

/** The tools that the room chose to look at, or that there are some. Stays with the method, or that might have a page alone. */
export function next(result: ReadyResult, words: ReportWords): Section {
  const { next: said } = words.report;
  const { steps, further } = nextFor(result, words);
  if (steps.length === 0) return [heading(1, said.title), ...written(further, { keepNext: true })];
  return [
    heading(1, said.title),
    heading(2, said.steps),
    ...steps.flatMap((step) => listed(step, [], { keepNext: true })),
  ];
}

/** How the scores were found, and what they may not be used for. */
export function method(result: ReadyResult, words: ReportWords): Section {
  const { guide, report } = words;
  const { quote } = guide.concept;
  const before = [
    ...(quote ? [`${quote.by}: ${quote.text}`] : []),
    ...methodInFull(result, words),
    ...promiseFor(result, words),
  ];
  return [
    heading(1, report.method.title),
    ...before.flatMap((paragraph) => written(paragraph, { keepNext: true })),
    ...written(guide.origin),
  ];
}

type Previous = NonNullable<ReturnType<typeof previousAgreementsFor>>;
type Grid = Pick<Previous, 'agreements' | 'about'>;

function agreementGrid({ agreements, about: names }: Grid, { report }: ReportWords): Table {
  const { agreements: said } = report;
  const columns = [
    { name: names === null ? said.what : `${said.what} (${names})`, share: 8.4 },
    { name: said.responsible, share: 4.6 },
    { name: said.deadline, share: 2.6 },
  ];
  const cells = agreements.map((agreement): readonly Written[] => [
    whatOf(agreement),
    agreement.responsible,
    agreement.deadline,
  ]);
  return gridOf(columns, cells);
}

/** With what came of each, where the room has gone through them. */
function previousGrid(previous: Previous, words: ReportWords): Table {
  const { agreements, cameOf } = previous;
  if (cameOf === null) return agreementGrid(previous, words);
  const { agreements: said } = words.report;
  const columns = [
    { name: said.what, share: 5.6 },
    { name: said.responsible, share: 4.7 },
    { name: said.deadline, share: 2.6 },
    { name: said.outcome, share: 4.6 },
  ];
  const cells = agreements.map((agreement, index): readonly Written[] => {
    const { outcome = '', lines: came = [] } = cameOf[index] ?? {};
    const { responsible, deadline } = agreement;
    return [whatOf(agreement), responsible, deadline, [...linesOf(outcome), ...came]];
  });
  return gridOf(columns, cells);
}

/** What an agreement says, and under it what it is about. */
function whatOf({ lines, about }: Previous['agreements'][number]): Written {
  return about === null ? lines : [...lines, ...linesOf(about)];
}

function strong(text: string): readonly Paragraph[] {
  return text === '' ? [] : [new Paragraph({ spacing: { before: 120, after: 120 }, ...lineOf(text, { bold: true }) })];
}

/** A paragraph that begins with its title. */
function titled(title: string, text: string): Paragraph {
  const rtl = isRightToLeft(title);
  const label = runsOf(`${title}${/[.?!؟]$/.test(title) ? '' : ':'} `, rtl, { bold: true });
  return new Paragraph({
    spacing: { before: 120, after: 120 },
    bidirectional: rtl,
    children: [...label, ...runsOf(text, rtl)],
  });
}

function aside(text: string): TextRun {
  return new TextRun({ text: ` (${text})`, color: SOFT, rightToLeft: isRightToLeft(text) });
}
