import type { Actor, RatingCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { evolve } from '../evolve.ts';
import { MIN_FOR_MEDIAN, ratedIn, ratingCountsOf } from '../rating-counts.ts';
import { type Answer, ratingFrom } from '../scale.ts';
import { type Dialogue, type Group, type GroupNumber, groupAt, type SeatId, type Sheet, seatAt } from '../state.ts';

/** A group's private ratings, until they open: once, for all, and never by whom. */
export function decideRating(dialogue: Dialogue, actor: Actor, command: RatingCommand): Decision {
  const number = 'group' in command ? command.group : ownGroup(dialogue, actor);
  const group = number === undefined ? undefined : groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (actor.role === 'seat' && !group.seats.includes(actor.seat)) return refuse('not-allowed');
  if (dialogue.phase !== 'exercise') return refuse('wrong-phase');
  if (group.talk.step !== 'rate') return refuse('ratings-are-open');
  switch (command.type) {
    case 'rate':
    case 'lock':
    case 'unlock':
      return actor.role === 'seat' ? decideSheet(dialogue, group, actor.seat, command) : refuse('not-allowed');
    case 'reveal':
      return actor.role === 'seat' ? voteToReveal(dialogue, group, actor.seat) : revealNow(dialogue, group);
    case 'scoreTogether':
      return isRatingOffered(group) && actor.role === 'seat'
        ? refuse('not-allowed')
        : accept({ type: 'scoringTogether', group: group.number, seats: group.seats });
  }
}

/** With one or two people a private rating would not be private: they score together. */
export function isRatingOffered(group: Group): boolean {
  return group.seats.length >= MIN_FOR_MEDIAN;
}

/** How many votes open a group's ratings without waiting: more than half of its seats. */
export function votesToReveal(group: Group): number {
  return Math.floor(group.seats.length / 2) + 1;
}

/** What follows when `event` was the last that one of `groups` waited for. */
export function revealIfReady(dialogue: Dialogue, event: Event, groups: readonly GroupNumber[]): readonly Event[] {
  const after = evolve(dialogue, event);
  return groups.flatMap((number) => {
    const group = groupAt(after, number);
    if (!group || after.phase !== 'exercise' || group.talk.step !== 'rate' || !isRatingOffered(group)) return [];
    const { sheets, revealVotes } = group.talk;
    const isReady = revealVotes.length >= votesToReveal(group) || group.seats.every((seat) => sheets.get(seat)?.locked);
    return isReady ? [revealed(after, group, sheets)] : [];
  });
}

function decideSheet(
  dialogue: Dialogue,
  group: Group,
  seat: SeatId,
  command: Extract<RatingCommand, { type: 'rate' | 'lock' | 'unlock' }>,
): Decision {
  if (!isRatingOffered(group)) return refuse('too-few-people');
  const sheet = group.talk.step === 'rate' ? group.talk.sheets.get(seat) : undefined;
  switch (command.type) {
    case 'rate':
      if (sheet?.locked) return refuse('sheet-locked');
      return rate(dialogue, group, seat, command);
    case 'lock':
      if (sheet?.locked) return accept();
      if (!sheet?.answers.every((answer) => answer !== null)) return refuse('sheet-incomplete');
      return withReveal(dialogue, { type: 'locked', group: group.number, seat });
    case 'unlock':
      return sheet?.locked ? accept({ type: 'unlocked', group: group.number, seat }) : accept();
  }
}

function rate(
  { guide }: Dialogue,
  group: Group,
  seat: SeatId,
  { factor, answer }: Extract<RatingCommand, { type: 'rate' }>,
): Decision {
  if (!guide.factors.includes(factor)) return refuse('unknown-factor');
  const rated: Answer | undefined = answer === 'unknown' ? answer : ratingFrom(answer);
  if (rated === undefined) return refuse('off-the-scale');
  return accept({ type: 'rated', group: group.number, seat, factor, answer: rated });
}

function withReveal(dialogue: Dialogue, event: Extract<Event, { type: 'locked' }>): Decision {
  return accept(event, ...revealIfReady(dialogue, event, [event.group]));
}

function voteToReveal(dialogue: Dialogue, group: Group, seat: SeatId): Decision {
  if (group.talk.step !== 'rate') return refuse('ratings-are-open');
  const { sheets, revealVotes } = group.talk;
  if (revealVotes.includes(seat)) return accept();
  const wanted: Event = { type: 'revealVoted', group: group.number, seat };
  return revealVotes.length + 1 >= votesToReveal(group)
    ? accept(wanted, revealed(dialogue, group, sheets))
    : accept(wanted);
}

function revealNow(dialogue: Dialogue, group: Group): Decision {
  return group.talk.step === 'rate' ? accept(revealed(dialogue, group, group.talk.sheets)) : refuse('ratings-are-open');
}

function revealed(dialogue: Dialogue, group: Group, sheets: ReadonlyMap<SeatId, Sheet>): Event {
  const counts = ratingCountsOf(sheets.values(), dialogue.guide.factors.length);
  const opensNothing = counts.every((ofFactor) => ratedIn(ofFactor) < MIN_FOR_MEDIAN);
  // Fewer than three locked: there is nothing to compare, and what they gave is not kept.
  return opensNothing
    ? { type: 'scoringTogether', group: group.number, seats: group.seats }
    : { type: 'revealed', group: group.number, seats: group.seats, counts };
}

function ownGroup(dialogue: Dialogue, actor: Actor): GroupNumber | undefined {
  return actor.role === 'seat' ? seatAt(dialogue, actor.seat)?.group : undefined;
}
