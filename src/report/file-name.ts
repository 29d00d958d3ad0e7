import { isoDayOf } from './day.ts';
import { FORMATS, type Order } from './paper.ts';
import { textsIn } from './words.ts';

/** What no file system wants in a name. */
const UNWANTED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const MAX_TITLE_LENGTH = 80;

/** What a paper is called when it is saved: `2026-11-22 Afdeling B – dialog.pdf`. */
export function fileName(order: Order): string {
  const { papers, report } = textsIn(order.language);
  const kind = papers.files[order.paper];
  const about = 'result' in order ? titleIn(order.result.agenda.title) : order.place && titleIn(order.place.title);
  const day = 'result' in order ? `${isoDayOf(order.result.openedAt)} ` : '';
  const name = 'result' in order ? about || report.untitled : about;
  return `${day}${name ? `${name} – ${kind}` : kind}.${FORMATS[order.paper].extension}`;
}

/** What somebody wrote, as a part of a name that every file system takes. */
export function titleIn(title: string): string {
  return [...title.replaceAll(UNWANTED, ' ').replaceAll(/\s+/g, ' ')].slice(0, MAX_TITLE_LENGTH).join('').trim();
}
