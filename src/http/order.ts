import { type GuideRegistry, guideById } from '../content/guides/registry.ts';
import type { Language } from '../content/language.ts';
import { hasDates, hasDeadlines, refusalOfPapers } from '../dialogue/papers.ts';
import type { DoorRefusal, Refusal } from '../dialogue/refusal.ts';
import { type Dialogue, groupsOf, seatAt } from '../dialogue/state.ts';
import { resultView } from '../dialogue/view/result.ts';
import type { Visitor } from '../live/listener.ts';
import { type Order, type Paper, type PaperSize, TABLE_PAPERS, type TablePaper } from '../report/paper.ts';

type Wanted = {
  readonly dialogue: Dialogue;
  /** Those of this installation. */
  readonly guides: GuideRegistry;
  readonly visitor: Visitor;
  readonly code: string;
  /** The address that phones open. */
  readonly join: string;
  readonly paper: Paper;
  readonly language: Language;
  /** Of what is printed for the tables and the wall. */
  readonly size: PaperSize;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Gives what the press is asked for, or why it is not asked. */
export async function orderFor({
  dialogue,
  guides,
  visitor,
  code,
  join,
  paper,
  language,
  size,
  now,
}: Wanted): Promise<Order | Refusal | DoorRefusal> {
  // Whoever is to be let in has no part in anything yet.
  if (visitor.role === 'seat' && seatAt(dialogue, visitor.seat)?.group === null) return 'still-waiting';
  const refusal = refusalOfPapers(dialogue, visitor.role, isForTables(paper) ? 'tables' : 'result');
  if (refusal) return refusal;
  const { guide } = dialogue;
  const words = await guideById(guides, guide.id)?.wordsIn(language);
  if (!words) return 'unknown-guide';
  if (isForTables(paper)) {
    const groups = groupsOf(dialogue).map(({ number }) => number);
    return { paper, language, guide, words, place: { title: dialogue.title, code, join, groups }, size };
  }
  const result = resultView(dialogue);
  if (!result.ready) return 'wrong-phase';
  const { withdrawn } = dialogue.closing;
  if (paper === 'calendar' && !hasDates(result.closing) && withdrawn.length === 0) return 'no-dates';
  if (paper === 'calendars' && !hasDeadlines(result.closing)) return 'no-dates';
  return { paper, language, words, result, madeAt: now, withdrawn };
}

function isForTables(paper: Paper): paper is TablePaper {
  return TABLE_PAPERS.some((known) => known === paper);
}
