import type { RefusalCode } from '../../../dialogue/refusal.ts';
import { type ApiAnswer, post } from './request.ts';
import type { Role } from './session.svelte.ts';

const ASK_AGAIN_AFTER_MS = 2_000;

/** `refusal` is null when the address names no dialogue at all. */
export type Arrival = { readonly code: string } | { readonly refusal: RefusalCode | null };

/**
 * Turns the key in a link (`#12345678.key`) into a cookie. Without a key the browser must hold the cookie already. A whole
 * room may read the address of the console and the screen: the key goes from there. That of a result stays, as people keep
 * it and pass it on.
 */
export async function arriveAs(role: Exclude<Role, 'seat'>): Promise<Arrival> {
  const [, code, key] = /^#(\d{8})(?:\.(.+))?$/.exec(location.hash) ?? [];
  if (code === undefined) return { refusal: null };
  if (key === undefined) return { code };
  const entered = await untilAnswered(() => post(`api/dialogues/${code}/keys`, { role, key }));
  if (!entered.ok) return { refusal: entered.refusal };
  if (role !== 'result') history.replaceState(null, '', `#${code}`);
  return { code };
}

/** Asks until somebody answers: the server may be starting. */
export async function untilAnswered<Body>(ask: () => Promise<ApiAnswer<Body>>): Promise<ApiAnswer<Body>> {
  for (let answer = await ask(); ; answer = await ask()) {
    if (answer.ok || !answer.retry) return answer;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER_MS));
  }
}
