import { overview } from '../overview/da.ts';
import { da as shared } from '../shared/da.ts';
import { board } from './da/board.ts';
import { calendar } from './da/calendar.ts';
import { minutes } from './da/minutes.ts';
import { papers } from './da/papers.ts';
import { poster } from './da/poster.ts';
import { report } from './da/report.ts';
import { sheets } from './da/sheets.ts';
import { slides } from './da/slides.ts';
import { tables } from './da/tables.ts';

/** What stands on the papers that people carry out of the room. */
export const da = { shared, overview, papers, report, sheets, poster, tables, calendar, minutes, board, slides };

export type ReportTexts = typeof da;
