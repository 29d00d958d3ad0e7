import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import { GONE_AFTER_MS } from '../dialogue/limits.ts';
import type { DoorRefusal } from '../dialogue/refusal.ts';
import { type Dialogue, groupsOf, type SeatId, seatAt } from '../dialogue/state.ts';
import { Conflict, type Log, LogUnavailable } from '../log/log.ts';
import { ClusterPresence } from './attendance.ts';
import type { Listener } from './audience.ts';
import { type Batch, decideAll, type SubmittedCommand } from './batch.ts';
import { Listeners, type Pace, type Visitor } from './listeners.ts';
import { type CommandOutcome, Projection } from './projection.ts';
import { decodeSeats, encodeSeats } from './seat-ranges.ts';
import { SingleFlight } from './single-flight.ts';

/** A batch is one decision after the other without pause: this many keep others from waiting long. */
const MAX_IN_BATCH = 500;
/** However often another node is first: then those who asked try again. */
const MAX_TRIES = 50;
/** Phones that arrive together are told of together. */
const ANNOUNCE_ARRIVALS_AFTER_MS = 100;

/**
 * Whoever has a view with its `seq` has seen what came of the command. A dialogue may be erased while a command waits.
 */
export type SubmitOutcome = CommandOutcome | { readonly refusal: Extract<DoorRefusal, 'unknown-dialogue'> };

type QueuedCommand = SubmittedCommand & {
  readonly resolve: (answer: SubmitOutcome) => void;
  readonly reject: (error: unknown) => void;
};

/** What a room lives on. */
export type RoomEnvironment = {
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
  readonly #presence: ClusterPresence;
  readonly #listeners: Listeners;
  readonly #queue: QueuedCommand[] = [];
  readonly #reading = new SingleFlight(() => this.#readOn());
  readonly #arrivals = new Set<SeatId>();
  #projection: Projection;
  #working: Promise<void> | undefined;
  #isErased = false;

  constructor(id: string, { log, clock, passed, pace }: RoomEnvironment, projection: Projection) {
    this.id = id;
    this.#log = log;
    this.#clock = clock;
    this.#presence = new ClusterPresence(passed);
    this.#projection = projection;
    const now = () => ({ dialogue: this.dialogue, seq: this.#projection.seq, circumstances: this.#circumstances });
    this.#listeners = new Listeners(now, pace);
  }

  get dialogue(): Dialogue {
    return this.#projection.dialogue;
  }

  get isIdle(): boolean {
    return this.#queue.length === 0 && !this.#working && this.#listeners.count === 0;
  }

  /** Whether the dialogue is not in the log any more. */
  get isErased(): boolean {
    return this.#isErased;
  }

  /** Decides `command`; the answer comes when what follows is on disk. The same id again gives the same answer. */
  submit(id: string, actor: Actor, command: Command): Promise<SubmitOutcome> {
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
    if (wasGone) this.#invalidateTablesOf([seat]);
    if (this.#log.isShared) this.#announceSoon(seat);
    return () => {
      stop();
      this.#presence.departed(seat);
      // By then the seat's pen is free to take, unless it has come back.
      setTimeout(() => {
        if (this.#presence.isGone(seat)) this.#invalidateTablesOf([seat]);
      }, GONE_AFTER_MS + 1).unref();
    };
  }

  /** Takes in what others had added to the log when this was called. Throws `LogUnavailable` when it cannot be read. */
  readOn(): Promise<void> {
    return this.#reading.take();
  }

  /** Another node said which seats are there. */
  receivePresence(text: string): void {
    const seats = decodeSeats(text);
    const back = seats.filter(this.#presence.isGone);
    for (const seat of seats) this.#presence.seenElsewhere(seat);
    this.#invalidateTablesOf(back);
  }

  /** Says to other nodes which seats are here, and shows who has been heard of no more. */
  announcePresence(): void {
    this.#announce(this.#presence.present);
    this.#invalidateTablesOf(this.#presence.newlyGone(this.#seats));
  }

  /** News may have been lost: nobody counts as gone before they had the time to be heard of. */
  missedChanges(): void {
    for (const seat of this.#seats) this.#presence.seenElsewhere(seat);
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
    return { now: this.#clock(), isGone: this.#presence.isGone };
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      const submitted = this.#queue.splice(0, MAX_IN_BATCH);
      try {
        this.#answer(submitted, await this.#commit(submitted));
      } catch (error) {
        for (const { reject } of submitted) reject(error);
      }
    }
    this.#working = undefined;
  }

  /** Decides until nobody else comes first; gives undefined when the dialogue has been erased. */
  async #commit(submitted: readonly QueuedCommand[], triesLeft = MAX_TRIES): Promise<Batch | undefined> {
    if (this.#isErased) return undefined;
    const projection = this.#projection;
    const batch = decideAll(projection, submitted, this.#circumstances);
    if (batch.entries.length === 0) return batch;
    try {
      projection.stored(batch.entries, await this.#log.append(this.id, projection.seq, batch.entries), batch.dialogue);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (triesLeft === 1) throw new LogUnavailable('others were always first');
      await this.readOn();
      return this.#commit(submitted, triesLeft - 1);
    }
    this.#listeners.changed(batch.entries.map(({ event }) => event));
    return batch;
  }

  #answer(submitted: readonly QueuedCommand[], batch: Batch | undefined): void {
    for (const [index, { resolve }] of submitted.entries())
      resolve(batch?.outcomes[index] ?? { refusal: 'unknown-dialogue' });
  }

  async #readOn(): Promise<void> {
    const projection = this.#projection;
    const { newest } = projection;
    const [same, ...rest] = await this.#log.read(this.id, newest.seq - 1);
    if (same?.seq !== newest.seq || same.command !== newest.command) return this.#startOver();
    const events = projection.add(rest);
    // Whoever did something at another node is in contact with it.
    for (const event of events) if ('seat' in event) this.#presence.seenElsewhere(event.seat);
    this.#listeners.changed(events);
  }

  /** The log has been replaced by another, or is gone. */
  async #startOver(): Promise<void> {
    const projection = Projection.of(await this.#log.read(this.id));
    if (!projection) return this.end();
    // Seats are numbers, and the other log may have given the same number to somebody else.
    const { dialogue } = this;
    this.#listeners.dismissUnless((seat) => seatAt(dialogue, seat)?.key === seatAt(projection.dialogue, seat)?.key);
    this.#projection = projection;
    this.missedChanges();
    this.#listeners.invalidateTables(groupsOf(projection.dialogue).map(({ number }) => number));
  }

  #announceSoon(seat: SeatId): void {
    if (this.#arrivals.size === 0) setTimeout(() => this.#announceArrivals(), ANNOUNCE_ARRIVALS_AFTER_MS).unref();
    this.#arrivals.add(seat);
  }

  #announceArrivals(): void {
    this.#announce(this.#arrivals);
    this.#arrivals.clear();
  }

  #announce(seats: Iterable<SeatId>): void {
    for (const text of encodeSeats(seats)) this.#log.broadcast(this.id, text);
  }

  #invalidateTablesOf(seats: readonly SeatId[]): void {
    const groups = new Set(seats.flatMap((seat) => seatAt(this.dialogue, seat)?.group ?? []));
    if (groups.size > 0) this.#listeners.invalidateTables(groups);
  }
}
