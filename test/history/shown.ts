import type { Dialogue } from '../../src/dialogue/state.ts';
import { seatAt } from '../../src/dialogue/state.ts';
import { type FacilitatorView, facilitatorView } from '../../src/dialogue/view/facilitator.ts';
import { type ParticipantView, seatView, tableView } from '../../src/dialogue/view/participant.ts';
import type { Who } from './history.ts';

export type View = ParticipantView | FacilitatorView;

/** What a view shows that neither a clock nor somebody's presence changes: the same events always show the same. */
export type Shown = ReturnType<typeof shownIn>;

export function shownIn(view: View) {
  return 'me' in view ? onPhone(view) : onConsole(view);
}

/** What `who` is shown of a dialogue; undefined when they are not in it. */
export function shownOf(dialogue: Dialogue, who: Who): Shown | undefined {
  const view = viewOf(dialogue, who);
  // As it looks after its way over the wire.
  return view && shownIn(JSON.parse(JSON.stringify(view)) as View);
}

function onPhone({ table: { agenda, group }, me: { seat, sheet } }: ParticipantView) {
  const { number, talk, scores, wantsHelp, notes, focus } = group;
  return { agenda, number, talk, scores, wantsHelp, notes, focus, seat, sheet };
}

function onConsole({ agenda, groups }: FacilitatorView) {
  return {
    agenda,
    groups: groups.map(({ number, step, scored, wantsHelp, penHolder, noteCount }) => {
      return { number, step, scored, wantsHelp, penHolder, noteCount };
    }),
  };
}

function viewOf(dialogue: Dialogue, who: Who): View | undefined {
  const allHere = { now: 0, isGone: () => false };
  if (who.role === 'facilitator') return facilitatorView(dialogue, allHere);
  const group = seatAt(dialogue, who.seat)?.group ?? undefined;
  const table = group === undefined ? undefined : tableView(dialogue, group, allHere);
  const me = seatView(dialogue, who.seat);
  return table && me && { table, me };
}
