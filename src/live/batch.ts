import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import { decide } from '../dialogue/decide.ts';
import type { Decision } from '../dialogue/decision.ts';
import type { Event } from '../dialogue/event.ts';
import { EVENT_VERSION } from '../dialogue/event-version.ts';
import { evolve } from '../dialogue/evolve.ts';
import { type Dialogue, seatAt } from '../dialogue/state.ts';
import type { Entry } from '../log/log.ts';
import type { CommandOutcome, Projection } from './projection.ts';

/** A command as somebody submits it. */
export type Submission = { readonly id: string; readonly actor: Actor; readonly command: Command };

/** Commands decided on one state, whose events are not stored yet. */
export type Batch = {
  readonly dialogue: Dialogue;
  readonly entries: readonly Entry<Event>[];
  /** In the order of the commands. */
  readonly outcomes: readonly CommandOutcome[];
};

/** Decides one after the other, each on what the ones before it made; changes nothing. */
export function decideAll(
  projection: Projection,
  submissions: readonly Submission[],
  circumstances: Circumstances,
): Batch {
  let { dialogue } = projection;
  const entries: Entry<Event>[] = [];
  const decided = new Map<string, CommandOutcome>();
  const outcomes = submissions.map(({ id, actor, command }): CommandOutcome => {
    const before = projection.outcomeOf(id) ?? decided.get(id);
    if (before) return before;
    const decision = decide(dialogue, actor, command, circumstances);
    const at = 'refusal' in decision ? AS_BEFORE : timeOf(command, circumstances);
    for (const event of lasting(dialogue, actor, decision)) {
      dialogue = evolve(dialogue, event);
      entries.push(entryFor(event, id, at, projection.erasedBy(event, entries)));
    }
    const outcome = 'refusal' in decision ? decision : { seq: projection.seq + entries.length };
    decided.set(id, outcome);
    return outcome;
  });
  return { dialogue, entries, outcomes };
}

/** Whoever is only refused has done nothing that a dialogue is kept for: the log keeps the latest time that it has. */
const AS_BEFORE = 0;

/**
 * What the server erases by itself is nothing that somebody does: the dialogue is as silent after it as before. One
 * millisecond tells it from what it was, which a backup may bring back.
 */
function timeOf(command: Command, { now }: Circumstances): number {
  return command.type === 'eraseRatings' ? command.silentSince + 1 : now;
}

/**
 * What goes into the log: of each command something, so that a copy that comes late, after a restart or to another node,
 * is answered as the first was, and not done. What a newcomer does not get leaves no trace, nor what somebody does not get whom
 * no table has let in: whoever knows the code could fill the dialogue with it. The same key is one seat however often it is
 * sent, and a late copy asks at a door once more. The server asks as often as it likes.
 */
function lasting(dialogue: Dialogue, actor: Actor, decision: Decision): readonly Event[] {
  const events = 'events' in decision ? decision.events : [];
  const isOutside = actor.role === 'seat' && seatAt(dialogue, actor.seat)?.group === null;
  if (events.length > 0 || isOutside || actor.role === 'newcomer' || actor.role === 'system') return events;
  return [{ type: 'answered', refusal: 'refusal' in decision ? decision.refusal : null }];
}

/**
 * How an event that follows from `command` goes into the log. `at` is in milliseconds since 1970; `erases` are the seqs
 * of what it takes back.
 */
export function entryFor(event: Event, command: string, at: number, erases: readonly number[] = []): Entry<Event> {
  return { event, version: EVENT_VERSION, command, at, erases };
}
