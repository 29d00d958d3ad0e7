import type { Cancel, Clock } from '../clock/clock.ts';
import { type Audience, affectedBy, type Observer } from '../dialogue/effects.ts';
import type { Event } from '../dialogue/event.ts';
import { type Dialogue, type GroupNumber, groupAt, type SeatId, seatAt } from '../dialogue/state.ts';
import type { Listener, Visitor } from './listener.ts';
import { type Now, Views } from './views.ts';

/** How long those who are published to together wait between two views, in milliseconds. With 0 they never wait. */
export type Pace = { readonly table: number; readonly observer: number };

/** A table's phones see each other act within a tenth of a second; observers' views are larger and may wait. */
export const USUAL_PACE: Pace = { table: 100, observer: 250 };

/** The console of 2 000 groups is 0.7 MB. A larger view waits longer, so that a poor network carries it with air to spare. */
const MAX_BYTES_PER_PACE = 125_000;
/** However many follow: so many times as long as publishing took the channel rests, and others have the machine. */
const MIN_REST = 10;
/** So long, in milliseconds, whoever asks for something may wait for those who are published to. */
const MAX_STRETCH_MS = 4;

type Follower = SeatId | Observer;
type ChannelName = GroupNumber | 'waiting' | Observer;

/** Those who are published to together: the phones of one table, those that wait to be let in, or the observers of one kind. */
type Channel = {
  readonly paceMs: number;
  /** Those whose view is not the newest. While there are any, the channel waits for its time or its turn. */
  readonly stale: Set<Follower>;
  /** When it may be published to again, by the clock. */
  mayAt: number;
  cancel: Cancel | undefined;
};

/**
 * Everyone who follows one dialogue. Whoever a change touches is sent their whole view: the first at once, what comes soon
 * after it together. What takes long is done in stretches, between which others get their turn, so that a room of ten
 * thousand does not keep a single tap waiting.
 */
export class Publisher {
  readonly #now: () => Now;
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #views = new Views();
  readonly #listeners = new Map<Follower, Set<Listener>>();
  readonly #channels = new Map<ChannelName, Channel>();
  /** Those whose time has come, in order. */
  readonly #due = new Set<Channel>();
  #stretch: { readonly next: NodeJS.Immediate; readonly endsAt: number } | undefined;

  /** `now` gives what is published. */
  constructor(now: () => Now, { clock, pace }: { readonly clock: Clock; readonly pace: Pace }) {
    this.#now = now;
    this.#clock = clock;
    this.#pace = pace;
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** The seats that somebody listens at. */
  get seats(): readonly SeatId[] {
    return [...this.#listeners.keys()].filter((follower) => typeof follower === 'number');
  }

  /** How many listen as this visitor, such as the tabs of one phone. */
  count(visitor: Visitor): number {
    return this.#listeners.get(followerOf(visitor))?.size ?? 0;
  }

  /** Adds a listener and sends it its view at once. Returns a function that takes it away again. */
  add(visitor: Visitor, listener: Listener): () => void {
    const follower = followerOf(visitor);
    const listeners = this.#listeners.get(follower) ?? new Set();
    this.#listeners.set(follower, listeners.add(listener));
    const now = this.#now();
    const view = this.#viewOf(follower, now);
    if (view !== undefined) listener.send(now.seq, view);
    return () => {
      if (listeners.delete(listener) && listeners.size === 0) this.#listeners.delete(follower);
    };
  }

  /** Sends their view to those whom `events` touch, now that the dialogue is what they made it. */
  publish(events: readonly Event[]): void {
    for (const event of events)
      if (event.type === 'left' || event.type === 'wentAway' || event.type === 'seatTakenOver')
        this.dismiss(event.seat);
    const { dialogue } = this.#now();
    for (const event of events) {
      if (event.type === 'keyRenewed') this.reconnect(event.role);
      if (event.type === 'coFacilitatorRemoved') this.reconnect('facilitator');
      if (isEndOfSharing(event, dialogue)) this.reconnect('result');
    }
    this.invalidate(affectedBy(events, dialogue));
  }

  /** Sends their view to these. */
  invalidate(audiences: readonly Audience[]): void {
    this.#views.outdate();
    for (const audience of audiences) for (const follower of this.#followersIn(audience)) this.#await(follower);
    this.#publishDue();
  }

  /** Has all who follow as this come anew: some of them may hold a key that opens nothing any more. */
  reconnect(observer: Observer): void {
    for (const listener of [...(this.#listeners.get(observer) ?? [])]) listener.close();
  }

  /** Ends the streams of a seat where somebody else sits now, or nobody. */
  dismiss(seat: SeatId): void {
    for (const listener of [...(this.#listeners.get(seat) ?? [])]) listener.end();
  }

  /** Tells everyone that there is no more to come. */
  end(): void {
    for (const { cancel } of this.#channels.values()) cancel?.();
    this.#due.clear();
    clearImmediate(this.#stretch?.next);
    for (const listeners of [...this.#listeners.values()]) for (const listener of [...listeners]) listener.end();
  }

  #followersIn(audience: Audience): readonly Follower[] {
    if (audience === 'tables') return this.seats.filter((seat) => this.#groupOf(seat) !== null);
    if (audience === 'waiting') return this.seats.filter((seat) => this.#groupOf(seat) === null);
    if (typeof audience === 'string') return [audience];
    return 'seat' in audience ? [audience.seat] : (groupAt(this.#now().dialogue, audience.table)?.seats ?? []);
  }

  #await(follower: Follower): void {
    const channel = this.#listeners.has(follower) ? this.#channelOf(follower) : undefined;
    if (!channel) return;
    const isWaiting = channel.stale.size > 0;
    channel.stale.add(follower);
    if (isWaiting) return;
    const waitMs = channel.mayAt - this.#clock.elapsed();
    if (waitMs <= 0) this.#due.add(channel);
    else {
      channel.cancel = this.#clock.after(waitMs, () => {
        this.#due.add(channel);
        this.#publishDue();
      });
    }
  }

  /** Returns undefined for a seat where nobody sits any more. */
  #channelOf(follower: Follower): Channel | undefined {
    const name = this.#channelNameOf(follower);
    if (name === undefined) return undefined;
    const known = this.#channels.get(name);
    if (known) return known;
    const paceMs = typeof name === 'number' ? this.#pace.table : this.#pace.observer;
    const channel: Channel = { paceMs, stale: new Set(), mayAt: Number.NEGATIVE_INFINITY, cancel: undefined };
    this.#channels.set(name, channel);
    return channel;
  }

  #channelNameOf(follower: Follower): ChannelName | undefined {
    if (typeof follower !== 'number') return follower;
    const group = this.#groupOf(follower);
    return group === null ? 'waiting' : group;
  }

  /** Returns null for a seat that waits to be let in, undefined for one that is not there. */
  #groupOf(seat: SeatId): GroupNumber | null | undefined {
    return seatAt(this.#now().dialogue, seat)?.group;
  }

  #publishDue(): void {
    for (const channel of this.#due) {
      this.#stretch ??= { next: setImmediate(() => this.#goOn()), endsAt: this.#clock.elapsed() + MAX_STRETCH_MS };
      if (this.#clock.elapsed() > this.#stretch.endsAt) return;
      this.#due.delete(channel);
      this.#publishTo(channel);
    }
  }

  #goOn(): void {
    this.#stretch = undefined;
    this.#publishDue();
  }

  #publishTo(channel: Channel): void {
    const startedAt = this.#clock.elapsed();
    const now = this.#now();
    const followers = [...channel.stale];
    channel.stale.clear();
    let largest = 0;
    for (const follower of followers) {
      const listeners = this.#listeners.get(follower);
      const view = listeners && this.#viewOf(follower, now);
      if (view === undefined) continue;
      largest = Math.max(largest, view.length);
      for (const listener of listeners ?? []) listener.send(now.seq, view);
    }
    const tookMs = this.#clock.elapsed() - startedAt;
    const waitMs = channel.paceMs * Math.max(1, largest / MAX_BYTES_PER_PACE);
    channel.mayAt = startedAt + Math.max(waitMs, tookMs * MIN_REST);
  }

  #viewOf(follower: Follower, now: Now): string | undefined {
    return typeof follower === 'number' ? this.#views.ofSeat(now, follower) : this.#views.ofObserver(now, follower);
  }
}

/** Whether a page that may read the result only while it is shared may not go on. */
function isEndOfSharing(event: Event, { left }: Dialogue): boolean {
  if (event.type === 'papersShared') return !event.shared;
  return event.type === 'phaseEntered' && left?.phase === 'ended';
}

function followerOf(visitor: Visitor): Follower {
  return visitor.role === 'seat' ? visitor.seat : visitor.role;
}
