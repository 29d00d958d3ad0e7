import type { FastifyRequest } from 'fastify';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CodeGate } from './limits.ts';
import { ROLES, visitorOf } from './visitor.ts';

/**
 * The room that a request is about, or why it is not told. A browser that holds a key to it never waits at the gate,
 * however many wrong codes come from its address; everyone else does, whether their code is right or wrong.
 */
export async function found(
  request: FastifyRequest & { readonly params: { readonly code: string } },
  rooms: Rooms,
  gate: CodeGate,
): Promise<Room | 'unknown-dialogue' | 'too-many-codes'> {
  const room = await rooms.find(request.params.code);
  if (room && ROLES.some((role) => visitorOf(request, room.dialogue, role))) return room;
  if (!(await gate.enter(request.ip))) return 'too-many-codes';
  if (!room) gate.wrong(request.ip);
  return room ?? 'unknown-dialogue';
}
