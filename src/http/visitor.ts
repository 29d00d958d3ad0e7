import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../dialogue/command.ts';
import { type Dialogue, seatAt } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import { hashOf, opens } from './keys.ts';

export const ROLES = ['facilitator', 'seat', 'screen', 'result'] as const;
export type Role = (typeof ROLES)[number];

/** The longest that browsers keep a cookie. */
const KEEP_SECONDS = 400 * 24 * 60 * 60;

/** A key, and what it opens. */
type Kept = { readonly code: string; readonly role: Role; readonly value: string };

/**
 * Leaves the key with the visitor's browser, out of reach of any script, for this dialogue and role only. `path` is where the
 * browser finds the root of this server.
 */
export function giveCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, role, value }: Kept,
  path: string,
): void {
  reply.setCookie(role, value, {
    path: `${path}/api/dialogues/${code}`,
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: KEEP_SECONDS,
  });
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
