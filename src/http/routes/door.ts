import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { seatWithKey } from '../../dialogue/seats.ts';
import { doorView } from '../../dialogue/view/door.ts';
import { hashOf } from '../keys.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { giveCookie } from '../visitor.ts';
import { type Dependencies, key, ofDialogue } from './params.ts';

const looking = { summary: 'What a newcomer sees before they sit down.', params: ofDialogue };
const sitting = {
  summary: 'Takes a seat, in the given group or where there is room. The same key again is the same seat.',
  params: ofDialogue,
  body: Type.Object({ key, group: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]) }),
};

export const doorRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate }) => {
  app.get('/api/dialogues/:code', { schema: looking }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate);
    return typeof context === 'string' ? sendProblem(reply, context) : reply.send(doorView(context.room.dialogue));
  });

  app.post('/api/dialogues/:code/seats', { schema: sitting }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room } = context;
    const hash = hashOf(request.body.key);
    const command = { type: 'join', key: hash, group: request.body.group } as const;
    const answer = await room.submit(`join ${hash}`, { role: 'newcomer' }, command);
    if ('refusal' in answer) return sendProblem(reply, answer.refusal);
    const seat = seatWithKey(room.dialogue, hash);
    if (seat === undefined) return sendProblem(reply, 'unknown-seat');
    giveCookie(request, reply, room.id, 'seat', `${seat}.${request.body.key}`);
    return reply.code(201).send({ seat });
  });
};
