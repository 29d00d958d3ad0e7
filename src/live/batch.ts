import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import { decide } from '../dialogue/decide.ts';
import type { Event } from '../dialogue/event.ts';
import { evolve } from '../dialogue/evolve.ts';
import { about, forgets } from '../dialogue/memory.ts';
import type { Refusal } from '../dialogue/refusal.ts';
import { SHAPE } from '../dialogue/shape.ts';
import type { Dialogue } from '../dialogue/state.ts';
import type { Entry } from '../log/log.ts';
import type { Fold } from './fold.ts';

/** Long enough for a phone's retries; the log itself remembers the accepted ones for good. */
const MOST_REFUSALS_REMEMBERED = 2_000;

/** A command on its way. */
export type Asked = { readonly id: string; readonly actor: Actor; readonly command: Command };

/** What came of a command. `seq` is that of the newest event when it was decided. */
export type Outcome = { readonly seq: number } | { readonly refusal: Refusal };

/** Commands decided on one state, whose events are not stored yet. */
export type Batch = {
  readonly dialogue: Dialogue;
  readonly entries: readonly Entry<Event>[];
  /** In the order of the commands. */
  readonly outcomes: readonly Outcome[];
};

/** What was refused lately: the same id again gets the same answer. */
export class Refused {
  readonly #refusals = new Map<string, Refusal>();

  get(command: string): Refusal | undefined {
    return this.#refusals.get(command);
  }

  add(command: string, refusal: Refusal): void {
    this.#refusals.set(command, refusal);
    const [oldest] = this.#refusals.keys();
    if (this.#refusals.size > MOST_REFUSALS_REMEMBERED && oldest !== undefined) this.#refusals.delete(oldest);
  }
}

/** Decides one after the other, each on what the ones before it made; changes nothing. */
export function decideAll(
  { fold, refused }: { readonly fold: Fold; readonly refused: Refused },
  asked: readonly Asked[],
  circumstances: Circumstances,
): Batch {
  let { dialogue } = fold;
  const entries: Entry<Event>[] = [];
  const outcomes = asked.map(({ id, actor, command }): Outcome => {
    const seqBefore = fold.seqOf(id) ?? seqIn(entries, id, fold.seq);
    if (seqBefore !== undefined) return { seq: seqBefore };
    const refusedBefore = refused.get(id);
    if (refusedBefore) return { refusal: refusedBefore };
    const decision = decide(dialogue, actor, command, circumstances);
    if ('refusal' in decision) return decision;
    for (const event of decision.events) {
      dialogue = evolve(dialogue, event);
      entries.push(entryFor(event, id, circumstances.now));
    }
    return { seq: fold.seq + entries.length };
  });
  return { dialogue, entries, outcomes };
}

/** How an event that follows from `command` goes into the log. `at` is in milliseconds since 1970. */
export function entryFor(event: Event, command: string, at: number): Entry<Event> {
  return { event, shape: SHAPE, command, at, about: about(event), forgets: forgets(event) };
}

/** The last seq that a command already in the batch will have; undefined when it is not there. */
function seqIn(entries: readonly Entry<Event>[], command: string, seq: number): number | undefined {
  const index = entries.findLastIndex((entry) => entry.command === command);
  return index < 0 ? undefined : seq + index + 1;
}
