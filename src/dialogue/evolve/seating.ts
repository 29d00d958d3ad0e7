import type { SeatingEvent } from '../event.ts';
import type { Guide, ParticipationMode } from '../guide.ts';
import { emptyProfile } from '../rating-counts.ts';
import { withSeat } from '../seats.ts';
import { type Dialogue, type Group, type GroupNumber, groupAt, seatAt, type Talk } from '../state.ts';
import { isFreeToSit } from '../table-door.ts';
import { evolveDoor, withNobodyWaiting } from './door.ts';
import { withGroup } from './group.ts';
import { newRating } from './rating.ts';
import { inNewCompany, standUp, withSeatAtTable } from './sitting.ts';

export function evolveSeating(dialogue: Dialogue, event: SeatingEvent): Dialogue {
  switch (event.type) {
    case 'doorSet':
      return { ...dialogue, door: event.door };
    case 'groupAdded':
      return { ...dialogue, groups: [...dialogue.groups, newGroup(dialogue.guide, event.group, event.mode)] };
    case 'groupRemoved':
      return withoutGroup(dialogue, event.group);
    case 'modeSet':
      return withMode(dialogue, event.group, event.mode);
    case 'peopleCounted':
      return withGroup(dialogue, event.group, (group) =>
        inNewCompany({ ...group, people: event.people, talk: withAllCounted(group.talk) }),
      );
    case 'joined': {
      const { seat, group, key } = event;
      return withSeatAtTable(dialogue, seat, { key, group, isLate: false, hasOpened: false });
    }
    case 'moved':
      return move(dialogue, event);
    case 'left':
      return withGroup({ ...dialogue, seats: withSeat(dialogue.seats, event.seat, undefined) }, event.group, (group) =>
        standUp(group, event.seat),
      );
    case 'arrived':
    case 'asked':
    case 'admitted':
    case 'declined':
    case 'wentAway':
      return evolveDoor(dialogue, event);
  }
}

/** A group at an empty table: on phones it begins by rating, otherwise by scoring together. */
export function newGroup(guide: Guide, number: GroupNumber, mode: ParticipationMode): Group {
  return {
    number,
    mode,
    seats: [],
    waiting: [],
    people: null,
    companyRevision: 0,
    hasOpened: false,
    raters: null,
    talk: mode === 'phones' ? newRating : scoring,
    scores: emptyProfile(guide.factors.length),
    pen: { holder: null, asking: null },
    wantsHelp: false,
    isDone: false,
    question: 0,
    notes: [],
    keptNotes: [],
    nextNote: 1,
    focus: [],
  };
}

function withAllCounted(talk: Talk): Talk {
  return talk.step === 'rate' ? { ...talk, uncounted: [] } : talk;
}

const scoring: Talk = { step: 'agree', counts: null };

function withoutGroup(dialogue: Dialogue, number: GroupNumber): Dialogue {
  const left = withNobodyWaiting(dialogue, number);
  return {
    ...left,
    groups: left.groups.with(number - 1, undefined),
    plenary: left.plenary.spotlight === number ? { ...left.plenary, spotlight: null } : left.plenary,
  };
}

/** Nobody has counted the people of a group that goes over to phones: it says itself how many sit there. */
function withMode(dialogue: Dialogue, number: GroupNumber, mode: ParticipationMode): Dialogue {
  const before = mode === 'paper' ? withNobodyWaiting(dialogue, number) : dialogue;
  return withGroup(before, number, (group) =>
    inNewCompany({
      ...group,
      mode,
      people: mode === 'phones' ? null : group.people,
      isDone: false,
      talk: talkAfter(group, mode),
    }),
  );
}

function talkAfter({ talk, scores, hasOpened }: Group, mode: ParticipationMode): Talk {
  if (mode !== 'phones') return talk.step === 'rate' ? scoring : talk;
  const hasBegun = hasOpened || talk.step !== 'agree' || scores.some((score) => score !== null);
  return hasBegun ? talk : newRating;
}

function move(dialogue: Dialogue, event: Extract<SeatingEvent, { type: 'moved' }>): Dialogue {
  const { seat, from, group: number, hasOpened } = event;
  const key = seatAt(dialogue, seat)?.key ?? '';
  const group = groupAt(dialogue, number);
  const isLate = group !== undefined && !isFreeToSit(dialogue, group);
  const left = withGroup(dialogue, from, (old) => standUp(old, seat));
  return withSeatAtTable(left, seat, { key, group: number, isLate, hasOpened });
}
