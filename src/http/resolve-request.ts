import type { FastifyRequest } from 'fastify';
import type { Dialogue } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CodeGate } from './guessing/gate.ts';
import { ROLES, type Role, visitorOf } from './visitor.ts';

type ResolvedRequest = { readonly room: Room; readonly visitor: Visitor | undefined };
type AboutDialogue = FastifyRequest & { readonly params: { readonly code: string } };
type Unresolved = 'unknown-dialogue' | 'too-many-codes';

/** Whether what a request brings besides its cookies opens a dialogue. */
type Brings = (dialogue: Dialogue) => boolean;
const NOTHING: Brings = () => false;

/**
 * The room that a request is about, and whoever the page speaks as when its browser holds that key; or why it is not
 * told. A browser that holds any key to the room never waits at the gate, however many wrong codes come from its address;
 * everyone else does, whether their code is right or wrong. A dialogue that nobody may join counts as a wrong code.
 */
export async function resolveRequest(
  request: AboutDialogue,
  rooms: Rooms,
  gate: CodeGate,
  as?: Role,
  brings = NOTHING,
): Promise<ResolvedRequest | Unresolved> {
  const { code } = request.params;
  const room = await rooms.find(code);
  const visitor = room && as && visitorOf(request, room.dialogue, as);
  if (room && (visitor ?? hasKey(request, room.dialogue, brings))) {
    gate.welcome(request.ip, code);
    return { room, visitor };
  }
  const isWrong = !room || isShut(room.dialogue);
  const asking = { address: request.ip, connection: request.socket, code, isWrong };
  if (!(await gate.enter(asking))) return 'too-many-codes';
  return room ? { room, visitor } : 'unknown-dialogue';
}

/** The same for whoever comes to take a seat: a dialogue that nobody may join is not there for whoever has no key to it. */
export async function resolveNewcomer(
  request: AboutDialogue,
  rooms: Rooms,
  gate: CodeGate,
  brings = NOTHING,
): Promise<ResolvedRequest | Unresolved> {
  const resolved = await resolveRequest(request, rooms, gate, 'seat', brings);
  if (typeof resolved === 'string') return resolved;
  const { dialogue } = resolved.room;
  return isShut(dialogue) && !hasKey(request, dialogue, brings) ? 'unknown-dialogue' : resolved;
}

function isShut({ door, phase }: Dialogue): boolean {
  return door === 'closed' || phase === 'ended';
}

function hasKey(request: FastifyRequest, dialogue: Dialogue, brings: Brings): boolean {
  return ROLES.some((role) => visitorOf(request, dialogue, role)) || brings(dialogue);
}
