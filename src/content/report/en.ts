import { overview } from '../overview/en.ts';
import { en as shared } from '../shared/en.ts';
import type { ReportTexts } from './da.ts';
import { board } from './en/board.ts';
import { calendar } from './en/calendar.ts';
import { minutes } from './en/minutes.ts';
import { papers } from './en/papers.ts';
import { poster } from './en/poster.ts';
import { report } from './en/report.ts';
import { sheets } from './en/sheets.ts';
import { slides } from './en/slides.ts';
import { tables } from './en/tables.ts';

export const en = {
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
