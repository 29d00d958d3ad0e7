import type { Component } from 'svelte';
import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import type { ResultView } from '../../dialogue/view/result.ts';
import { arriveAs } from '../parts/wire/arrival.ts';
import { Connection } from '../parts/wire/visit.svelte.ts';

/** `refusal` is null when the address names no dialogue at all. */
export type ResultArrival =
  | { readonly connection: Connection<ResultView> }
  | { readonly refusal: Refusal | DoorRefusal | null }
  | { readonly fromFile: Component };

/** In the place of a code: a result that somebody has kept as a file. */
const FROM_FILE = '#file';

/** The key stays in the address: people keep the link to a result, and pass it on. */
export async function arrive(): Promise<ResultArrival> {
  // What reads files is large, and few come for it.
  if (location.hash === FROM_FILE) return { fromFile: (await import('./file/FromFile.svelte')).default };
  const arrival = await arriveAs('result');
  return 'refusal' in arrival ? arrival : { connection: new Connection<ResultView>(arrival.code, 'result') };
}
