import { accept, type Decision } from '../decision.ts';
import type { Event } from '../event.ts';
import { type Dialogue, type Group, groupsOf, type Proposal } from '../state.ts';

/** What the server does when a dialogue has been silent for long: nothing is left of ratings, nor of authors once it has ended. */
export function eraseRatings(dialogue: Dialogue): Decision {
  return accept(...whatIsErased(dialogue));
}

/** Whether `eraseRatings` finds anything to erase. */
export function hasRatings(dialogue: Dialogue): boolean {
  return whatIsErased(dialogue).length > 0;
}

function whatIsErased(dialogue: Dialogue): readonly Event[] {
  return dialogue.phase === 'ended' ? whatIsForgotten(dialogue) : groupsOf(dialogue).flatMap(ratingsErased);
}

/** What goes when a dialogue ends: ratings, opened or not, and who wrote what. */
export function whatIsForgotten(dialogue: Dialogue): readonly Event[] {
  const groups = groupsOf(dialogue);
  return [
    ...groups.flatMap(ratingsErased),
    ...groups.flatMap(authorsForgotten),
    ...groups.flatMap(({ number, keptNotes }) =>
      keptNotes.map(({ id }) => ({ type: 'keptNoteDropped', group: number, note: id }) as const),
    ),
    ...dialogue.closing.proposals.filter(({ seat }) => seat !== null).map(withoutSeats),
  ];
}

/** A proposal is written anew without whose it is, and with how many supported it, which erases who did. */
function withoutSeats({ id, factor, what, status, supporters, earlierSupport }: Proposal): Event {
  const proposal = { id, factor, what, seat: null, status };
  return { type: 'proposalMade', proposal, support: supporters.length + earlierSupport };
}

/** What takes all that is known of a group's ratings away; nothing where nothing is known. */
function ratingsErased({ number, seats, talk }: Group): readonly Event[] {
  const isKnown = talk.step === 'rate' ? talk.sheets.size > 0 || talk.company !== null : talk.counts !== null;
  if (!isKnown) return [];
  return [{ type: 'ratingsErased', group: number, seats, step: talk.step === 'compare' ? 'agree' : talk.step }];
}

/** Each note is written anew without whose it is, which erases what said so. */
function authorsForgotten({ number, notes }: Group): readonly Event[] {
  return notes
    .filter(({ seat }) => typeof seat === 'number')
    .map((note) => ({ type: 'noteWritten', group: number, note: { ...note, seat: 'forgotten' } }));
}
