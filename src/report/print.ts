import type { ReadyResult } from '../dialogue/view/result.ts';
import { resultFileOf } from '../result-file/write.ts';
import { calendarIcs } from './calendar.ts';
import { csvOf } from './csv.ts';
import { drawnSlideSvg, slideSvg } from './diagram/slide.ts';
import { minutesDocx } from './minutes/minutes.ts';
import type { Order, ResultPaper, TablePaper } from './paper.ts';
import { reportPdf } from './pdf/report.ts';
import { pngOf } from './png.ts';
import { posterPdf } from './poster/poster.ts';
import { sheetsPdf } from './sheets/sheets.ts';
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
  if (order.paper === 'report') return reportPdf(typesetter, { result: order.result, words, madeAt: order.madeAt });
  return printResult(order.paper, order.result, words);
}

function printForTables(
  typesetter: Typesetter,
  { paper, guide, place }: Extract<Order, { readonly paper: TablePaper }>,
  words: ReportWords,
): Uint8Array {
  if (paper === 'poster-a4') return posterPdf(typesetter, { size: 'a4', words, place });
  if (paper === 'poster-a3') return posterPdf(typesetter, { size: 'a3', words, place });
  return sheetsPdf(typesetter, { paper, words, durations: guide.durations, place });
}

async function printResult(
  paper: Exclude<ResultPaper, 'report'>,
  result: ReadyResult,
  words: ReportWords,
): Promise<Uint8Array> {
  switch (paper) {
    case 'diagram-svg':
      return new TextEncoder().encode(drawnSlideSvg(result, words));
    case 'diagram-png':
      return pngOf(slideSvg(result, words), SLIDE_WIDTH);
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
      return calendarIcs(result, words);
  }
}
