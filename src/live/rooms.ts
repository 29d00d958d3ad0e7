import type { Clock } from '../clock/clock.ts';
import type { Event, Opened } from '../dialogue/event.ts';
import type { Dialogue } from '../dialogue/state.ts';
import { BEGINNING, Conflict, type DialogueSummary, type Log } from '../log/log.ts';
import { entryFor } from './batch.ts';
import { keepInStep } from './nodes.ts';
import { Projection } from './projection.ts';
import { type Pace, USUAL_PACE } from './publisher.ts';
import { Room } from './room.ts';
import { RoomCache } from './room-cache.ts';

/** All that need the log throw `LogUnavailable` when it cannot be used. */
export type Rooms = {
  /** Opens a new dialogue under `id`; false when there is one already. */
  readonly open: (id: string, wanted: Omit<Opened, 'type' | 'at'>) => Promise<boolean>;
  /** The room of a dialogue, read from its log on first use; undefined when there is none. */
  readonly find: (id: string) => Promise<Room | undefined>;
  /** What a dialogue is, without opening its room; undefined when there is none. */
  readonly peek: (id: string) => Promise<Dialogue | undefined>;
  /** Erases a dialogue and ends all streams to it. */
  readonly remove: (id: string) => Promise<void>;
  /** All dialogues, and when something was last added to each. */
  readonly list: () => Promise<readonly DialogueSummary[]>;
  readonly [Symbol.dispose]: () => void;
};

export type RoomsSettings = {
  readonly clock: Clock;
  /** The usual one unless told otherwise. */
  readonly pace?: Pace;
};

/** The rooms over one log. */
export function roomsOver(log: Log<Event>, { clock, pace = USUAL_PACE }: RoomsSettings): Rooms {
  const rooms = new RoomCache(clock, async (id) => {
    const projection = Projection.of(await log.read(id));
    return projection && new Room(id, { log, clock, pace }, projection);
  });
  const stop = keepInStep(rooms, log, clock);

  return {
    open: async (id, { title, ...wanted }) => {
      const at = clock.now();
      // What stands in the first entry of a log stays there, and a title may be taken back.
      const opened = { type: 'opened', at, title: '', ...wanted } as const;
      const events: readonly Event[] = title === '' ? [opened] : [opened, { type: 'renamed', title }];
      const entries = events.map((event) => entryFor(event, `open ${id}`, at));
      return log.append(id, BEGINNING, entries).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Conflict) return false;
          throw error;
        },
      );
    },
    find,
    peek: async (id) => Projection.of(await log.read(id))?.dialogue,
    remove: async (id) => {
      await log.remove(id);
      const room = await rooms.get(id);
      if (!room) return;
      room.end();
      await rooms.close(room);
    },
    list: () => log.list(),
    [Symbol.dispose]: () => {
      rooms.stop();
      stop();
    },
  };

  async function find(id: string): Promise<Room | undefined> {
    const wasOpen = (await rooms.get(id)) !== undefined;
    const room = await rooms.open(id);
    // What a visitor has been told by another node is known to this one, too.
    if (wasOpen && log.isShared) await room?.readOn();
    if (!room?.isErased) return room;
    await rooms.close(room);
    return find(id);
  }
}
