import { overview } from '../overview/tr.ts';
import { tr as shared } from '../shared/tr.ts';
import type { ReportTexts } from './da.ts';
import { board } from './tr/board.ts';
import { calendar } from './tr/calendar.ts';
import { minutes } from './tr/minutes.ts';
import { papers } from './tr/papers.ts';
import { poster } from './tr/poster.ts';
import { report } from './tr/report.ts';
import { sheets } from './tr/sheets.ts';
import { slides } from './tr/slides.ts';
import { tables } from './tr/tables.ts';

export const tr = {
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
