import { resultFileOf } from '../result-file/write.ts';
import { boardPdf } from './board/board.ts';
import { calendarIcs, calendarsZip } from './calendar.ts';
import { csvOf } from './csv.ts';
import { slideSvg } from './diagram/slide.ts';
import { minutesDocx } from './minutes/minutes.ts';
import type { Order, ResultPaper, TablePaper } from './paper.ts';
import { reportPdf } from './pdf/report.ts';
import { pngOf } from './png.ts';
import { posterPdf } from './poster/poster.ts';
import { sheetsPdf } from './sheets/sheets.ts';
import { slidesPptx } from './slides/slides.ts';
import { agreementsTable, notesTable } from './tables/outcome.ts';
import { scoresTable } from './tables/scores.ts';
import type { Typesetter } from './typst.ts';
import { type ReportWords, reportWords } from './words.ts';
import { workbookXlsx } from './workbook.ts';

/** Wide enough for a slide. */
const SLIDE_WIDTH = 1920;

/** Returns the paper as bytes. */
export async function print(typesetter: Typesetter, order: Order): Promise<Uint8Array> {
  const form = 'result' in order ? order.result.agenda.guide : order.guide;
  const words = reportWords(form, order.words, order.language);
  if ('place' in order) return printForTables(typesetter, order, words);
  return printResult(typesetter, order, words);
}

function printForTables(
  typesetter: Typesetter,
  { paper, guide, place, size }: Extract<Order, { readonly paper: TablePaper }>,
  words: ReportWords,
): Uint8Array {
  if (paper === 'poster-a4') return posterPdf(typesetter, { kind: 'door', size, words, place });
  if (paper === 'poster-a3') return posterPdf(typesetter, { kind: 'wall', size, words, place });
  return sheetsPdf(typesetter, { paper, size, words, durations: guide.durations, place });
}

async function printResult(
  typesetter: Typesetter,
  order: Extract<Order, { readonly paper: ResultPaper }>,
  words: ReportWords,
): Promise<Uint8Array> {
  const { paper, result } = order;
  switch (paper) {
    case 'report':
      return reportPdf(typesetter, { result, words, madeAt: order.madeAt });
    case 'diagram-svg':
      return new TextEncoder().encode(slideSvg(typesetter, { result, words, shape: 'upright' }));
    case 'diagram-png':
      return pngOf(slideSvg(typesetter, { result, words, shape: 'upright' }), SLIDE_WIDTH);
    case 'diagram-wide-svg':
      return new TextEncoder().encode(slideSvg(typesetter, { result, words, shape: 'wide' }));
    case 'diagram-wide-png':
      return pngOf(slideSvg(typesetter, { result, words, shape: 'wide' }), SLIDE_WIDTH);
    case 'minutes':
      return minutesDocx(result, words);
    case 'workbook':
      return workbookXlsx(result, words);
    case 'scores-csv':
      return csvOf(scoresTable(result, words), words);
    case 'notes-csv':
      return csvOf(notesTable(result, words), words);
    case 'agreements-csv':
      return csvOf(agreementsTable(result, words), words);
    case 'record':
      return resultFileOf(result);
    case 'calendar':
      return calendarIcs(result, words, order);
    case 'calendars':
      return calendarsZip(result, words, order);
    case 'board':
      return boardPdf(typesetter, { result, words });
    case 'slides':
      return slidesPptx(result, words);
  }
}
