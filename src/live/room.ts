import type { Cancel, Clock } from '../clock/clock.ts';
import type { Actor, Circumstances, Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import type { DoorRefusal } from '../dialogue/refusal.ts';
import { type Dialogue, type GroupNumber, groupsOf, type SeatId, seatAt } from '../dialogue/state.ts';
import { Conflict, type Log, LogUnavailable } from '../log/log.ts';
import { ClusterPresence } from './attendance.ts';
import { type Batch, decideAll, type Submission } from './batch.ts';
import type { Listener, Visitor } from './listener.ts';
import { type CommandOutcome, Projection } from './projection.ts';
import { type Pace, Publisher } from './publisher.ts';
import { decodeSeats, encodeSeats } from './seat-ranges.ts';
import { SingleFlight } from './single-flight.ts';

/** A batch is one decision after the other without pause: this many keep others from waiting long. */
const MAX_IN_BATCH = 500;
/** However often another node is first: then those who asked try again. */
const MAX_TRIES = 50;
/** Phones that arrive together are told of together. */
const ANNOUNCE_ARRIVALS_AFTER_MS = 100;
/** How late a table sees that somebody's half minute has gone by. What may be done follows it exactly. */
const LOOK_EVERY_MS = 2_000;

/**
 * Whoever has a view with its `seq` has seen what came of the command. A dialogue may be erased while a command waits.
 */
export type SubmitOutcome = CommandOutcome | { readonly refusal: Extract<DoorRefusal, 'unknown-dialogue'> };

/** A submission that waits for its answer. */
type Waiting = Submission & {
  readonly resolve: (answer: SubmitOutcome) => void;
  readonly reject: (error: unknown) => void;
};

/** What a room lives on. */
export type RoomEnvironment = {
  readonly log: Log<Event>;
  readonly clock: Clock;
  readonly pace: Pace;
};

/** One dialogue while somebody is in it: one queue of commands, one folded state, views to whoever listens. */
export class Room {
  readonly id: string;
  readonly #log: Log<Event>;
  readonly #clock: Clock;
  readonly #presence: ClusterPresence;
  readonly #publisher: Publisher;
  readonly #queue: Waiting[] = [];
  readonly #reading = new SingleFlight(() => this.#readOn());
  readonly #arrivals = new Set<SeatId>();
  /** Who was heard of here since other nodes were told. */
  readonly #heard = new Set<SeatId>();
  #projection: Projection;
  /** Looks who has gone, as long as anybody is there. */
  #looking: Cancel | undefined;
  #working: Promise<void> | undefined;
  #isErased = false;

  constructor(id: string, { log, clock, pace }: RoomEnvironment, projection: Projection) {
    this.id = id;
    this.#log = log;
    this.#clock = clock;
    this.#projection = projection;
    const now = () => ({ dialogue: this.dialogue, seq: this.#projection.seq, circumstances: this.#circumstances });
    this.#publisher = new Publisher(now, { clock, pace });
    this.#presence = new ClusterPresence(clock);
  }

  get dialogue(): Dialogue {
    return this.#projection.dialogue;
  }

  /** Of the newest event. */
  get seq(): number {
    return this.#projection.seq;
  }

  get isIdle(): boolean {
    return this.#queue.length === 0 && !this.#working && this.#publisher.isEmpty;
  }

  /** Whether the dialogue is not in the log any more. */
  get isErased(): boolean {
    return this.#isErased;
  }

  /** Whether a command of this id has been answered, and what came of it stored. */
  hasAnswered(id: string): boolean {
    return this.#projection.outcomeOf(id) !== undefined;
  }

  /** Decides `command`; the answer comes when what follows is on disk. The same id again gives the same answer. */
  submit(id: string, actor: Actor, command: Command): Promise<SubmitOutcome> {
    if (actor.role === 'seat') this.hear(actor.seat);
    return new Promise((resolve, reject) => {
      this.#queue.push({ id, actor, command, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** A seat has said that it is there. */
  hear(seat: SeatId): void {
    if (this.#log.isShared) this.#heard.add(seat);
    const [back] = this.#see([seat]);
    if (back === undefined) return;
    this.#showAttendance([back]);
    if (this.#log.isShared) this.#announceSoon(back);
  }

  /** Seats that were taken here and never used: more of a program than of a phone. */
  get silentSeats(): readonly SeatId[] {
    return this.#presence.silent.filter((seat) => seatAt(this.dialogue, seat) !== undefined);
  }

  /** Whether a seat has not been heard of for so long that nobody waits for it. */
  isGone(seat: SeatId): boolean {
    return this.#presence.isGone(seat);
  }

  /** Sends views to `listener` until the function it gives back is called. Asking says that a seat is there, once. */
  ask(visitor: Visitor, listener: Listener): () => void {
    if (visitor.role === 'seat') {
      this.hear(visitor.seat);
      if (this.#log.isShared) this.#announceSoon(visitor.seat);
    }
    return this.#publisher.add(visitor, listener);
  }

  /** Sends views to `listener`, the first at once, until the function it gives back is called because it has hung up. */
  listen(visitor: Visitor, listener: Listener): () => void {
    const stop = this.ask(visitor, listener);
    if (visitor.role !== 'seat') return stop;
    const { seat } = visitor;
    return () => {
      stop();
      // Whoever hangs up was there until now, unless it is this server that has given them up.
      if (!this.#presence.isGone(seat)) this.hear(seat);
    };
  }

  /** Takes in what others had added to the log when this was called. Throws `LogUnavailable` when it cannot be read. */
  readOn(): Promise<void> {
    return this.#reading.take();
  }

  /** Another node said which seats are there. */
  receivePresence(text: string): void {
    const seats = decodeSeats(text);
    this.#showAttendance(this.#see(seats));
  }

  /** Says to other nodes which seats were heard of here. */
  announcePresence(): void {
    this.#announce(this.#heard);
    this.#heard.clear();
  }

  /** News may have been lost: nobody counts as gone before they had the time to be heard of. */
  missedChanges(): void {
    this.#see(this.#seats);
  }

  /** Ends all streams for good: the dialogue is deleted. */
  end(): void {
    this.#isErased = true;
    this.#looking?.();
    this.#publisher.end();
  }

  get #seats(): readonly SeatId[] {
    return groupsOf(this.dialogue).flatMap(({ seats }) => seats);
  }

  get #circumstances(): Circumstances {
    return { now: this.#clock.now(), isGone: this.#presence.isGone };
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
  async #commit(submitted: readonly Waiting[], triesLeft = MAX_TRIES): Promise<Batch | undefined> {
    if (this.#isErased) return undefined;
    const projection = this.#projection;
    const batch = decideAll(projection, submitted, this.#circumstances);
    if (batch.entries.length === 0) return batch;
    try {
      projection.stored(
        batch.entries,
        await this.#log.append(this.id, projection.newest, batch.entries),
        batch.dialogue,
      );
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (triesLeft === 1) throw new LogUnavailable('others were always first');
      await this.readOn();
      return this.#commit(submitted, triesLeft - 1);
    }
    const events = batch.entries.map(({ event }) => event);
    for (const event of events)
      if (event.type === 'joined' || event.type === 'arrived') this.#presence.expect(event.seat);
    this.#publisher.publish(events);
    return batch;
  }

  #answer(submitted: readonly Waiting[], batch: Batch | undefined): void {
    for (const [index, { resolve }] of submitted.entries())
      resolve(batch?.outcomes[index] ?? { refusal: 'unknown-dialogue' });
  }

  async #readOn(): Promise<void> {
    const projection = this.#projection;
    const { newest } = projection;
    const [same, ...rest] = await this.#log.read(this.id, newest.seq - 1);
    if (same === undefined || same.seq !== newest.seq || same.command !== newest.command) return this.#startOver();
    const events = projection.add(rest);
    // Whoever did something at another node is in contact with it.
    this.#see(events.flatMap((event) => ('seat' in event ? event.seat : [])));
    this.#publisher.publish(events);
  }

  /** The log has been replaced by another, or is gone. */
  async #startOver(): Promise<void> {
    const projection = Projection.of(await this.#log.read(this.id));
    if (!projection) return this.end();
    // Seats are numbers, and the other log may have given the same number to somebody else.
    const { dialogue } = this;
    for (const seat of this.#publisher.seats)
      if (seatAt(dialogue, seat)?.key !== seatAt(projection.dialogue, seat)?.key) this.#publisher.dismiss(seat);
    this.#projection = projection;
    this.missedChanges();
    this.#publisher.invalidate(['tables', 'waiting', 'facilitator', 'screen', 'result']);
  }

  /** These are in contact now. Returns those of them that counted as gone before. */
  #see(seats: readonly SeatId[]): readonly SeatId[] {
    if (seats.length > 0) this.#looking ??= this.#clock.every(LOOK_EVERY_MS, () => this.#showWhoIsGone());
    return seats.filter((seat) => this.#presence.seen(seat));
  }

  /** By then their pens are free to take. */
  #showWhoIsGone(): void {
    const seats = this.#seats;
    this.#showAttendance(this.#presence.newlyGone(seats));
    if (!seats.every(this.#presence.isGone)) return;
    this.#looking?.();
    this.#looking = undefined;
  }

  #announceSoon(seat: SeatId): void {
    if (this.#arrivals.size === 0) this.#clock.after(ANNOUNCE_ARRIVALS_AFTER_MS, () => this.#announceArrivals());
    this.#arrivals.add(seat);
  }

  #announceArrivals(): void {
    this.#announce(this.#arrivals);
    this.#arrivals.clear();
  }

  #announce(seats: Iterable<SeatId>): void {
    for (const text of encodeSeats(seats)) this.#log.broadcast(this.id, text);
  }

  /** Who is in contact is seen in the tables of these seats, and by the facilitator. */
  #showAttendance(seats: readonly SeatId[]): void {
    const groups = new Set<GroupNumber>(seats.flatMap((seat) => seatAt(this.dialogue, seat)?.group ?? []));
    if (groups.size > 0) this.#publisher.invalidate([...[...groups].map((table) => ({ table })), 'facilitator']);
  }
}
