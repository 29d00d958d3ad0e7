import type { SeatingEvent } from '../event.ts';
import type { Guide, ParticipationMode } from '../guide.ts';
import { emptyProfile } from '../rating-counts.ts';
import { withSeat } from '../seats.ts';
import type { Dialogue, Group, GroupNumber, SeatId, Sheet, Talk } from '../state.ts';
import { groupAt, seatAt } from '../state.ts';
import { withGroup } from './group.ts';

export function evolveSeating(dialogue: Dialogue, event: SeatingEvent): Dialogue {
  switch (event.type) {
    case 'doorSet':
      return { ...dialogue, door: event.door };
    case 'groupAdded':
      return { ...dialogue, groups: [...dialogue.groups, newGroup(dialogue.guide, event.group, event.mode)] };
    case 'groupRemoved':
      return {
        ...dialogue,
        groups: dialogue.groups.with(event.group - 1, undefined),
        plenary:
          dialogue.plenary.spotlight === event.group ? { ...dialogue.plenary, spotlight: null } : dialogue.plenary,
      };
    case 'modeSet':
      return withGroup(dialogue, event.group, (group) => ({
        ...group,
        mode: event.mode,
        people: event.mode === 'phones' ? null : group.people,
        talk: talkAfter(group, event.mode),
      }));
    case 'peopleCounted':
      return withGroup(dialogue, event.group, (group) => ({ ...group, people: event.people }));
    case 'joined':
      return withGroup(
        {
          ...dialogue,
          seats: withSeat(dialogue.seats, dialogue.seats.length + 1, { group: event.group, key: event.key }),
        },
        event.group,
        (group) => sitDown(group, event.seat),
      );
    case 'moved':
      return move(dialogue, event);
    case 'left':
      return withGroup({ ...dialogue, seats: withSeat(dialogue.seats, event.seat, undefined) }, event.group, (group) =>
        standUp(group, event.seat),
      );
  }
}

/** A group at an empty table: on phones it begins by rating, otherwise by scoring together. */
export function newGroup(guide: Guide, number: GroupNumber, mode: ParticipationMode): Group {
  return {
    number,
    mode,
    seats: [],
    people: null,
    talk: mode === 'phones' ? rating : scoring,
    scores: emptyProfile(guide.factors.length),
    pen: { holder: null, asking: null },
    wantsHelp: false,
    question: 0,
    notes: [],
    nextNote: 1,
    focus: [],
  };
}

const rating: Talk = { step: 'rate', sheets: new Map(), revealVotes: [] };
const scoring: Talk = { step: 'agree', counts: null };

function talkAfter(group: Group, mode: ParticipationMode): Talk {
  if (mode !== 'phones') return group.talk.step === 'rate' ? scoring : group.talk;
  const hasBegun = group.talk.step !== 'agree' || group.scores.some((score) => score !== null);
  return hasBegun || group.talk.step !== 'agree' || group.talk.counts ? group.talk : rating;
}

function move(dialogue: Dialogue, { seat, from, group: to }: Extract<SeatingEvent, { type: 'moved' }>): Dialogue {
  const sheet = sheetOf(groupAt(dialogue, from), seat);
  const at = seatAt(dialogue, seat);
  const seats = at ? withSeat(dialogue.seats, seat, { ...at, group: to }) : dialogue.seats;
  const left = withGroup({ ...dialogue, seats }, from, (group) => standUp(group, seat));
  return withGroup(left, to, (group) => sitDown(group, seat, sheet));
}

function sheetOf(group: Group | undefined, seat: SeatId): Sheet | undefined {
  return group?.talk.step === 'rate' ? group.talk.sheets.get(seat) : undefined;
}

function sitDown(group: Group, seat: SeatId, sheet?: Sheet): Group {
  const { talk } = group;
  const seats = [...group.seats, seat];
  if (!sheet || talk.step !== 'rate') return { ...group, seats };
  return { ...group, seats, talk: { ...talk, sheets: new Map(talk.sheets).set(seat, sheet) } };
}

function standUp(group: Group, seat: SeatId): Group {
  const { pen, talk } = group;
  return {
    ...group,
    seats: group.seats.filter((other) => other !== seat),
    pen: { holder: pen.holder === seat ? null : pen.holder, asking: pen.asking === seat ? null : pen.asking },
    talk: talk.step === 'rate' ? withoutSeat(talk, seat) : talk,
  };
}

function withoutSeat(talk: Extract<Talk, { step: 'rate' }>, seat: SeatId): Talk {
  const sheets = new Map(talk.sheets);
  sheets.delete(seat);
  return { ...talk, sheets, revealVotes: talk.revealVotes.filter((other) => other !== seat) };
}
