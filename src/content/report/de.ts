import { overview } from '../overview/de.ts';
import { de as shared } from '../shared/de.ts';
import type { ReportTexts } from './da.ts';
import { board } from './de/board.ts';
import { calendar } from './de/calendar.ts';
import { minutes } from './de/minutes.ts';
import { papers } from './de/papers.ts';
import { poster } from './de/poster.ts';
import { report } from './de/report.ts';
import { sheets } from './de/sheets.ts';
import { slides } from './de/slides.ts';
import { tables } from './de/tables.ts';

export const de = {
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
