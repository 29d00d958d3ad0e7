import { OFFER_LASTS_MS } from '../../../dialogue/limits.ts';
import { inTab } from '../../parts/wire/storage.ts';

/** Makes this tab's address one that opens the seat in another browser, also by an app's own *Open in browser*. */
export function offerInAddress(code: string, ticket: string): void {
  inTab.write(nameFor(code), `${ticket} ${Date.now()}`);
  history.replaceState(history.state, '', `#${ticket}`);
}

/** Whether a seat was offered from this tab a short while ago, so that it has most likely been taken along. */
export function hasOffered(code: string): boolean {
  const [, at] = offerOf(code);
  return at !== undefined && Date.now() - Number(at) < OFFER_LASTS_MS;
}

/** The ticket that somebody came with from another browser; undefined where there is none, or this tab made it. */
export function ticketIn(hash: string, code: string): string | undefined {
  const ticket = /^#([A-Za-z0-9_-]{16,64})$/.exec(hash)?.[1];
  return ticket === offerOf(code)[0] ? undefined : ticket;
}

/** It works once. */
export function forgetTicket(): void {
  history.replaceState(history.state, '', location.pathname);
}

function offerOf(code: string): readonly string[] {
  return inTab.read(nameFor(code))?.split(' ') ?? [];
}

function nameFor(code: string): string {
  return `sekskant.offer.${code}`;
}
