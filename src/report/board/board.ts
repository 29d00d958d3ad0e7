import { isolated } from '../../content/isolated.ts';
import type { Agreement } from '../../dialogue/state.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayIn, dayOf } from '../day.ts';
import { describedIn, resultDiagram } from '../diagram/pictures.ts';
import { nextFor } from '../pdf/outcome.ts';
import { linesOf } from '../printable.ts';
import { tongueOf } from '../tongue.ts';
import type { Typesetter } from '../typst.ts';
import type { ReportWords } from '../words.ts';

export type BoardFor = { readonly result: ReadyResult; readonly words: ReportWords };

/** Returns the agreements for the wall as tagged PDF/UA-1 in A3: boxes to tick, the next date and the diagram. */
export function boardPdf(typesetter: Typesetter, { result, words }: BoardFor): Uint8Array {
  const { guide, papers, report, shared, board } = words;
  const name = isolated(result.agenda.title || report.untitled, shared.language);
  return typesetter.pdf('board', {
    data: {
      words: { ...report.agreements, ...board },
      ...tongueOf(shared),
      product: shared.product,
      title: `${board.kind} – ${name}`,
      name,
      date: dayOf(shared.locale, result.openedAt),
      agreements: byDeadline(result.closing.agreements).map((agreement) => rowFor(agreement, words)),
      next: nextFor(result, words).followUp ?? report.next.noFollowUp,
      described: describedIn(words, result),
      origin: guide.origin,
    },
    pictures: { 'diagram.svg': resultDiagram(result, words) },
    missing: papers.missing.text,
  });
}

/** The next one first; last what has no day. */
function byDeadline(agreements: readonly Agreement[]): readonly Agreement[] {
  const last = '9999-12-31';
  return agreements.toSorted((one, other) => (one.deadline ?? last).localeCompare(other.deadline ?? last));
}

function rowFor({ what, responsible, deadline }: Agreement, { report, shared }: ReportWords) {
  const day = deadline === null ? report.agreements.noDeadline : dayIn(shared.locale, deadline);
  return { lines: linesOf(what), responsible: linesOf(responsible), deadline: day };
}
