import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import { decide } from '../dialogue/decide.ts';
import type { Event } from '../dialogue/event.ts';
import { evolve } from '../dialogue/evolve.ts';
import { GONE_AFTER_MS } from '../dialogue/limits.ts';
import { about, forgets } from '../dialogue/memory.ts';
import type { Refusal } from '../dialogue/refusal.ts';
import { type Dialogue, type SeatId, seatAt } from '../dialogue/state.ts';
import { type Entry, type Log, Moved, type Stored } from '../log/log.ts';
import type { Listener } from './audience.ts';
import { Listeners, type Pace, type Visitor } from './listeners.ts';
import { Presence } from './presence.ts';

/** Long enough for a phone's retries; the log itself remembers the accepted ones for good. */
const MOST_REFUSALS_REMEMBERED = 2_000;
/** A batch is one decision after the other without pause: this many keep others from waiting long. */
const MOST_IN_BATCH = 500;

/** `seq` is that of the newest event when it was decided: whoever has a view with it has seen what came of the command. */
export type Answer = { readonly seq: number } | { readonly refusal: Refusal };

type Submitted = {
  readonly id: string;
  readonly actor: Actor;
  readonly command: Command;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

type Batch = {
  readonly dialogue: Dialogue;
  readonly entries: readonly Entry<Event>[];
  readonly settle: readonly (() => void)[];
};

/** What a room lives on. `clock` gives milliseconds since 1970. */
export type Surroundings = { readonly log: Log<Event>; readonly clock: () => number; readonly pace: Pace };

/** One dialogue while somebody is in it: one queue of commands, one folded state, views to whoever listens. */
export class Room {
  readonly id: string;
  readonly #log: Log<Event>;
  readonly #clock: () => number;
  readonly #presence: Presence;
  readonly #listeners: Listeners;
  readonly #accepted = new Map<string, number>();
  readonly #refused = new Map<string, Refusal>();
  readonly #queue: Submitted[] = [];
  #dialogue: Dialogue;
  #seq = 0;
  #working: Promise<void> | undefined;

  /** `stored` is its whole log, the first event of which gave `opened`. */
  constructor(id: string, { log, clock, pace }: Surroundings, opened: Dialogue, stored: readonly Stored<Event>[]) {
    this.id = id;
    this.#log = log;
    this.#clock = clock;
    this.#dialogue = opened;
    this.#presence = new Presence(GONE_AFTER_MS, clock);
    const now = () => ({ dialogue: this.#dialogue, seq: this.#seq, circumstances: this.#circumstances });
    this.#listeners = new Listeners(now, pace);
    this.#readOn(stored);
  }

  get dialogue(): Dialogue {
    return this.#dialogue;
  }

  get isIdle(): boolean {
    return this.#queue.length === 0 && !this.#working && this.#listeners.count === 0;
  }

  /** Decides `command`; the answer comes when what follows is on disk. The same id again gives the same answer. */
  submit(id: string, actor: Actor, command: Command): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ id, actor, command, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Sends views to `listener`, the first at once, until the function it gives back is called. */
  listen(visitor: Visitor, listener: Listener): () => void {
    if (visitor.role !== 'seat') return this.#listeners.add(visitor, listener);
    const { seat } = visitor;
    const wasGone = this.#presence.isGone(seat);
    this.#presence.arrived(seat);
    const stop = this.#listeners.add(visitor, listener);
    if (wasGone) this.#touchTableOf(seat);
    return () => {
      stop();
      this.#presence.departed(seat);
      // By then the seat's pen is free to take, unless it has come back.
      setTimeout(() => {
        if (this.#presence.isGone(seat)) this.#touchTableOf(seat);
      }, GONE_AFTER_MS + 1).unref();
    };
  }

  /** Ends all streams for good: the dialogue is deleted. */
  end(): void {
    this.#listeners.end();
  }

  get #circumstances(): Circumstances {
    return { now: this.#clock(), isGone: this.#presence.isGone };
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      const submitted = this.#queue.splice(0, MOST_IN_BATCH);
      try {
        await this.#commit(submitted);
      } catch (error) {
        for (const { reject } of submitted) reject(error);
      }
    }
    this.#working = undefined;
  }

  async #commit(submitted: readonly Submitted[]): Promise<void> {
    const batch = this.#decideAll(submitted);
    if (batch.entries.length > 0) {
      try {
        await this.#log.append(this.id, this.#seq, batch.entries);
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
        // Another node was first: read on, decide again.
        this.#readOn(await this.#log.read(this.id, this.#seq));
        return this.#commit(submitted);
      }
      this.#seq += batch.entries.length;
      this.#dialogue = batch.dialogue;
    }
    for (const settle of batch.settle) settle();
    this.#listeners.changed(batch.entries.map(({ event }) => event));
  }

  /** Decides one after the other, each on what the ones before it made; changes nothing yet. */
  #decideAll(submitted: readonly Submitted[]): Batch {
    let dialogue = this.#dialogue;
    const entries: Entry<Event>[] = [];
    const settle: (() => void)[] = [];
    const at = this.#clock();
    for (const { id, actor, command, resolve } of submitted) {
      const refusedBefore = this.#refused.get(id);
      const seqBefore = this.#accepted.get(id) ?? seqIn(entries, id, this.#seq);
      if (seqBefore !== undefined) settle.push(() => resolve({ seq: seqBefore }));
      else if (refusedBefore) settle.push(() => resolve({ refusal: refusedBefore }));
      else {
        const decision = decide(dialogue, actor, command, this.#circumstances);
        if ('refusal' in decision) settle.push(() => resolve(this.#refuse(id, decision.refusal)));
        else {
          for (const event of decision.events) {
            dialogue = evolve(dialogue, event);
            entries.push({ event, command: id, at, about: about(event), forgets: forgets(event) });
          }
          const seq = this.#seq + entries.length;
          settle.push(() => resolve(this.#accept(id, seq)));
        }
      }
    }
    return { dialogue, entries, settle };
  }

  #accept(id: string, seq: number): Answer {
    this.#accepted.set(id, seq);
    return { seq };
  }

  #refuse(id: string, refusal: Refusal): Answer {
    this.#refused.set(id, refusal);
    const [oldest] = this.#refused.keys();
    if (this.#refused.size > MOST_REFUSALS_REMEMBERED && oldest !== undefined) this.#refused.delete(oldest);
    return { refusal };
  }

  #readOn(stored: readonly Stored<Event>[]): void {
    for (const { seq, command, event } of stored) {
      this.#dialogue = evolve(this.#dialogue, event);
      this.#seq = seq;
      this.#accepted.set(command, seq);
    }
    this.#listeners.changed(stored.map(({ event }) => event));
  }

  #touchTableOf(seat: SeatId): void {
    const group = seatAt(this.#dialogue, seat)?.group;
    if (group !== undefined) this.#listeners.touchTables([group]);
  }
}

/** The last seq that a command already in the batch will have; undefined when it is not there. */
function seqIn(entries: readonly Entry<Event>[], command: string, seq: number): number | undefined {
  const index = entries.findLastIndex((entry) => entry.command === command);
  return index < 0 ? undefined : seq + index + 1;
}
