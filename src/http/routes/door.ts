import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { seatWithKey } from '../../dialogue/seats.ts';
import type { Dialogue, GroupNumber } from '../../dialogue/state.ts';
import { doorView } from '../../dialogue/view/door.ts';
import type { Room, SubmitOutcome } from '../../live/room.ts';
import { answers, json, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { doorView as doorSchema } from '../api/views/door.ts';
import { number, orNull } from '../api/words.ts';
import { Joins } from '../joins.ts';
import { hashOf } from '../keys.ts';
import { sendProblem } from '../problem.ts';
import { resolveNewcomer } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { giveCookie } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, key, ofDialogue, WITH_BODY } from './params.ts';

const withCode = Type.Object({
  code: Type.Optional(
    Type.String({ description: 'The code that a newcomer has, where it is not the one in the path.' }),
  ),
});
const looking = {
  operationId: 'lookAtDoor',
  summary: 'Shows what a newcomer sees before they take a seat',
  description:
    'By any of its codes, and the answer says by which to go on. A dialogue that has ended, or whose door is closed, is there only for whoever has a key to it, and so is one that has a newer code than that which was asked with. For others its code is a wrong one.',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  querystring: withCode,
  response: answers(200, json('The door.', doorSchema), ABOUT_DIALOGUE),
};
/** What whoever has taken a seat is told. */
export const seated = Type.Object(
  { seat: number('The number of the seat, which its phone shows.') },
  { title: 'Seated', description: 'A seat was taken.', additionalProperties: false },
);
const sitting = {
  operationId: 'takeSeat',
  summary: 'Takes a seat',
  description:
    'The phone makes a key for its seat. The same key again is the same seat. At a table that is at work, or holds something already, the seat waits until somebody there or the facilitator lets it in.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  querystring: withCode,
  body: Type.Object(
    { key, group: orNull(number(), 'Null: where there is room.') },
    { title: 'SeatRequest', description: 'Where somebody wants to sit.' },
  ),
  response: answers(201, jsonWithCookie('The seat.', seated), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    'door-closed',
    'dialogue-ended',
    'dialogue-full',
    'group-full',
    'group-on-paper',
    'too-many-joins',
    'too-many-wait',
    'unknown-group',
    'unknown-seat',
  ]),
};

export const doorRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, origin, clock }) => {
  const joins = new Joins(clock);

  app.get('/api/dialogues/:code', { schema: looking }, async (request, reply) => {
    const context = await resolveNewcomer(request, rooms, gate);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    reply.header('cache-control', 'no-store');
    return reply.send(doorView(room.id, room.dialogue, visitor?.role === 'seat' ? visitor.seat : null));
  });

  app.post('/api/dialogues/:code/seats', { schema: sitting }, async (request, reply) => {
    const hash = hashOf(request.body.key);
    // The answer to whoever asks again may have been lost, and the door closed since.
    const isSeated = (dialogue: Dialogue) => seatWithKey(dialogue, hash) !== undefined;
    const context = await resolveNewcomer(request, rooms, gate, isSeated);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    // A browser has one seat, also when it has forgotten all but its cookies.
    if (visitor?.role === 'seat') return reply.code(201).send({ seat: visitor.seat });
    if (!isSeated(room.dialogue) && !joins.take(request.ip, room)) return sendProblem(reply, 'too-many-joins');
    const answer = await joined(room, hash, request.body.group);
    if ('refusal' in answer) return sendProblem(reply, answer.refusal);
    const seat = seatWithKey(room.dialogue, hash);
    if (seat === undefined) return sendProblem(reply, 'unknown-seat');
    giveCookie(request, reply, { room, role: 'seat', value: `${seat}.${request.body.key}` }, { origin, clock });
    return reply.code(201).send({ seat });
  });
};

const NO_ROOM = ['group-full', 'dialogue-full', 'too-many-wait'];

/** Takes a seat. Where there is none, those go first that were taken and never used. */
async function joined(room: Room, key: string, group: GroupNumber | null): Promise<SubmitOutcome> {
  const join = () => room.submit(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group });
  const answer = await join();
  const { silentSeats: seats } = room;
  if (!('refusal' in answer) || !NO_ROOM.includes(answer.refusal) || seats.length === 0) return answer;
  await room.submit(`make room for ${key}`, { role: 'system' }, { type: 'removeSeats', seats });
  return join();
}
