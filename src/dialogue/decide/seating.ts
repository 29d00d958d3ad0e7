import type { Actor, JoinCommand, SeatingCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import type { ParticipationMode } from '../guide.ts';
import { MAX_GROUPS, MAX_PEOPLE_AT_TABLE, MAX_SEATS_EVER, MAX_SEATS_IN_GROUP } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { seatWithKey } from '../seats.ts';
import { type Dialogue, type Group, groupAt, groupsOf, type SeatId, seatAt } from '../state.ts';
import { revealIfReady } from './rating.ts';

/** Who sits where, and how each group takes part. */
export function decideSeating(dialogue: Dialogue, actor: Actor, command: JoinCommand | SeatingCommand): Decision {
  switch (command.type) {
    case 'join':
      return join(dialogue, command);
    case 'move':
    case 'leave': {
      if (actor.role !== 'facilitator' && !(actor.role === 'seat' && actor.seat === command.seat))
        return refuse('not-allowed');
      return command.type === 'move' ? move(dialogue, command.seat, command.group) : leave(dialogue, command.seat);
    }
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
      return accept({ type: 'groupAdded', group: dialogue.groups.length + 1, mode: command.mode });
    case 'removeGroup':
      return removeGroup(dialogue, command.group);
    case 'setMode':
      return setMode(dialogue, command.group, command.mode);
  }
}

function join(dialogue: Dialogue, { key, group: number }: JoinCommand): Decision {
  if (seatWithKey(dialogue, key) !== undefined) return accept();
  if (dialogue.door === 'closed') return refuse('door-closed');
  const seat = dialogue.seats.length + 1;
  if (seat > MAX_SEATS_EVER(dialogue.groups.length)) return refuse('dialogue-full');
  if (number === null) {
    const group = roomiest(dialogue);
    return group ? accept({ type: 'joined', seat, group: group.number, key }) : refuse('dialogue-full');
  }
  const group = groupAt(dialogue, number);
  const refusal = group ? whyNotInto(group) : 'unknown-group';
  return refusal ? refuse(refusal) : accept({ type: 'joined', seat, group: number, key });
}

/** Where a newcomer lands: the group with the fewest seats, and a table only for its first device. */
function roomiest(dialogue: Dialogue): Group | undefined {
  let best: Group | undefined;
  for (const group of dialogue.groups) {
    if (!group || whyNotInto(group) || (group.mode !== 'phones' && group.seats.length > 0)) continue;
    if (!best || isBefore(group, best)) best = group;
  }
  return best;
}

function isBefore(group: Group, best: Group): boolean {
  return group.mode === best.mode ? group.seats.length < best.seats.length : group.mode === 'phones';
}

function whyNotInto(group: Group): Refusal | undefined {
  if (group.mode === 'paper') return 'group-on-paper';
  return group.seats.length >= MAX_SEATS_IN_GROUP ? 'group-full' : undefined;
}

function move(dialogue: Dialogue, seat: SeatId, to: number): Decision {
  const from = seatAt(dialogue, seat)?.group;
  if (from === undefined) return refuse('unknown-seat');
  const group = groupAt(dialogue, to);
  if (!group) return refuse('unknown-group');
  if (from === to) return accept();
  const refusal = whyNotInto(group);
  if (refusal) return refuse(refusal);
  const ratings = group.talk.step === 'rate' ? 'kept' : 'dropped';
  return withReveals(dialogue, { type: 'moved', seat, from, group: to, ratings });
}

function leave(dialogue: Dialogue, seat: SeatId): Decision {
  const group = seatAt(dialogue, seat)?.group;
  return group === undefined ? refuse('unknown-seat') : withReveals(dialogue, { type: 'left', seat, group });
}

/** The last one that a group waited for may be the one who goes. */
function withReveals(dialogue: Dialogue, event: Extract<Event, { type: 'moved' | 'left' }>): Decision {
  const affected = event.type === 'moved' ? [event.from, event.group] : [event.group];
  return accept(event, ...revealIfReady(dialogue, event, affected));
}

function removeGroup(dialogue: Dialogue, number: number): Decision {
  const group = groupAt(dialogue, number);
  if (!group) return refuse('unknown-group');
  if (group.seats.length > 0) return refuse('group-has-people');
  if (groupsOf(dialogue).length === 1) return refuse('last-group');
  const erased = group.notes.map(({ id }) => ({ type: 'noteRemoved', group: number, note: id }) as const);
  return accept(...erased, { type: 'groupRemoved', group: number });
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
  const isCount = Number.isInteger(people) && people >= 1 && people <= MAX_PEOPLE_AT_TABLE;
  return isCount ? accept({ type: 'peopleCounted', group: number, people }) : refuse('people-invalid');
}
