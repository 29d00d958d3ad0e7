import type { Cancel, Clock } from '../clock/clock.ts';
import type { Room } from './room.ts';

/** A room that nobody has been in for so long is folded away; its log brings it back in milliseconds. */
const EVICT_EVERY_MS = 10 * 60_000;

/** The rooms that are open: each dialogue's log is read once, for all who come while it is. */
export class RoomCache {
  readonly #read: (id: string) => Promise<Room | undefined>;
  readonly #rooms = new Map<string, Promise<Room | undefined>>();
  /** Empty when they were last looked at, and not asked for since. */
  readonly #idle = new WeakSet<Room>();
  readonly #stop: Cancel;

  /** `read` gives the room of a dialogue from its log; undefined when there is none. */
  constructor(clock: Clock, read: (id: string) => Promise<Room | undefined>) {
    this.#read = read;
    this.#stop = clock.every(EVICT_EVERY_MS, () => this.#evictIdle());
  }

  /** The room, if it is open; undefined also when its log cannot be read. */
  async get(id: string): Promise<Room | undefined> {
    return this.#rooms.get(id)?.catch(() => undefined);
  }

  /** The room, opened if it is not; undefined when there is no such dialogue. Throws `LogUnavailable`. */
  async open(id: string): Promise<Room | undefined> {
    const reading = this.#rooms.get(id) ?? this.#read(id);
    this.#rooms.set(id, reading);
    // A dialogue that is not there, or cannot be read now, is asked for anew next time.
    const room = await reading.catch((error: unknown) => {
      this.#forget(id, reading);
      throw error;
    });
    if (room) this.#idle.delete(room);
    else this.#forget(id, reading);
    return room;
  }

  /** Lets go of `room`, unless another has taken its place. */
  async close(room: Room): Promise<void> {
    const reading = this.#rooms.get(room.id);
    if (reading && (await this.get(room.id)) === room) this.#forget(room.id, reading);
  }

  /** Calls `visit` with each open room, in a moment. */
  each(visit: (room: Room) => void): void {
    for (const id of this.#rooms.keys()) void this.get(id).then((room) => room && visit(room));
  }

  stop(): void {
    this.#stop();
  }

  #evictIdle(): void {
    this.each((room) => {
      if (!room.isIdle) return;
      if (this.#idle.has(room)) void this.close(room);
      else this.#idle.add(room);
    });
  }

  #forget(id: string, reading: Promise<Room | undefined>): void {
    if (this.#rooms.get(id) === reading) this.#rooms.delete(id);
  }
}
