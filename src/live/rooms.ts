import type { Clock } from '../clock/clock.ts';
import type { Event, Opened } from '../dialogue/event.ts';
import type { Dialogue } from '../dialogue/state.ts';
import { BEGINNING, Conflict, type DialogueSummary, type Entry, type Log } from '../log/log.ts';
import { entryFor } from './batch.ts';
import { keepInStep } from './nodes.ts';
import { Projection } from './projection.ts';
import { type Pace, USUAL_PACE } from './publisher.ts';
import { Room } from './room.ts';
import { RoomCache } from './room-cache.ts';

/** All that need the log throw `LogUnavailable` when it cannot be used. */
export type Rooms = {
  /** Opens a new dialogue under `id`, the first of its codes; false when that is taken. */
  readonly open: (id: string, wanted: Omit<Opened, 'type' | 'at'>) => Promise<boolean>;
  /** Has a code lead to a dialogue as well; false when it is taken. */
  readonly addCode: (id: string, code: string) => Promise<boolean>;
  /** The room of a dialogue, read from its log on first use; undefined when there is none. */
  readonly find: (id: string) => Promise<Room | undefined>;
  /** The room of the dialogue that a later code leads to; undefined when it leads to none. */
  readonly findByLaterCode: (code: string) => Promise<Room | undefined>;
  /** What a dialogue is, without opening its room; undefined when there is none. */
  readonly peek: (id: string) => Promise<Dialogue | undefined>;
  /** The dialogue that a later code leads to; undefined for the first of its codes. */
  readonly leadsTo: (code: string) => Promise<string | undefined>;
  /** Erases a dialogue with all its codes, and ends all streams to it. */
  readonly remove: (id: string) => Promise<void>;
  /** All codes, the first and the later ones, and when something was last added under each. */
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
      return begin(
        log,
        id,
        events.map((event) => entryFor(event, `open ${id}`, at)),
      );
    },
    addCode: (id, code) => begin(log, code, [entryFor({ type: 'codeOf', dialogue: id }, `lead to ${id}`, clock.now())]),
    find,
    findByLaterCode: async (code) => {
      const id = await leadsTo(code);
      return id === undefined ? undefined : find(id);
    },
    peek: async (id) => Projection.of(await log.read(id))?.dialogue,
    leadsTo,
    remove: async (id) => {
      const { dialogue } = Projection.of(await log.read(id)) ?? {};
      await log.remove(id);
      const room = await rooms.get(id);
      room?.end();
      if (room) await rooms.close(room);
      for (const code of dialogue?.laterCodes ?? []) if ((await leadsTo(code)) === id) await log.remove(code);
    },
    list: () => log.list(),
    [Symbol.dispose]: () => {
      rooms.stop();
      stop();
    },
  };

  async function leadsTo(code: string): Promise<string | undefined> {
    const [first] = await log.read(code);
    return first?.event.type === 'codeOf' ? first.event.dialogue : undefined;
  }

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

/** Adds the first entries under a code; false when there are some. */
async function begin(log: Log<Event>, code: string, entries: readonly Entry<Event>[]): Promise<boolean> {
  try {
    await log.append(code, BEGINNING, entries);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
