import type { Component } from 'svelte';
import type { RefusalCode } from '../../dialogue/refusal.ts';
import type { ResultView } from '../../dialogue/view/result.ts';
import { arriveAs } from '../parts/wire/arrival.ts';
import { Session } from '../parts/wire/session.svelte.ts';
import { untilFetched } from '../parts/wire/until-fetched.ts';

/** `refusal` is null when the address names no dialogue at all. */
export type ResultArrival =
  | { readonly session: Session<ResultView> }
  | { readonly refusal: RefusalCode | null }
  | { readonly fromFile: Component };

/** In the place of a code: a result that somebody has kept as a file. */
const FROM_FILE = '#file';

/** Comes when it can, while the page says that it opens. */
async function fileReader(): Promise<Component> {
  return (
    await untilFetched(
      () => import('./file/FromFile.svelte'),
      () => {},
    )
  ).default;
}

/** Comes by the link to a result, or to read one from a file. */
export async function arrive(): Promise<ResultArrival> {
  // What reads files is large, and few come for it.
  if (location.hash === FROM_FILE) return { fromFile: await fileReader() };
  const arrival = await arriveAs('result');
  return 'refusal' in arrival ? arrival : { session: new Session<ResultView>(arrival.code, 'result') };
}
