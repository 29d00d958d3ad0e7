import type { RefusalCode } from '../../dialogue/refusal.ts';
import type { ScreenView } from '../../dialogue/view/screen.ts';
import { arriveAs, untilAnswered } from '../parts/wire/arrival.ts';
import { get } from '../parts/wire/request.ts';
import { Session } from '../parts/wire/session.svelte.ts';
import { Joining, type JoinLink } from './joining.svelte.ts';

/** `refusal` is null when the address names no dialogue at all. */
export type ScreenArrival =
  | { readonly session: Session<ScreenView>; readonly joining: Joining }
  | { readonly refusal: RefusalCode | null };

/** Comes by the link to the screen, with where phones are told to go. */
export async function arrive(): Promise<ScreenArrival> {
  const arrival = await arriveAs('screen');
  if ('refusal' in arrival) return arrival;
  const { code } = arrival;
  const links = await untilAnswered(() => get<JoinLink>(`api/dialogues/${code}/links?as=screen`, 'join'));
  if (!links.ok) return { refusal: links.refusal };
  return { session: new Session<ScreenView>(code, 'screen'), joining: new Joining(code, links.body) };
}
