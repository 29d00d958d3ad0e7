import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Actor } from '../dialogue/command.ts';
import { type Dialogue, newestCode, seatAt } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import { keptUntil } from '../live/retention.ts';
import { hashOf, opens } from './keys.ts';
import type { Origin } from './origin.ts';

export const ROLES = ['facilitator', 'seat', 'screen', 'result'] as const;
export type Role = (typeof ROLES)[number];

/** What a key opens, and the code that the page knows that by. */
type Opened = {
  readonly code: string;
  readonly dialogue: Pick<Dialogue, 'phase' | 'phaseEnteredAt' | 'laterCodes'>;
  readonly role: Role;
};
type Kept = Opened & { readonly value: string };

/** What a cookie depends on besides: where the browser finds the root of this server, and the time. */
type Where = { readonly origin: Pick<Origin, 'path'>; readonly clock: Clock };

/** Leaves the key with the visitor's browser, for as long as what it opens is kept if nothing more is done. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, kept: Kept, where: Where): void {
  for (const options of optionsFor(request, kept, where)) reply.setCookie(kept.role, kept.value, options);
}

/** Keeps the key that a request came with for as long again, as headers; none where it came with none. */
export function renewedCookies(request: FastifyRequest, opened: Opened, where: Where): string[] {
  const { role } = opened;
  const value = request.cookies[role];
  if (value === undefined) return [];
  return optionsFor(request, opened, where).map((options) => request.server.serializeCookie(role, value, options));
}

/** Has the browser forget all its keys to what has these codes. */
export function forgetCookies(reply: FastifyReply, codes: readonly string[], path: string): void {
  for (const code of codes) for (const role of ROLES) reply.clearCookie(role, { path: pathTo(code, path) });
}

/**
 * Out of reach of any script, for this dialogue and role only. A phone that scans the code on the wall anew, which may be another
 * one than it came in by, is to find its seat.
 */
function optionsFor(request: FastifyRequest, { code, dialogue, role }: Opened, { origin, clock }: Where) {
  const keptMs = keptUntil(dialogue, clock.now()) - clock.now();
  const newest = role === 'seat' ? newestCode(dialogue) : null;
  return [...new Set([code, newest ?? code])].map((each) => ({
    path: pathTo(each, origin.path),
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: request.protocol === 'https',
    maxAge: Math.max(0, Math.round(keptMs / 1_000)),
  }));
}

function pathTo(code: string, path: string): string {
  return `${path}/api/dialogues/${code}`;
}

/** Who speaks, when the browser holds the key of the role that the page speaks as; undefined when it does not. */
export function visitorOf(request: FastifyRequest, dialogue: Dialogue, role: Role): Visitor | undefined {
  const held = request.cookies[role];
  if (held === undefined) return undefined;
  if (role !== 'seat') return opens(dialogue, role, held) ? { role } : undefined;
  const [number = '', key = ''] = held.split('.');
  const seat = Number(number);
  return seatAt(dialogue, seat)?.key === hashOf(key) ? { role, seat } : undefined;
}

/** Whether a request holds any key of a role. Something on the way may have taken the cookies out of it. */
export function holdsKey(request: FastifyRequest, role: Role): boolean {
  return request.cookies[role] !== undefined;
}

/** Why a request is not known to come from a visitor of this role: the seat may be gone, or the key is missing or wrong. */
export function whyUnknown(request: FastifyRequest, role: Role): 'unknown-seat' | 'key-invalid' {
  return role === 'seat' && holdsKey(request, role) ? 'unknown-seat' : 'key-invalid';
}

/** Who may ask for something: a screen and a result only look on. */
export function actorOf(visitor: Visitor): Actor | undefined {
  if (visitor.role === 'seat') return visitor;
  return visitor.role === 'facilitator' ? { role: 'facilitator' } : undefined;
}

/** What to count a visitor's doings under. */
export function rateLimitKey(code: string, visitor: Visitor): string {
  return visitor.role === 'seat' ? `${code} seat ${visitor.seat}` : `${code} ${visitor.role}`;
}
