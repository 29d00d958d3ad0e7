import type { SeatingEvent } from '../event.ts';
import type { Guide, Way } from '../guide.ts';
import { withSeat } from '../seats.ts';
import { emptyProfile } from '../spread.ts';
import type { Dialogue, Group, GroupNumber, SeatId, Sheet, Talk } from '../state.ts';
import { groupAt, seatAt } from '../state.ts';
import { withGroup } from './group.ts';

export function evolveSeating(dialogue: Dialogue, event: SeatingEvent): Dialogue {
  switch (event.type) {
    case 'doorSet':
      return { ...dialogue, door: event.door };
    case 'groupAdded':
      return { ...dialogue, groups: [...dialogue.groups, newGroup(dialogue.guide, event.group, event.way)] };
    case 'groupRemoved':
      return {
        ...dialogue,
        groups: dialogue.groups.with(event.group - 1, undefined),
        plenary:
          dialogue.plenary.spotlight === event.group ? { ...dialogue.plenary, spotlight: null } : dialogue.plenary,
      };
    case 'waySet':
      return withGroup(dialogue, event.group, (group) => ({
        ...group,
        way: event.way,
        people: event.way === 'phones' ? null : group.people,
        talk: talkAfter(group, event.way),
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
export function newGroup(guide: Guide, number: GroupNumber, way: Way): Group {
  return {
    number,
    way,
    seats: [],
    people: null,
    talk: way === 'phones' ? rating : scoring,
    scores: emptyProfile(guide.factors.length),
    pen: { holder: null, asking: null },
    wantsHelp: false,
    question: 0,
    notes: [],
    nextNote: 1,
    focus: [],
  };
}

const rating: Talk = { step: 'rate', sheets: new Map(), wantOpen: [] };
const scoring: Talk = { step: 'agree', spread: null };

function talkAfter(group: Group, way: Way): Talk {
  if (way !== 'phones') return group.talk.step === 'rate' ? scoring : group.talk;
  const hasBegun = group.talk.step !== 'agree' || group.scores.some((score) => score !== null);
  return hasBegun || group.talk.step !== 'agree' || group.talk.spread ? group.talk : rating;
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
  return { ...talk, sheets, wantOpen: talk.wantOpen.filter((other) => other !== seat) };
}
