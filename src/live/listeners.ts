import type { Circumstances } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import type { Dialogue, GroupNumber, SeatId } from '../dialogue/state.ts';
import { groupAt, seatAt } from '../dialogue/state.ts';
import { facilitatorView } from '../dialogue/view/facilitator.ts';
import { ownTableView, roomView, seatView } from '../dialogue/view/participant.ts';
import { resultView } from '../dialogue/view/result.ts';
import { screenView } from '../dialogue/view/screen.ts';
import { affectedByAll } from './affected-groups.ts';
import { Audience, type Listener } from './audience.ts';
import { YieldingQueue } from './yielding-queue.ts';

/** Who listens: a seat, or one of those who follow the whole dialogue. */
export type Visitor =
  | { readonly role: 'seat'; readonly seat: SeatId }
  | { readonly role: 'facilitator' | 'screen' | 'result' };

type Observer = Exclude<Visitor['role'], 'seat'>;

/** How long an audience waits between two views, in milliseconds. */
export type Pace = { readonly table: number; readonly observer: number };

/** A table's phones see each other act within a tenth of a second; onlookers' views are larger and may wait. */
export const USUAL_PACE: Pace = { table: 100, observer: 250 };

/** What the listeners are told from. */
export type Now = { readonly dialogue: Dialogue; readonly seq: number; readonly circumstances: Circumstances };

/** Everyone who follows one dialogue. A view is made once for each audience, and only what one seat may see for it alone. */
export class Listeners {
  readonly #now: () => Now;
  readonly #pace: Pace;
  readonly #seats = new Map<SeatId, Set<Listener>>();
  readonly #observers: Readonly<Record<Observer, Set<Listener>>> = {
    facilitator: new Set(),
    screen: new Set(),
    result: new Set(),
  };
  readonly #tables = new Map<GroupNumber, Audience>();
  readonly #publishing = new YieldingQueue<GroupNumber>((number) => this.#publishTable(number));
  readonly #rooms: Readonly<Record<Observer, Audience>>;
  /** The part of all tables' views that was encoded last, for all who are told of the same state. */
  #room: { readonly of: Dialogue; readonly json: string } | undefined;

  constructor(now: () => Now, pace: Pace) {
    this.#now = now;
    this.#pace = pace;
    const audience = (role: Observer) => new Audience(pace.observer, () => this.#publishToObservers(role));
    this.#rooms = { facilitator: audience('facilitator'), screen: audience('screen'), result: audience('result') };
  }

  get count(): number {
    const observers = Object.values(this.#observers).reduce((sum, listeners) => sum + listeners.size, 0);
    return [...this.#seats.values()].reduce((sum, listeners) => sum + listeners.size, observers);
  }

  /** Adds a listener and gives it its view at once. Gives a function that takes it away again. */
  add(visitor: Visitor, listener: Listener): () => void {
    const listeners = this.#of(visitor);
    listeners.add(listener);
    if (visitor.role === 'seat') this.#publishSeat(visitor.seat, listener);
    else listener.send(this.#now().seq, this.#observerView(visitor.role));
    return () => {
      listeners.delete(listener);
      if (visitor.role === 'seat' && listeners.size === 0) this.#seats.delete(visitor.seat);
    };
  }

  /** Tells those for whom something is new after `events`. */
  changed(events: readonly Event[]): void {
    const { dialogue } = this.#now();
    for (const event of events) if (event.type === 'left') this.#dismiss(event.seat);
    if (events.length > 0) this.invalidateTables(affectedByAll(dialogue, events));
  }

  /** Tells the phones at these tables, and everyone who follows the whole. */
  invalidateTables(groups: Iterable<GroupNumber>): void {
    for (const number of groups) this.#table(number).invalidate();
    for (const audience of Object.values(this.#rooms)) audience.invalidate();
  }

  /** Ends the streams of seats where somebody else sits now, or nobody. */
  dismissUnless(isSame: (seat: SeatId) => boolean): void {
    for (const seat of [...this.#seats.keys()]) if (!isSame(seat)) this.#dismiss(seat);
  }

  /** Tells everyone that there is no more to hear. */
  end(): void {
    for (const publisher of [this.#publishing, ...this.#tables.values(), ...Object.values(this.#rooms)])
      publisher.stop();
    for (const listeners of [...this.#seats.values(), ...Object.values(this.#observers)]) {
      for (const listener of [...listeners]) listener.end();
    }
  }

  #of(visitor: Visitor): Set<Listener> {
    if (visitor.role !== 'seat') return this.#observers[visitor.role];
    const listeners = this.#seats.get(visitor.seat) ?? new Set();
    this.#seats.set(visitor.seat, listeners);
    return listeners;
  }

  #table(number: GroupNumber): Audience {
    const known = this.#tables.get(number);
    if (known) return known;
    const table = new Audience(this.#pace.table, () => this.#enqueueTable(number));
    this.#tables.set(number, table);
    return table;
  }

  /** Gives nothing for the pace to wait for: a table's view is small. */
  #enqueueTable(number: GroupNumber): number {
    this.#publishing.add(number);
    return 0;
  }

  #publishTable(number: GroupNumber): void {
    const { dialogue, seq } = this.#now();
    const present = (groupAt(dialogue, number)?.seats ?? []).filter((seat) => this.#seats.has(seat));
    if (present.length === 0) return;
    const table = this.#tableJson(number);
    for (const seat of present) {
      const view = participantJson(table, dialogue, seat);
      for (const listener of this.#seats.get(seat) ?? []) listener.send(seq, view);
    }
  }

  #publishSeat(seat: SeatId, listener: Listener): void {
    const { dialogue, seq } = this.#now();
    const group = seatAt(dialogue, seat)?.group;
    if (group !== undefined) listener.send(seq, participantJson(this.#tableJson(group), dialogue, seat));
  }

  /** A `TableView`, with the part that all tables share encoded once for all of them. */
  #tableJson(number: GroupNumber): string {
    const { dialogue, circumstances } = this.#now();
    if (this.#room?.of !== dialogue) this.#room = { of: dialogue, json: JSON.stringify(roomView(dialogue)) };
    return joined(this.#room.json, JSON.stringify(ownTableView(dialogue, number, circumstances)));
  }

  /** Gives how much each of them was sent. */
  #publishToObservers(role: Observer): number {
    if (this.#observers[role].size === 0) return 0;
    const { seq } = this.#now();
    const view = this.#observerView(role);
    for (const listener of this.#observers[role]) listener.send(seq, view);
    return view.length;
  }

  #observerView(role: Observer): string {
    const { dialogue, circumstances } = this.#now();
    switch (role) {
      case 'facilitator':
        return JSON.stringify(facilitatorView(dialogue, circumstances));
      case 'screen':
        return JSON.stringify(screenView(dialogue));
      case 'result':
        return JSON.stringify(resultView(dialogue));
    }
  }

  #dismiss(seat: SeatId): void {
    for (const listener of [...(this.#seats.get(seat) ?? [])]) listener.end();
  }
}

/** A `ParticipantView`, with the part that the whole table shares encoded already. */
function participantJson(table: string, dialogue: Dialogue, seat: SeatId): string {
  return `{"table":${table},"me":${JSON.stringify(seatView(dialogue, seat))}}`;
}

/** Two encoded objects, neither of them empty, as one. */
function joined(one: string, other: string): string {
  return `${one.slice(0, -1)},${other.slice(1)}`;
}
