import { overview } from '../overview/pl.ts';
import { pl as shared } from '../shared/pl.ts';
import type { ReportTexts } from './da.ts';
import { board } from './pl/board.ts';
import { calendar } from './pl/calendar.ts';
import { minutes } from './pl/minutes.ts';
import { papers } from './pl/papers.ts';
import { poster } from './pl/poster.ts';
import { report } from './pl/report.ts';
import { sheets } from './pl/sheets.ts';
import { slides } from './pl/slides.ts';
import { tables } from './pl/tables.ts';

export const pl = {
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
