import { overview } from '../overview/uk.ts';
import { uk as shared } from '../shared/uk.ts';
import type { ReportTexts } from './da.ts';
import { board } from './uk/board.ts';
import { calendar } from './uk/calendar.ts';
import { minutes } from './uk/minutes.ts';
import { papers } from './uk/papers.ts';
import { poster } from './uk/poster.ts';
import { report } from './uk/report.ts';
import { sheets } from './uk/sheets.ts';
import { slides } from './uk/slides.ts';
import { tables } from './uk/tables.ts';

export const uk = {
  shared,
  overview,
  papers,
  report,
  sheets,
  poster,
  tables,
  calendar,
  minutes,
  board,
  slides,
} satisfies ReportTexts;
