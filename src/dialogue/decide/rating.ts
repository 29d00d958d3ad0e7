import type { Actor, Circumstances, RatingCommand } from '../command.ts';
import {
  extraPhonesAt,
  isInCompany,
  isRatingOffered,
  lockedIn,
  mayOpenAlone,
  ratersAt,
  votesToReveal,
} from '../company.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { evolve } from '../evolve.ts';
import { ratingsOpened } from '../opening.ts';
import { MIN_FOR_DOTS, MIN_FOR_WORDS } from '../rating-counts.ts';
import type { Refusal } from '../refusal.ts';
import { type Answer, ratingFrom } from '../scale.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupAt,
  type RatingTalk,
  type SeatId,
  seatAt,
} from '../state.ts';

/** A group's private ratings, until they open: once, for all, and never by whom. */
export function decideRating(
  dialogue: Dialogue,
  actor: Actor,
  command: RatingCommand,
  { isGone }: Circumstances,
): Decision {
  const number = 'group' in command ? command.group : ownGroup(dialogue, actor);
  const group = number === undefined ? undefined : groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (actor.role === 'seat' && !group.seats.includes(actor.seat)) return refuse('not-allowed');
  if (dialogue.phase !== 'exercise') return refuse('wrong-phase');
  const { talk } = group;
  if (talk.step !== 'rate') return refuse('ratings-are-open');
  switch (command.type) {
    case 'rate':
    case 'lock':
    case 'unlock':
    case 'reveal':
      return actor.role === 'seat'
        ? decideInCompany({ dialogue, group, talk, seat: actor.seat, isGone }, command)
        : refuse('not-allowed');
    case 'scoreTogether':
      return isRatingOffered(dialogue, group, talk) && actor.role === 'seat'
        ? refuse('not-allowed')
        : accept({ type: 'scoringTogether', group: group.number, seats: group.seats }, ...penOf(group, actor));
    case 'beginAgain':
      return accept({ type: 'begunAgain', group: group.number, seats: group.seats });
  }
}

/** Whoever leads the group to its line begins with the pen, where nobody has it. */
function penOf({ number, pen }: Group, actor: Actor): readonly Event[] {
  return actor.role === 'seat' && pen.holder === null ? [{ type: 'penTaken', group: number, seat: actor.seat }] : [];
}

type RatingGroup = Group & { readonly talk: RatingTalk };

/** A seat at a table that rates. */
type Rater = {
  readonly dialogue: Dialogue;
  readonly group: Group;
  readonly talk: RatingTalk;
  readonly seat: SeatId;
  readonly isGone: Circumstances['isGone'];
};

type SeatCommand = Extract<RatingCommand, { type: 'rate' | 'lock' | 'unlock' | 'reveal' }>;

function decideInCompany(rater: Rater, command: SeatCommand): Decision {
  const refusal = whyNotRating(rater);
  if (refusal) return refuse(refusal);
  const { group, seat, talk } = rater;
  const isLocked = talk.sheets.get(seat)?.locked ?? false;
  switch (command.type) {
    case 'rate':
      return isLocked ? refuse('sheet-locked') : rate(rater, command);
    case 'lock':
      return isLocked ? accept() : lock(rater, command.companyRevision);
    case 'unlock':
      return isLocked ? accept({ type: 'unlocked', group: group.number, seat }) : accept();
    case 'reveal':
      return reveal(rater);
  }
}

function whyNotRating({ dialogue, group, talk, seat }: Rater): Refusal | undefined {
  if (!isRatingOffered(dialogue, group, talk)) return 'too-few-people';
  if (group.people === null) return 'people-not-counted';
  return isInCompany(dialogue, talk, seat) ? undefined : 'not-in-company';
}

function rate(
  { dialogue: { guide }, group, seat }: Rater,
  { factor, answer }: Extract<RatingCommand, { type: 'rate' }>,
): Decision {
  if (!guide.factors.includes(factor)) return refuse('unknown-factor');
  const rated: Answer | undefined = answer === 'unknown' ? answer : ratingFrom(answer);
  if (rated === undefined) return refuse('off-the-scale');
  return accept({ type: 'rated', group: group.number, seat, factor, answer: rated });
}

/** The first lock closes the company, the last one opens what it rated. */
function lock(rater: Rater, companyRevision: number): Decision {
  const { dialogue, group, talk, seat } = rater;
  if (companyRevision !== group.companyRevision) return refuse('company-changed');
  if (!talk.sheets.get(seat)?.answers.every((answer) => answer !== null)) return refuse('sheet-incomplete');
  const number = group.number;
  const seats = ratersAt(dialogue, group, talk);
  const closed: readonly Event[] = talk.company ? [] : [{ type: 'companyClosed', group: number, seats }];
  const locked: Event = { type: 'locked', group: number, seat };
  return withOpening(rater, [...closed, locked], ({ mayOpen, isVoted }) => mayOpen || isVoted);
}

/** One is enough when all who are left have locked; otherwise it is a vote. */
function reveal(rater: Rater): Decision {
  const { group, talk, seat } = rater;
  if (talk.company === null) return refuse('nobody-has-locked');
  if (mayOpenAlone(talk)) return withOpening(rater, [], ({ mayOpen }) => mayOpen);
  if (talk.revealVotes.includes(seat)) return accept();
  const voted: Event = { type: 'revealVoted', group: group.number, seat };
  return withOpening(rater, [voted], ({ isVoted }) => isVoted);
}

/** What a group may open by, and how many of its locked ratings are sure to be of people. */
type Readiness = { readonly mayOpen: boolean; readonly isVoted: boolean };

/** `events`, and the opening where they are the last that it waited for. */
function withOpening(
  { dialogue, group: { number }, isGone }: Rater,
  events: readonly Event[],
  isReady: (readiness: Readiness) => boolean,
): Decision {
  const after = events.reduce(evolve, dialogue);
  const group = groupAt(after, number);
  if (group?.talk.step !== 'rate') return accept(...events);
  const { talk } = group;
  const extraPhones = extraPhonesAt(group, isGone);
  const votes = votesToReveal(talk.company ?? []);
  const isVoted = lockedIn(talk) - extraPhones >= MIN_FOR_DOTS && talk.revealVotes.length >= votes;
  if (!isReady({ mayOpen: mayOpenAlone(talk), isVoted })) return accept(...events);
  return accept(...events, ...opening(after, { ...group, talk }, extraPhones));
}

/**
 * Fewer than three people have locked: there is nothing to compare, and what they gave is not kept. What they gave has no
 * part in that, because everybody sees which step a group is at.
 */
function opening(
  { guide }: Dialogue,
  { number: group, seats, talk }: RatingGroup,
  extraPhones: number,
): readonly Event[] {
  const raters = lockedIn(talk) - extraPhones;
  if (raters < MIN_FOR_WORDS) return [{ type: 'scoringTogether', group, seats }];
  const counts = ratingsOpened(talk, extraPhones, guide.factors.length);
  return [
    { type: 'ratingsOpened', group, seats, raters },
    { type: 'revealed', group, counts },
  ];
}

function ownGroup(dialogue: Dialogue, actor: Actor): GroupNumber | undefined {
  return actor.role === 'seat' ? (seatAt(dialogue, actor.seat)?.group ?? undefined) : undefined;
}
