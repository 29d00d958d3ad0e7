import type { Event } from '../dialogue/event.ts';
import type { Log, News } from '../log/log.ts';
import type { Kept } from './kept.ts';
import type { Room } from './room.ts';

/** Often enough that nobody is taken for gone, and that what a dying node did not tell is found. */
const MEET_EVERY_MS = 10_000;

/** Keeps the open rooms in step with what others do to the log, until the function it gives back is called. */
export function keepInStep(rooms: Kept, log: Log<Event>): () => void {
  log.follow(hear);
  const meeting = log.isShared ? setInterval(meet, MEET_EVERY_MS).unref() : undefined;
  return () => clearInterval(meeting);

  function hear(news: News): void {
    switch (news.type) {
      case 'moved':
        void rooms.get(news.dialogue).then(catchUp);
        break;
      case 'missed':
        rooms.each((room) => {
          room.missedNews();
          void catchUp(room);
        });
        break;
      case 'said':
        void rooms.get(news.dialogue).then((room) => room?.hear(news.words));
    }
  }

  function meet(): void {
    rooms.each((room) => {
      room.sayPresent();
      void catchUp(room);
    });
  }
}

/** What cannot be read now is read when somebody asks, or when the nodes meet. */
async function catchUp(room: Room | undefined): Promise<void> {
  await room?.readOn().catch(() => undefined);
}
