import { lastTimeIn } from '../../content/overview/sentences.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { INK_SOFT } from '../diagram/palette.ts';
import { agreementsFor, previousAgreementsFor } from '../pdf/outcome.ts';
import type { ReportWords } from '../words.ts';
import type { Slide } from './slide.ts';
import { type Table, tableFrame } from './table.ts';
import { linesIn, type Paragraph, paged, written } from './text.ts';

type Row = readonly (readonly Paragraph[])[];
/** In millimetres, and how many letters stand on a line of each column. */
const COLUMNS = { widths: [160, 82, 60], letters: [58, 28, 20], room: 19, size: 16 } as const;
const FRAME = { x: 18, y: 38, width: 302, height: 130 } as const;

/** What was agreed, as tables. */
export function agreementSlides({ closing }: ReadyResult, words: ReportWords): readonly Slide[] {
  const { report, guide } = words;
  const said = report.agreements;
  const notes = guide.script.closing.say.slice(1);
  const rows = agreementsFor(closing.agreements, words).map(
    ({ lines, responsible, deadline, about }): Row => [
      [...lines.flatMap(({ text }) => cell(text)), ...(about === null ? [] : cell(about, INK_SOFT))],
      cell(responsible),
      cell(deadline),
    ],
  );
  if (rows.length === 0) return [{ layout: 'text', title: said.title, text: written(said.none), notes }];
  return tables(words, { title: said.title, head: [said.what, said.responsible, said.deadline], rows, notes });
}

/** What became of what was agreed last time; nothing in a first dialogue. */
export function lastTimeSlides(result: ReadyResult, words: ReportWords): readonly Slide[] {
  const previous = previousAgreementsFor(result, words);
  if (!previous) return [];
  const said = words.report.agreements;
  const { cameOf } = previous;
  const rows = previous.agreements.map(({ lines, responsible, deadline }, index): Row => {
    const came = cameOf?.[index];
    return [
      lines.flatMap(({ text }) => cell(text)),
      cell(responsible),
      came ? [...cell(came.outcome), ...came.lines.flatMap(({ text }) => cell(text, INK_SOFT))] : cell(deadline),
    ];
  });
  const head = [said.what, said.responsible, cameOf ? said.outcome : said.deadline];
  const title = (cameOf ? lastTimeIn(words, result)[0] : undefined) ?? previous.title;
  return tables(words, { title, head, rows, notes: words.guide.script.lastTime.say });
}

function cell(text: string, colour?: string): readonly Paragraph[] {
  return written(text, { size: COLUMNS.size, ...(colour && { colour }) });
}

type Tables = Pick<Table, 'head' | 'rows'> & Pick<Slide, 'title' | 'notes'>;

function tables(words: ReportWords, { title, head, rows, notes }: Tables): readonly Slide[] {
  const { locale } = words.shared;
  const pages = paged(rows, { room: COLUMNS.room, linesFor: (row) => linesOf(row) + 0.7 });
  return pages.map((page, index) => ({
    layout: 'bare',
    title: index === 0 ? title : words.slides.continued(title, index + 1),
    shapes: tableFrame({ name: title, frame: FRAME, widths: COLUMNS.widths, head, rows: page, locale }),
    notes,
  }));
}

/** As many as its highest cell has. */
function linesOf(row: Row): number {
  const heights = row.map((paragraphs, column) =>
    linesIn(
      paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
      COLUMNS.letters[column] ?? 20,
    ),
  );
  return Math.max(...heights);
}
