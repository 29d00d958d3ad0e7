import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import type { ScreenView } from '../../dialogue/view/screen.ts';
import { type Answer, get, post } from '../parts/wire/request.ts';
import { Visit } from '../parts/wire/visit.svelte.ts';

const ASK_AGAIN_AFTER_MS = 2_000;

/** `refusal` is null when the address names no dialogue at all. */
export type Arrival =
  | { readonly visit: Visit<ScreenView>; readonly join: string }
  | { readonly refusal: Refusal | DoorRefusal | null };

/** Turns the link's key into a cookie, and takes it out of the address, which the whole room can read. */
export async function arrive(): Promise<Arrival> {
  const [, code, key] = /^#(\d{8})(?:\.(.+))?$/.exec(location.hash) ?? [];
  if (code === undefined) return { refusal: null };
  const dialogue = `/api/dialogues/${code}`;
  if (key !== undefined) {
    const entered = await heard(() => post(`${dialogue}/keys`, { role: 'screen', key }));
    if (!entered.ok) return { refusal: entered.refusal };
    history.replaceState(null, '', `#${code}`);
  }
  const links = await heard(() => get<{ readonly join: string }>(`${dialogue}/links?as=screen`));
  if (!links.ok) return { refusal: links.refusal };
  return { visit: new Visit<ScreenView>(code, 'screen'), join: links.body.join };
}

/** Asks until somebody answers: the server may be starting. */
async function heard<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  for (let answer = await ask(); ; answer = await ask()) {
    if (answer.ok || !answer.retry) return answer;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER_MS));
  }
}
