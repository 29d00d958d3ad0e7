import type { DoorWords } from '../../../content/join/da/door.ts';
import type { SeatWords } from '../../../content/join/da/seat.ts';
import type { Language, WordFile } from '../../../content/language.ts';
import { fileIn } from '../../parts/wire/file-in.ts';
import type { Wording } from '../../parts/wire/language.svelte.ts';

const FILES = import.meta.glob<WordFile<SeatWords>>('../../../content/join/*/seat.ts');

/** Fetches what lies behind the door: the page of a seat, and its words. */
export async function fetchSeat(door: Wording<DoorWords>) {
  const [{ default: Seated }, wording] = await Promise.all([import('./Seated.svelte'), door.widen(seatWords)]);
  return { Seated, wording };
}

/** What holds apart what people wrote comes with the words that it is for: the door has none. */
async function seatWords(language: Language): Promise<SeatWords> {
  const [file, { wordsIn }] = await Promise.all([fileIn(FILES, language), import('../../../content/word-file.ts')]);
  return wordsIn(file, language);
}
