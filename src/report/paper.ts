import type { GuideWords } from '../content/guides/guide-words.ts';
import type { Language } from '../content/language.ts';
import type { Guide } from '../dialogue/guide.ts';
import type { WithdrawnDate } from '../dialogue/state.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import type { Wifi } from '../dialogue/wifi.ts';

/** What people carry out of the room, made from a result. */
export const RESULT_PAPERS = [
  'report',
  'minutes',
  'workbook',
  'scores-csv',
  'notes-csv',
  'agreements-csv',
  'record',
  'diagram-svg',
  'diagram-png',
  'diagram-wide-svg',
  'diagram-wide-png',
  'calendar',
  'calendars',
  'board',
  'slides',
] as const;
export type ResultPaper = (typeof RESULT_PAPERS)[number];

/** What people print before the dialogue: blank for anyone, or for one dialogue. */
export const TABLE_PAPERS = [
  'sheets',
  'exercise',
  'questions',
  'agreements',
  'model',
  'licence',
  'poster-a4',
  'poster-a3',
] as const;
export type TablePaper = (typeof TABLE_PAPERS)[number];

export type Paper = ResultPaper | TablePaper;

/** What printers hold: in most of the world, and in North America. */
export const PAPER_SIZES = ['a4', 'letter'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** A dialogue that sheets and posters are made for. */
export type Place = {
  readonly title: string;
  /** Eight digits. */
  readonly code: string;
  /** The address that phones open. */
  readonly join: string;
  readonly groups: readonly number[];
  /** The network that phones have to be on; only where somebody has written it for this paper. */
  readonly wifi?: Wifi;
};

/** One paper to be made. Plain data, so that it can be sent to another process. */
export type Order =
  | {
      readonly paper: ResultPaper;
      readonly language: Language;
      /** The guide of the result, in that language. */
      readonly words: GuideWords;
      readonly result: ReadyResult;
      /** Milliseconds since 1970. */
      readonly madeAt: number;
      /** Dates that calendars may hold and that do not stand any more. */
      readonly withdrawn: readonly WithdrawnDate[];
    }
  | {
      readonly paper: TablePaper;
      readonly language: Language;
      readonly words: GuideWords;
      readonly guide: Guide;
      /** null for a blank one, which anybody may fill in. */
      readonly place: Place | null;
      readonly size: PaperSize;
    };

/** Media type and the end of the name, by paper. */
export const FORMATS: Readonly<Record<Paper, { readonly type: string; readonly extension: string }>> = {
  report: { type: 'application/pdf', extension: 'pdf' },
  minutes: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  workbook: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  'scores-csv': { type: 'text/csv; charset=utf-8', extension: 'csv' },
  'notes-csv': { type: 'text/csv; charset=utf-8', extension: 'csv' },
  'agreements-csv': { type: 'text/csv; charset=utf-8', extension: 'csv' },
  record: { type: 'application/json; charset=utf-8', extension: 'json' },
  'diagram-svg': { type: 'image/svg+xml', extension: 'svg' },
  'diagram-png': { type: 'image/png', extension: 'png' },
  'diagram-wide-svg': { type: 'image/svg+xml', extension: 'svg' },
  'diagram-wide-png': { type: 'image/png', extension: 'png' },
  calendar: { type: 'text/calendar; charset=utf-8', extension: 'ics' },
  calendars: { type: 'application/zip', extension: 'zip' },
  board: { type: 'application/pdf', extension: 'pdf' },
  slides: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
  },
  sheets: { type: 'application/pdf', extension: 'pdf' },
  exercise: { type: 'application/pdf', extension: 'pdf' },
  questions: { type: 'application/pdf', extension: 'pdf' },
  agreements: { type: 'application/pdf', extension: 'pdf' },
  model: { type: 'application/pdf', extension: 'pdf' },
  licence: { type: 'application/pdf', extension: 'pdf' },
  'poster-a4': { type: 'application/pdf', extension: 'pdf' },
  'poster-a3': { type: 'application/pdf', extension: 'pdf' },
};
