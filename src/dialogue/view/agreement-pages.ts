import type { Agreement } from '../state.ts';

/** What of an agreement takes room on the screen. */
export type PagedAgreement = Pick<Agreement, 'what' | 'responsible'>;

/** In lines of the screen, as large as they are read from eight metres. */
const LINES_ON_A_PAGE = 14;
/** In characters, somewhat fewer than the usual ones of a line. */
const PER_LINE = 56;
/** The deadline stands on the line of whoever is responsible, which is written smaller. */
const PER_LINE_OF_TERMS = 48;
/** The space around an agreement. */
const LINES_BETWEEN = 1;

/**
 * Returns the agreements in order, as they are read out: as many at a time as fit on the screen whole. One page without any
 * where nothing is agreed: the room then decides whether that is so, and when it meets again.
 */
export function agreementPages<Paged extends PagedAgreement>(
  agreements: readonly Paged[],
): readonly (readonly Paged[])[] {
  const pages: Paged[][] = [[]];
  let left = LINES_ON_A_PAGE;
  for (const agreement of agreements) {
    const lines = linesOf(agreement);
    if (lines > left && left < LINES_ON_A_PAGE) {
      pages.push([]);
      left = LINES_ON_A_PAGE;
    }
    pages.at(-1)?.push(agreement);
    left -= lines;
  }
  return pages;
}

function linesOf({ what, responsible }: PagedAgreement): number {
  return Math.ceil(what.length / PER_LINE) + Math.ceil(responsible.length / PER_LINE_OF_TERMS) + LINES_BETWEEN;
}
