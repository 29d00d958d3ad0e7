import type { Event } from './event.ts';
import type { SeatId } from './state.ts';

/** What an event is about, where it holds words or numbers that somebody may later take back; null otherwise. */
export function subjectOf(event: Event): string | null {
  switch (event.type) {
    case 'rated':
      return ratingsOf(event.seat);
    case 'noteWritten':
      return noteAt(event.group, event.note.id);
    case 'agreementWritten':
      return `agreement ${event.agreement.id}`;
    case 'proposalMade':
      return `proposal ${event.proposal.id}`;
    case 'closingAnswered':
      return `closing ${event.question}`;
    case 'renamed':
      return 'title';
    case 'facilitatorNamed':
      return 'facilitator';
    default:
      return null;
  }
}

/**
 * What earlier events are about that this one takes back: the log overwrites them. Ratings are forgotten when they open, so
 * that not even the disk can tell who gave which; words when they are changed or removed.
 */
export function erases(event: Event): readonly string[] {
  switch (event.type) {
    case 'revealed':
    case 'scoringTogether':
    case 'modeSet':
      return event.seats.map(ratingsOf);
    case 'left':
      return [ratingsOf(event.seat)];
    case 'moved':
      return event.ratings === 'dropped' ? [ratingsOf(event.seat)] : [];
    case 'noteRemoved':
      return [noteAt(event.group, event.note)];
    case 'agreementRemoved':
      return [`agreement ${event.agreement}`];
    case 'proposalWithdrawn':
      return [`proposal ${event.proposal}`];
    case 'noteWritten':
    case 'agreementWritten':
    case 'closingAnswered':
    case 'facilitatorNamed':
    case 'renamed': {
      const subject = subjectOf(event);
      return subject === null ? [] : [subject];
    }
    default:
      return [];
  }
}

function ratingsOf(seat: SeatId): string {
  return `ratings ${seat}`;
}

function noteAt(group: number, note: number): string {
  return `note ${group}.${note}`;
}
