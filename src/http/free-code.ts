import { randomInt } from 'node:crypto';
import { mistypingsOf } from '../dialogue/code.ts';
import type { Rooms } from '../live/rooms.ts';

/** One code that is taken is chance, ten in a row are a fault. */
const MAX_CODES_TRIED = 10;

/**
 * Takes a code that is far from every other, so that whoever mistypes a digit is told so and does not come into another room.
 * `take` takes it, and says whether it was still free. Returns the code; throws where none was found.
 */
export async function takeFreeCode(rooms: Rooms, take: (code: string) => Promise<boolean>): Promise<string> {
  const taken = await rooms.list();
  for (let tried = 0; tried < MAX_CODES_TRIED; tried += 1) {
    const code = newCode();
    const near = mistypingsOf(code);
    if (taken.some(({ dialogue }) => near.has(dialogue))) continue;
    if (await take(code)) return code;
  }
  throw new Error('no free code was found');
}

/** Eight digits that a person can read aloud. */
function newCode(): string {
  return String(randomInt(10_000_000, 100_000_000));
}
