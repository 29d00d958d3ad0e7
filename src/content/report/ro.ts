import { overview } from '../overview/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { ReportTexts } from './da.ts';
import { board } from './ro/board.ts';
import { calendar } from './ro/calendar.ts';
import { minutes } from './ro/minutes.ts';
import { papers } from './ro/papers.ts';
import { poster } from './ro/poster.ts';
import { report } from './ro/report.ts';
import { sheets } from './ro/sheets.ts';
import { slides } from './ro/slides.ts';
import { tables } from './ro/tables.ts';

export const ro = {
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
