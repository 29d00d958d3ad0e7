import type { Event, Opened } from '../dialogue/event.ts';
import { dialogueFrom } from '../dialogue/evolve.ts';
import { about, forgets } from '../dialogue/memory.ts';
import { type Log, Moved } from '../log/log.ts';
import { USUAL_PACE } from './listeners.ts';
import { Room, type Surroundings } from './room.ts';

/** A room that nobody is in is folded away; its log brings it back in milliseconds. */
const FOLD_AWAY_EVERY_MS = 10 * 60_000;

export type Rooms = {
  /** Opens a new dialogue under `id`; false when there is one already. */
  readonly open: (id: string, wanted: Omit<Opened, 'type' | 'at'>) => Promise<boolean>;
  /** The room of a dialogue, read from its log on first use; undefined when there is none. */
  readonly find: (id: string) => Promise<Room | undefined>;
  /** Erases a dialogue and ends all streams to it. */
  readonly remove: (id: string) => Promise<void>;
  /** Dialogues to which nothing was added since `before` (milliseconds since 1970). */
  readonly idleSince: (before: number) => Promise<readonly string[]>;
  readonly [Symbol.dispose]: () => void;
};

/** The rooms over one log, by the machine's clock and at the usual pace unless told otherwise. */
export function roomsOver(log: Log<Event>, told: Partial<Omit<Surroundings, 'log'>> = {}): Rooms {
  const surroundings = { clock: Date.now, pace: USUAL_PACE, ...told, log };
  const rooms = new Map<string, Promise<Room | undefined>>();
  const folding = setInterval(() => void foldAway(), FOLD_AWAY_EVERY_MS).unref();

  return {
    open: async (id, wanted) => {
      const opened: Opened = { type: 'opened', at: surroundings.clock(), ...wanted };
      const entry = {
        event: opened,
        command: `open ${id}`,
        at: opened.at,
        about: about(opened),
        forgets: forgets(opened),
      };
      try {
        await log.append(id, 0, [entry]);
        return true;
      } catch (error) {
        if (error instanceof Moved) return false;
        throw error;
      }
    },
    find,
    remove: async (id) => {
      const room = await find(id);
      await log.remove(id);
      rooms.delete(id);
      room?.end();
    },
    idleSince: (before) => log.idleSince(before),
    [Symbol.dispose]: () => clearInterval(folding),
  };

  async function find(id: string): Promise<Room | undefined> {
    const known = rooms.get(id);
    if (known) return known;
    const reading = read(id);
    rooms.set(id, reading);
    // A dialogue that is not there, or cannot be read now, is asked for anew next time.
    const room = await reading.catch((error: unknown) => {
      rooms.delete(id);
      throw error;
    });
    if (!room) rooms.delete(id);
    return room;
  }

  async function read(id: string): Promise<Room | undefined> {
    const stored = await log.read(id);
    const opened = stored[0]?.event;
    if (opened?.type !== 'opened') return undefined;
    return new Room(id, surroundings, dialogueFrom(opened), stored);
  }

  async function foldAway(): Promise<void> {
    for (const [id, reading] of rooms) {
      if ((await reading.catch(() => undefined))?.isIdle) rooms.delete(id);
    }
  }
}
