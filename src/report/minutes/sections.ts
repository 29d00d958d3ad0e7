import { Paragraph, type Table, TextRun } from 'docx';
import { peopleKnown } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { factorsFor } from '../pdf/factors.ts';
import {
  agreementsFor,
  answersFor,
  missingNotesFor,
  nextFor,
  notesFor,
  previousAgreementsFor,
} from '../pdf/outcome.ts';
import type { ReportWords } from '../words.ts';
import { gridOf } from './grid.ts';
import { SOFT } from './style.ts';
import { heading, listed, runsOf, type Written, written } from './writing.ts';

type Section = readonly (Paragraph | Table)[];

/** Where, when, and who was there as a number. */
export function facts({ agenda, closing, openedAt, groups, aggregate }: ReadyResult, words: ReportWords): Section {
  const { minutes, shared } = words;
  const known = peopleKnown(aggregate, groups);
  const people = known === null ? '' : shared.people(known);
  const inGroups = people === '' ? minutes.onlyGroups(groups.length) : minutes.inGroups(people, groups.length);
  const rows = [
    [minutes.place, agenda.title],
    [minutes.date, dayOf(shared.locale, openedAt)],
    [minutes.present, agenda.single ? people : inGroups],
    [minutes.facilitator, closing.facilitator],
  ] as const;
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const label = new TextRun({ text: minutes.fact(name), bold: true });
      return new Paragraph({ spacing: { after: 40 }, children: [label, ...runsOf(value.replaceAll('\n', ' '))] });
    });
}

/** What it was about, for those who were not there. */
export function competence({ guide: { concept } }: ReportWords): Section {
  const { title, quote, definition } = concept;
  return [heading(1, title), ...(quote ? written(`${quote.by}: ${quote.text}`) : []), ...written(definition)];
}

/** The figures of the diagram as a table. */
export function scores(result: ReadyResult, words: ReportWords): Section {
  const { factors: said } = words.report;
  const { single } = result.agenda;
  const columns = [
    { name: said.factor, share: 5, cell: 'name' },
    { name: single ? said.score : said.median, share: 2, cell: 'median' },
    ...(single ? [] : [{ name: said.spread, share: 2.6, cell: 'spread' } as const]),
    ...(result.previous ? [{ name: said.previous, share: 2, cell: 'previous' } as const] : []),
    { name: said.focus, share: 3, cell: 'focus' },
  ] as const;
  const rows = factorsFor(result, words).map((factor) => columns.map(({ cell }) => factor[cell]));
  return [heading(1, single ? words.minutes.scores : words.minutes.groupScores), gridOf(columns, rows)];
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
  return [heading(1, title), ...asked, ...(missing === null ? [] : written(missing))];
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

export function agreements(result: ReadyResult, words: ReportWords): Section {
  const { agreements: said } = words.report;
  const now = agreementsFor(result.closing.agreements, words);
  const previousAgreements = previousAgreementsFor(result, words);
  return [
    ...(previousAgreements ? [heading(1, previousAgreements.title), ...previousGrid(previousAgreements, words)] : []),
    heading(1, said.title),
    ...(now.length > 0 ? [agreementGrid(now, words)] : written(said.none)),
  ];
}

export function next(result: ReadyResult, words: ReportWords): Section {
  const { next: said } = words.report;
  const { followUp, stepsTitle, steps } = nextFor(result, words);
  return [
    heading(1, said.title),
    ...written(followUp ?? said.noFollowUp),
    ...(steps.length > 0 ? [heading(2, stepsTitle), ...steps.flatMap((step) => listed(step))] : []),
  ];
}

function agreementGrid(rows: ReturnType<typeof agreementsFor>, { report }: ReportWords): Table {
  const { agreements: said } = report;
  const columns = [
    { name: said.what, share: 7 },
    { name: said.factor, share: 3.5 },
    { name: said.responsible, share: 4.5 },
    { name: said.deadline, share: 3 },
  ];
  const cells = rows.map(({ lines, responsible, deadline, factor, level }): readonly Written[] => [
    [...lines, { text: level, rtl: false }],
    factor,
    responsible,
    deadline,
  ]);
  return gridOf(columns, cells);
}

type Previous = NonNullable<ReturnType<typeof previousAgreementsFor>>;

/** With what came of each, where the room has gone through them. */
function previousGrid({ agreements, cameOf }: Previous, words: ReportWords): Section {
  if (cameOf === null) return [agreementGrid(agreements, words)];
  const { agreements: said } = words.report;
  const columns = [
    { name: said.what, share: 7 },
    { name: said.responsible, share: 4.5 },
    { name: said.deadline, share: 3 },
    { name: said.outcome, share: 6 },
  ];
  const cells = agreements.map(({ lines, responsible, deadline, factor, level }, index): readonly Written[] => {
    const { outcome = '', lines: came = [] } = cameOf.each[index] ?? {};
    const about = { text: `${factor} · ${level}`, rtl: false };
    return [[...lines, about], responsible, deadline, [{ text: outcome, rtl: false }, ...came]];
  });
  return [...written(cameOf.done), gridOf(columns, cells)];
}

function aside(text: string): TextRun {
  return new TextRun({ text: ` (${text})`, color: SOFT });
}
