import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../live/listener.ts';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CodeGate } from './guessing/gate.ts';
import { ROLES, type Role, visitorOf } from './visitor.ts';

type ResolvedRequest = { readonly room: Room; readonly visitor: Visitor | undefined };

/**
 * The room that a request is about, and whoever the page speaks as when its browser holds that key; or why it is not
 * told. A browser that holds any key to the room never waits at the gate, however many wrong codes come from its address;
 * everyone else does, whether their code is right or wrong.
 */
export async function resolveRequest(
  request: FastifyRequest & { readonly params: { readonly code: string } },
  rooms: Rooms,
  gate: CodeGate,
  as?: Role,
): Promise<ResolvedRequest | 'unknown-dialogue' | 'too-many-codes'> {
  const { code } = request.params;
  const room = await rooms.find(code);
  const visitor = room && as && visitorOf(request, room.dialogue, as);
  if (room && (visitor ?? ROLES.some((role) => visitorOf(request, room.dialogue, role)))) {
    gate.welcome(request.ip, code);
    return { room, visitor };
  }
  const asking = { address: request.ip, connection: request.socket, code, isWrong: !room };
  if (!(await gate.enter(asking))) return 'too-many-codes';
  return room ? { room, visitor } : 'unknown-dialogue';
}
