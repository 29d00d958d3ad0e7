import type { FastifyRequest } from 'fastify';
import { type Dialogue, newestCode } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import type { Room } from '../live/room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { CodeGate } from './guessing/gate.ts';
import { isMain } from './keys.ts';
import { ROLES, type Role, visitorOf } from './visitor.ts';

type ResolvedRequest = { readonly room: Room; readonly visitor: Visitor | undefined };
type AboutDialogue = FastifyRequest & { readonly params: { readonly code: string } };
type Unresolved = 'unknown-dialogue' | 'too-many-codes';

/** Whether what a request brings besides its cookies opens a dialogue. */
type Brings = (dialogue: Dialogue) => boolean;
const NOTHING: Brings = () => false;

/** The code that newcomers come in by now. */
export function codeForNewcomers({ id, dialogue }: Pick<Room, 'id' | 'dialogue'>): string {
  return newestCode(dialogue) ?? id;
}

/**
 * The room that a request is about, and whoever the page speaks as when its browser holds that key; or why it is not
 * told. A browser that holds any key to the room never waits at the gate, however many wrong codes come from its address;
 * everyone else does, whether their code is right or wrong. A code by which nobody may join counts as a wrong one.
 */
export async function resolveRequest(
  request: AboutDialogue,
  rooms: Rooms,
  gate: CodeGate,
  as?: Role,
  brings = NOTHING,
): Promise<ResolvedRequest | Unresolved> {
  const { code } = request.params;
  return resolve(request, { room: await rooms.find(code), code, gate, as, brings });
}

/** The same for whoever comes to take a seat: a code by which nobody may join leads nowhere for whoever has no key. */
export async function resolveNewcomer(
  request: AboutDialogue & { readonly query: { readonly code?: string } },
  rooms: Rooms,
  gate: CodeGate,
  brings = NOTHING,
): Promise<ResolvedRequest | Unresolved> {
  const { code: id } = request.params;
  const { code = id } = request.query;
  const room = (await rooms.find(id)) ?? (await rooms.findByLaterCode(id));
  const resolved = await resolve(request, { room, code, gate, as: 'seat', brings });
  if (typeof resolved === 'string') return resolved;
  const isOut = isShut(resolved.room, code) && !hasKey(request, resolved.room.dialogue, brings);
  return isOut ? 'unknown-dialogue' : resolved;
}

/** What was found of what a request asks for, and `code`, which it asks with. */
type Found = {
  readonly room: Room | undefined;
  readonly code: string;
  readonly gate: CodeGate;
  readonly as: Role | undefined;
  readonly brings: Brings;
};

async function resolve(request: FastifyRequest, { room, code, gate, as, brings }: Found) {
  const visitor = room && as && visitorOf(request, room.dialogue, as);
  if (room && (visitor ?? hasKey(request, room.dialogue, brings))) {
    gate.welcome(request.ip, room.id);
    return { room, visitor };
  }
  const isWrong = !room || isShut(room, code);
  const asking = { address: request.ip, connection: request.socket, code: isWrong ? code : room.id, isWrong };
  if (!(await gate.enter(asking))) return 'too-many-codes';
  return room ? { room, visitor } : 'unknown-dialogue';
}

/** The room of whoever opened a dialogue, and the facilitator's key that they hold; or why they are not known as that. */
export async function resolveMain(
  request: AboutDialogue,
  rooms: Rooms,
  gate: CodeGate,
): Promise<{ readonly room: Room; readonly held: string } | Unresolved | 'key-invalid' | 'not-allowed'> {
  const resolved = await resolveRequest(request, rooms, gate, 'facilitator');
  if (typeof resolved === 'string') return resolved;
  const { room, visitor } = resolved;
  const held = request.cookies.facilitator;
  if (!visitor || held === undefined) return 'key-invalid';
  return isMain(room.dialogue, held) ? { room, held } : 'not-allowed';
}

/** Whether nobody may join a dialogue, or nobody by this one of its codes. */
function isShut(room: Room, code: string): boolean {
  const { door, phase } = room.dialogue;
  return door === 'closed' || phase === 'ended' || code !== codeForNewcomers(room);
}

function hasKey(request: FastifyRequest, dialogue: Dialogue, brings: Brings): boolean {
  return ROLES.some((role) => visitorOf(request, dialogue, role)) || brings(dialogue);
}
