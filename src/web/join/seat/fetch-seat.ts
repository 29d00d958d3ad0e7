import type { DoorWords } from '../../../content/join/da/door.ts';
import type { Wording } from '../../parts/wire/language.svelte.ts';

/** Fetches what lies behind the door: the page of a seat, and its words. */
export async function fetchSeat(door: Wording<DoorWords>) {
  const [{ default: Seated }, wording] = await Promise.all([
    import('./Seated.svelte'),
    door.widen({
      da: async () => (await import('../../../content/join/da/seat.ts')).seat,
      en: async () => (await import('../../../content/join/en/seat.ts')).seat,
    }),
  ]);
  return { Seated, wording };
}
