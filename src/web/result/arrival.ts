import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import type { ResultView } from '../../dialogue/view/result.ts';
import { post } from '../parts/wire/request.ts';
import { Visit } from '../parts/wire/visit.svelte.ts';

const ASK_AGAIN_AFTER_MS = 2_000;

/** `refusal` is null when the address names no dialogue at all. */
export type Arrival = { readonly visit: Visit<ResultView> } | { readonly refusal: Refusal | DoorRefusal | null };

/** Turns the link's key into a cookie. It stays in the address: people keep and pass on the link to a result. */
export async function arrive(): Promise<Arrival> {
  const [, code, key] = /^#(\d{8})(?:\.(.+))?$/.exec(location.hash) ?? [];
  if (code === undefined) return { refusal: null };
  const refusal = key === undefined ? null : await refusalOf(code, key);
  return refusal ? { refusal } : { visit: new Visit<ResultView>(code, 'result') };
}

/** Asks until somebody answers: the server may be starting. */
async function refusalOf(code: string, key: string): Promise<Refusal | DoorRefusal | null> {
  for (;;) {
    const answer = await post(`/api/dialogues/${code}/keys`, { role: 'result', key });
    if (answer.ok) return null;
    if (!answer.retry) return answer.refusal;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER_MS));
  }
}
