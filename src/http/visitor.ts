import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Actor } from '../dialogue/command.ts';
import { type Dialogue, seatAt } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import { keptUntil } from '../live/retention.ts';
import { hashOf, opens } from './keys.ts';
import type { Origin } from './origin.ts';

export const ROLES = ['facilitator', 'seat', 'screen', 'result'] as const;
export type Role = (typeof ROLES)[number];

/** What is kept as long as a key to it. */
type Opened = { readonly id: string; readonly dialogue: Pick<Dialogue, 'phase' | 'phaseEnteredAt'> };

/** A key, and what it opens. */
type Kept = { readonly room: Opened; readonly role: Role; readonly value: string };

/** What a cookie depends on besides: where the browser finds the root of this server, and the time. */
type Where = { readonly origin: Pick<Origin, 'path'>; readonly clock: Clock };

/** Leaves the key with the visitor's browser, for as long as what it opens is kept if nothing more is done. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, kept: Kept, where: Where): void {
  reply.setCookie(kept.role, kept.value, optionsFor(request, kept, where));
}

/** Keeps the key that a request came with for as long again, as a header; undefined where it came with none. */
export function renewedCookie(
  request: FastifyRequest,
  { room, role }: Omit<Kept, 'value'>,
  where: Where,
): string | undefined {
  const value = request.cookies[role];
  if (value === undefined) return undefined;
  return request.server.serializeCookie(role, value, optionsFor(request, { room, role }, where));
}

/** Has the browser forget all its keys to a dialogue. */
export function forgetCookies(reply: FastifyReply, code: string, path: string): void {
  for (const role of ROLES) reply.clearCookie(role, { path: pathTo(code, path) });
}

/** Out of reach of any script, for this dialogue and role only. */
function optionsFor(request: FastifyRequest, { room }: Omit<Kept, 'value'>, { origin, clock }: Where) {
  const keptMs = keptUntil(room.dialogue, clock.now()) - clock.now();
  return {
    path: pathTo(room.id, origin.path),
    httpOnly: true,
    sameSite: 'strict' as const,
    secure: request.protocol === 'https',
    maxAge: Math.max(0, Math.round(keptMs / 1_000)),
  };
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
