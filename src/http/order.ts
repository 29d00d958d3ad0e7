import type { Language } from '../content/language.ts';
import type { DoorRefusal, Refusal } from '../dialogue/refusal.ts';
import { type Dialogue, groupsOf } from '../dialogue/state.ts';
import { resultView } from '../dialogue/view/result.ts';
import type { Visitor } from '../live/listener.ts';
import { type Order, type Paper, TABLE_PAPERS, type TablePaper } from '../report/paper.ts';

type Wanted = {
  readonly dialogue: Dialogue;
  readonly visitor: Visitor;
  readonly code: string;
  /** The address that phones open. */
  readonly join: string;
  readonly paper: Paper;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/**
 * What the press is asked for, or why it is not. The result goes to the facilitator and those with its link, to seats
 * when the facilitator shares it, and to a screen never: who stands at it is nobody's.
 */
export function orderFor({
  dialogue,
  visitor,
  code,
  join,
  paper,
  language,
  now,
}: Wanted): Order | Refusal | DoorRefusal {
  if (isForTables(paper)) {
    if (visitor.role !== 'facilitator') return 'not-allowed';
    const groups = groupsOf(dialogue).map(({ number }) => number);
    return { paper, language, place: { title: dialogue.title, code, join, groups } };
  }
  if (visitor.role === 'screen') return 'not-allowed';
  if (visitor.role === 'seat' && !(dialogue.closing.papersShared && dialogue.phase === 'ended'))
    return 'paper-not-shared';
  const result = resultView(dialogue);
  return result.ready ? { paper, language, result, madeAt: now } : 'wrong-phase';
}

function isForTables(paper: Paper): paper is TablePaper {
  return TABLE_PAPERS.some((known) => known === paper);
}
