import type { Cancel, Clock } from '../clock/clock.ts';
import type { Event } from '../dialogue/event.ts';
import type { Log, LogChange } from '../log/log.ts';
import type { Room } from './room.ts';
import type { RoomCache } from './room-cache.ts';

/** Often enough that nobody is taken for gone, and that what a dying node did not tell is found. */
const MEET_EVERY_MS = 10_000;

/** Keeps the open rooms in step with what others do to the log, until the function it gives back is called. */
export function keepInStep(rooms: RoomCache, log: Log<Event>, clock: Clock): Cancel {
  log.subscribe(onLogChange);
  return log.isShared ? clock.every(MEET_EVERY_MS, meet) : () => undefined;

  function onLogChange(change: LogChange): void {
    switch (change.type) {
      case 'changed':
        void rooms.get(change.dialogue).then(catchUp);
        break;
      case 'missed':
        rooms.each((room) => {
          room.missedChanges();
          void catchUp(room);
        });
        break;
      case 'broadcast':
        void rooms.get(change.dialogue).then((room) => room?.receivePresence(change.text));
    }
  }

  function meet(): void {
    rooms.each((room) => {
      room.announcePresence();
      void catchUp(room);
    });
  }
}

/** What cannot be read now is read when somebody asks, or when the nodes meet. */
async function catchUp(room: Room | undefined): Promise<void> {
  await room?.readOn().catch(() => undefined);
}
