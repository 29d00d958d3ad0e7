import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import { GONE_AFTER_MS } from '../dialogue/limits.ts';
import type { DoorRefusal } from '../dialogue/refusal.ts';
import { type Dialogue, groupsOf, type SeatId, seatAt } from '../dialogue/state.ts';
import { type Log, Moved, NotStored } from '../log/log.ts';
import { Attendance } from './attendance.ts';
import type { Listener } from './audience.ts';
import { type Asked, type Batch, decideAll } from './batch.ts';
import { seatsHeard, seatsSaid } from './elsewhere.ts';
import { Fold, type Outcome } from './fold.ts';
import { Listeners, type Pace, type Visitor } from './listeners.ts';
import { Turns } from './turns.ts';

/** A batch is one decision after the other without pause: this many keep others from waiting long. */
const MOST_IN_BATCH = 500;
/** However often another node is first: then those who asked try again. */
const MOST_TRIES = 50;
/** Phones that arrive together are told of together. */
const SAY_ARRIVALS_AFTER_MS = 100;

/**
 * Whoever has a view with its `seq` has seen what came of the command. A dialogue may be erased while a command waits.
 */
export type Answer = Outcome | { readonly refusal: Extract<DoorRefusal, 'unknown-dialogue'> };

type Submitted = Asked & {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/** What a room lives on. */
export type Surroundings = {
  readonly log: Log<Event>;
  /** Milliseconds since 1970, as the machine believes. */
  readonly clock: () => number;
  /** Milliseconds that have passed since some moment, also when the machine's clock jumps. */
  readonly passed: () => number;
  readonly pace: Pace;
};

/** One dialogue while somebody is in it: one queue of commands, one folded state, views to whoever listens. */
export class Room {
  readonly id: string;
  readonly #log: Log<Event>;
  readonly #clock: () => number;
  readonly #attendance: Attendance;
  readonly #listeners: Listeners;
  readonly #queue: Submitted[] = [];
  readonly #reading = new Turns(() => this.#readOn());
  readonly #arrivals = new Set<SeatId>();
  #fold: Fold;
  #working: Promise<void> | undefined;
  #isErased = false;

  constructor(id: string, { log, clock, passed, pace }: Surroundings, fold: Fold) {
    this.id = id;
    this.#log = log;
    this.#clock = clock;
    this.#attendance = new Attendance(passed);
    this.#fold = fold;
    const now = () => ({ dialogue: this.dialogue, seq: this.#fold.seq, circumstances: this.#circumstances });
    this.#listeners = new Listeners(now, pace);
  }

  get dialogue(): Dialogue {
    return this.#fold.dialogue;
  }

  get isIdle(): boolean {
    return this.#queue.length === 0 && !this.#working && this.#listeners.count === 0;
  }

  /** Whether the dialogue is not in the log any more. */
  get isErased(): boolean {
    return this.#isErased;
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
    const wasGone = this.#attendance.isGone(seat);
    this.#attendance.arrived(seat);
    const stop = this.#listeners.add(visitor, listener);
    if (wasGone) this.#touchTablesOf([seat]);
    if (this.#log.isShared) this.#saySoon(seat);
    return () => {
      stop();
      this.#attendance.departed(seat);
      // By then the seat's pen is free to take, unless it has come back.
      setTimeout(() => {
        if (this.#attendance.isGone(seat)) this.#touchTablesOf([seat]);
      }, GONE_AFTER_MS + 1).unref();
    };
  }

  /** Takes in what others had added to the log when this was called. Throws `NotStored` when it cannot be read. */
  readOn(): Promise<void> {
    return this.#reading.take();
  }

  /** Another node said which seats are there. */
  hear(words: string): void {
    const seats = seatsHeard(words);
    const back = seats.filter(this.#attendance.isGone);
    for (const seat of seats) this.#attendance.heardOf(seat);
    this.#touchTablesOf(back);
  }

  /** Says to other nodes which seats are here, and shows who has been heard of no more. */
  sayPresent(): void {
    this.#say(this.#attendance.here);
    this.#touchTablesOf(this.#attendance.newlyGone(this.#seats));
  }

  /** News may have been lost: nobody counts as gone before they had the time to be heard of. */
  missedNews(): void {
    for (const seat of this.#seats) this.#attendance.heardOf(seat);
  }

  /** Ends all streams for good: the dialogue is deleted. */
  end(): void {
    this.#isErased = true;
    this.#listeners.end();
  }

  get #seats(): readonly SeatId[] {
    return groupsOf(this.dialogue).flatMap(({ seats }) => seats);
  }

  get #circumstances(): Circumstances {
    return { now: this.#clock(), isGone: this.#attendance.isGone };
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      const submitted = this.#queue.splice(0, MOST_IN_BATCH);
      try {
        this.#answer(submitted, await this.#commit(submitted));
      } catch (error) {
        for (const { reject } of submitted) reject(error);
      }
    }
    this.#working = undefined;
  }

  /** Decides until nobody else comes first; gives undefined when the dialogue has been erased. */
  async #commit(submitted: readonly Submitted[], triesLeft = MOST_TRIES): Promise<Batch | undefined> {
    if (this.#isErased) return undefined;
    const fold = this.#fold;
    const batch = decideAll(fold, submitted, this.#circumstances);
    if (batch.entries.length === 0) return batch;
    try {
      fold.stored(batch.entries, await this.#log.append(this.id, fold.seq, batch.entries), batch.dialogue);
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      if (triesLeft === 1) throw new NotStored('others were always first');
      await this.readOn();
      return this.#commit(submitted, triesLeft - 1);
    }
    this.#listeners.changed(batch.entries.map(({ event }) => event));
    return batch;
  }

  #answer(submitted: readonly Submitted[], batch: Batch | undefined): void {
    for (const [index, { resolve }] of submitted.entries())
      resolve(batch?.outcomes[index] ?? { refusal: 'unknown-dialogue' });
  }

  async #readOn(): Promise<void> {
    const fold = this.#fold;
    const { newest } = fold;
    const [same, ...rest] = await this.#log.read(this.id, newest.seq - 1);
    if (same?.seq !== newest.seq || same.command !== newest.command) return this.#startOver();
    const events = fold.add(rest);
    // Whoever did something at another node is in contact with it.
    for (const event of events) if ('seat' in event) this.#attendance.heardOf(event.seat);
    this.#listeners.changed(events);
  }

  /** The log has been replaced by another, or is gone. */
  async #startOver(): Promise<void> {
    const fold = Fold.of(await this.#log.read(this.id));
    if (!fold) return this.end();
    // Seats are numbers, and the other log may have given the same number to somebody else.
    const { dialogue } = this;
    this.#listeners.dismissUnless((seat) => seatAt(dialogue, seat)?.key === seatAt(fold.dialogue, seat)?.key);
    this.#fold = fold;
    this.missedNews();
    this.#listeners.touchTables(groupsOf(fold.dialogue).map(({ number }) => number));
  }

  #saySoon(seat: SeatId): void {
    if (this.#arrivals.size === 0) setTimeout(() => this.#sayArrivals(), SAY_ARRIVALS_AFTER_MS).unref();
    this.#arrivals.add(seat);
  }

  #sayArrivals(): void {
    this.#say(this.#arrivals);
    this.#arrivals.clear();
  }

  #say(seats: Iterable<SeatId>): void {
    for (const words of seatsSaid(seats)) this.#log.say(this.id, words);
  }

  #touchTablesOf(seats: readonly SeatId[]): void {
    const groups = new Set(seats.flatMap((seat) => seatAt(this.dialogue, seat)?.group ?? []));
    if (groups.size > 0) this.#listeners.touchTables(groups);
  }
}
