import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import type { ResultView } from '../../dialogue/view/result.ts';
import { arriveAs } from '../parts/wire/arrival.ts';
import { Visit } from '../parts/wire/visit.svelte.ts';

/** `refusal` is null when the address names no dialogue at all. */
export type Arrival = { readonly visit: Visit<ResultView> } | { readonly refusal: Refusal | DoorRefusal | null };

/** The key stays in the address: people keep the link to a result, and pass it on. */
export async function arrive(): Promise<Arrival> {
  const arrival = await arriveAs('result');
  return 'refusal' in arrival ? arrival : { visit: new Visit<ResultView>(arrival.code, 'result') };
}
