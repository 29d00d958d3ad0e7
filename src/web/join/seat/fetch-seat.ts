import type { DoorWords } from '../../../content/join/da/door.ts';
import type { SeatWords } from '../../../content/join/da/seat.ts';
import type { WordFile } from '../../../content/language.ts';
import type { Wording } from '../../parts/wire/language.svelte.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';

const seatWords = wordsFrom(import.meta.glob<WordFile<SeatWords>>('../../../content/join/*/seat.ts'));

/** Fetches what lies behind the door: the page of a seat, and its words. */
export async function fetchSeat(door: Wording<DoorWords>) {
  const [{ default: Seated }, wording] = await Promise.all([import('./Seated.svelte'), door.widen(seatWords)]);
  return { Seated, wording };
}
