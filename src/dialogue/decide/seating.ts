import type { Actor, JoinCommand, SeatingCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { hasReached, type ParticipationMode } from '../guide.ts';
import { MAX_GROUPS, MAX_PEOPLE_AT_TABLE } from '../limits.ts';
import { durationsFor } from '../propose.ts';
import { type Dialogue, type Group, groupAt, groupsOf, type SeatId, seatAt } from '../state.ts';
import { decideDoor, join, move } from './door.ts';
import { keptNotesDropped } from './kept-note.ts';

/** Who sits where, and how each group takes part. */
export function decideSeating(dialogue: Dialogue, actor: Actor, command: JoinCommand | SeatingCommand): Decision {
  switch (command.type) {
    case 'join':
      return join(dialogue, command);
    case 'move':
    case 'leave':
      if (actor.role !== 'facilitator' && !(actor.role === 'seat' && actor.seat === command.seat))
        return refuse('not-allowed');
      return command.type === 'move' ? move(dialogue, actor, command) : leave(dialogue, command.seat);
    case 'admit':
    case 'decline':
      return decideDoor(dialogue, actor, command);
    case 'removeSeats':
      return actor.role === 'facilitator' || actor.role === 'system'
        ? accept(...[...new Set(command.seats)].flatMap((seat) => eventsOfLeaving(dialogue, seat)))
        : refuse('not-allowed');
    case 'countPeople':
      return countPeople(dialogue, actor, command.group, command.people);
    case 'setDoor':
    case 'addGroup':
    case 'removeGroup':
    case 'setMode':
      return actor.role === 'facilitator' ? arrange(dialogue, command) : refuse('not-allowed');
  }
}

function arrange(
  dialogue: Dialogue,
  command: Extract<SeatingCommand, { type: 'setDoor' | 'addGroup' | 'removeGroup' | 'setMode' }>,
) {
  switch (command.type) {
    case 'setDoor':
      return accept(...(dialogue.door === command.door ? [] : [{ type: 'doorSet', door: command.door } as const]));
    case 'addGroup':
      if (dialogue.groups.length >= MAX_GROUPS) return refuse('too-many-groups');
      return accept(
        { type: 'groupAdded', group: dialogue.groups.length + 1, mode: command.mode },
        ...hourKept(dialogue, groupsOf(dialogue).length + 1),
      );
    case 'removeGroup':
      return removeGroup(dialogue, command.group);
    case 'setMode':
      return setMode(dialogue, command.group, command.mode);
  }
}

function leave(dialogue: Dialogue, seat: SeatId): Decision {
  return seatAt(dialogue, seat) ? accept(...eventsOfLeaving(dialogue, seat)) : refuse('unknown-seat');
}

function eventsOfLeaving(dialogue: Dialogue, seat: SeatId): readonly Event[] {
  const at = seatAt(dialogue, seat);
  if (!at) return [];
  if (at.group === null) return [{ type: 'wentAway', seat, group: at.asks }];
  return [...keptNotesDropped(dialogue, at.group, seat), { type: 'left', seat, group: at.group }];
}

function removeGroup(dialogue: Dialogue, number: number): Decision {
  const group = groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (group.seats.length > 0) return refuse('group-has-people');
  const others = groupsOf(dialogue).filter((other) => other !== group);
  if (others.length === 0) return refuse('last-group');
  // All notes of the only group are in the result. Those who kept theirs at the table wrote as one of several.
  const [last] = others;
  if (others.length === 1 && last?.mode !== 'paper' && last?.notes.some(({ starred }) => !starred))
    return refuse('notes-stay-at-table');
  const erased = group.notes.map(({ id }) => ({ type: 'noteRemoved', group: number, note: id }) as const);
  return accept(...erased, { type: 'groupRemoved', group: number }, ...hourKept(dialogue, others.length));
}

/** One group gathers nothing across groups. Until the exercise has begun, its minutes follow. */
function hourKept(dialogue: Dialogue, after: number): readonly Event[] {
  const durations = durationsFor(dialogue.durations, { before: groupsOf(dialogue).length, after });
  return durations === dialogue.durations || hasReached(dialogue, 'exercise')
    ? []
    : [{ type: 'durationsSet', durations }];
}

function setMode(dialogue: Dialogue, number: number, mode: ParticipationMode): Decision {
  const group = groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (group.mode === mode) return accept();
  if (mode === 'paper' && group.seats.length > 0) return refuse('group-has-people');
  return accept({ type: 'modeSet', group: number, mode, seats: group.seats });
}

function countPeople(dialogue: Dialogue, actor: Actor, number: number, people: number): Decision {
  const group = groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (actor.role === 'seat' && !group.seats.includes(actor.seat)) return refuse('not-allowed');
  if (!Number.isInteger(people) || people < 1 || people > MAX_PEOPLE_AT_TABLE) return refuse('people-invalid');
  if (people === group.people && !hasUncounted(group)) return accept();
  return accept(...locksBefore(group, people), { type: 'peopleCounted', group: number, people });
}

/**
 * Where more people are counted than before, more may open: whoever had locked before fewer locks anew, before these. Fewer
 * people only take away from what opens.
 */
function locksBefore({ number, talk, people: before }: Group, people: number): readonly Event[] {
  if (talk.step !== 'rate' || people <= (before ?? 0)) return [];
  const locked = [...talk.sheets].filter(([, sheet]) => sheet.locked);
  return locked.map(([seat]) => ({ type: 'unlocked', group: number, seat }));
}

/** Whether somebody has come whom the number of people does not speak of: then the same number says something else. */
function hasUncounted({ talk }: Group): boolean {
  return talk.step === 'rate' && talk.uncounted.length > 0;
}
