import type { Actor, JoinCommand, SeatingCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { MAX_SEATS_IN_GROUP, MAX_WAITING_AT_TABLE, MAX_WAITING_NOWHERE } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { seatWithKey } from '../seats.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupAt,
  groupsOf,
  isSingle,
  type SeatId,
  seatAt,
  type WaitingSeat,
} from '../state.ts';
import { hasBegun, isFreeToSit } from '../table-door.ts';
import { keptNotesDropped } from './kept-note.ts';

/** A phone takes a seat: at its table while that is free to choose, otherwise outside, until it is let in. */
export function join(dialogue: Dialogue, { key, group: named }: JoinCommand): Decision {
  if (seatWithKey(dialogue, key) !== undefined) return accept();
  if (dialogue.door === 'closed') return refuse('door-closed');
  const seat = dialogue.seats.length + 1;
  if (named === null) return joinAnywhere(dialogue, seat, key);
  const group = groupAt(dialogue, named);
  const refusal = group ? whyNotInto(group) : 'unknown-group';
  if (!group || refusal) return refuse(refusal ?? 'unknown-group');
  if (isFreeToSit(dialogue, group)) return accept({ type: 'joined', seat, group: named, key });
  return isCrowded(group) ? refuse('too-many-wait') : accept({ type: 'arrived', seat, group: named, key });
}

type AdmitCommand = Extract<SeatingCommand, { type: 'admit' | 'decline' }>;

/** Those at a table say who sits with them, and so does the facilitator. */
export function decideDoor(dialogue: Dialogue, actor: Actor, command: AdmitCommand): Decision {
  const at = seatAt(dialogue, command.seat);
  if (!at) return refuse('unknown-seat');
  const own = actor.role === 'seat' ? seatAt(dialogue, actor.seat)?.group : undefined;
  if (command.type === 'admit') {
    if (actor.role === 'seat' && own !== command.group) return refuse('not-allowed');
    // Somebody else at the table was quicker.
    if (at.group === command.group) return accept();
    if (at.group !== null || (actor.role === 'seat' && at.asks !== own)) return refuse('seat-not-waiting');
    return admit(dialogue, command.seat, at, command.group);
  }
  if (at.group !== null || (actor.role === 'seat' && at.asks !== own)) return refuse('seat-not-waiting');
  return accept({ type: 'declined', seat: command.seat, group: at.asks });
}

type MoveCommand = Extract<SeatingCommand, { type: 'move' }>;

/** Until the groups are at work a seat chooses its table itself; then the facilitator moves it. */
export function move(dialogue: Dialogue, actor: Actor, { seat, group: to }: MoveCommand): Decision {
  const at = seatAt(dialogue, seat);
  if (!at) return refuse('unknown-seat');
  const group = groupAt(dialogue, to);
  if (!group) return refuse('unknown-group');
  if (at.group === to) return accept();
  const refusal = whyNotInto(group);
  if (refusal) return refuse(refusal);
  if (at.group === null) {
    const isLetIn = actor.role === 'facilitator' || isFreeToSit(dialogue, group);
    return isLetIn ? admit(dialogue, seat, at, to) : ask(group, seat, at);
  }
  if (actor.role === 'seat' && (hasBegun(dialogue) || !isFreeToSit(dialogue, group)))
    return refuse('facilitator-moves');
  const hasOpened = at.hasOpened || (groupAt(dialogue, at.group)?.hasOpened ?? false);
  const moved = { type: 'moved', seat, from: at.group, group: to, hasOpened } as const;
  return accept(...keptNotesDropped(dialogue, at.group, seat), moved);
}

/** Where a newcomer who names no group lands: where the fewest sit, or outside, to choose a table once these are at work. */
function joinAnywhere(dialogue: Dialogue, seat: SeatId, key: string): Decision {
  const candidates = groupsOf(dialogue).filter(isForAnybody);
  if (candidates.length === 0) return refuse('dialogue-full');
  const isChosen = hasBegun(dialogue) && !isSingle(dialogue);
  const free = isChosen ? undefined : roomiest(candidates.filter((group) => isFreeToSit(dialogue, group)));
  if (free) return accept({ type: 'joined', seat, group: free.number, key });
  const only = isSingle(dialogue) ? groupsOf(dialogue)[0] : undefined;
  if (only ? isCrowded(only) : hasCrowdOutside(dialogue)) return refuse('too-many-wait');
  return accept({ type: 'arrived', seat, group: only?.number ?? null, key });
}

/** Whether somebody may land there who did not name it: a shared device is for those who know that it is theirs. */
function isForAnybody(group: Group): boolean {
  return !whyNotInto(group) && (group.mode === 'phones' || group.seats.length === 0);
}

function roomiest(groups: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  for (const group of groups) if (!best || isBefore(group, best)) best = group;
  return best;
}

function isBefore(group: Group, best: Group): boolean {
  return group.mode === best.mode ? group.seats.length < best.seats.length : group.mode === 'phones';
}

function whyNotInto(group: Group): Refusal | undefined {
  if (group.mode === 'paper') return 'group-on-paper';
  return group.seats.length >= MAX_SEATS_IN_GROUP ? 'group-full' : undefined;
}

function isCrowded({ waiting }: Group): boolean {
  return waiting.length >= MAX_WAITING_AT_TABLE;
}

function hasCrowdOutside({ seats, groups }: Dialogue): boolean {
  const nowhere = seats.filter((seat) => seat?.group === null && seat.asks === null);
  return nowhere.length >= MAX_WAITING_NOWHERE(groups.length);
}

function ask(group: Group, seat: SeatId, { asks }: WaitingSeat): Decision {
  if (asks === group.number) return accept();
  if (isCrowded(group)) return refuse('too-many-wait');
  return accept({ type: 'asked', seat, from: asks, group: group.number });
}

function admit(dialogue: Dialogue, seat: SeatId, { asks }: WaitingSeat, to: GroupNumber): Decision {
  const group = groupAt(dialogue, to);
  const refusal = group ? whyNotInto(group) : 'unknown-group';
  return refusal ? refuse(refusal) : accept({ type: 'admitted', seat, from: asks, group: to });
}
