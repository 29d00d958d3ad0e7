import { overview } from '../overview/ar.ts';
import { ar as shared } from '../shared/ar.ts';
import { board } from './ar/board.ts';
import { calendar } from './ar/calendar.ts';
import { minutes } from './ar/minutes.ts';
import { papers } from './ar/papers.ts';
import { poster } from './ar/poster.ts';
import { report } from './ar/report.ts';
import { sheets } from './ar/sheets.ts';
import { slides } from './ar/slides.ts';
import { tables } from './ar/tables.ts';
import type { ReportTexts } from './da.ts';

export const ar = {
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
