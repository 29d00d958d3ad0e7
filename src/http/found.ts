import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CodeGate } from './limits.ts';
import { sendProblem } from './problem.ts';
import { ROLES } from './visitor.ts';

/**
 * The room that a request is about. When there is none it has been answered. A browser that holds a key to the dialogue
 * never waits at the gate, however many wrong codes come from its address.
 */
export async function found(
  request: FastifyRequest & { readonly params: { readonly code: string } },
  reply: FastifyReply,
  rooms: Rooms,
  gate: CodeGate,
): Promise<Room | undefined> {
  const isKnown = ROLES.some((role) => request.cookies[role] !== undefined);
  if (!isKnown && !(await gate.enter(request.ip))) {
    sendProblem(reply, 'too-many-codes');
    return undefined;
  }
  const room = await rooms.find(request.params.code);
  if (room) return room;
  gate.wrong(request.ip);
  sendProblem(reply, 'unknown-dialogue');
  return undefined;
}
