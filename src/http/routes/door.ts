import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { seatWithKey } from '../../dialogue/seats.ts';
import { doorView } from '../../dialogue/view/door.ts';
import { found } from '../found.ts';
import { hashOf } from '../keys.ts';
import { sendProblem } from '../problem.ts';
import { giveCookie } from '../visitor.ts';
import { key, ofDialogue, type Parts } from './address.ts';

const looking = { summary: 'What a newcomer sees before they sit down.', params: ofDialogue };
const sitting = {
  summary: 'Takes a seat, in the given group or where there is room. The same key again is the same seat.',
  params: ofDialogue,
  body: Type.Object({ key, group: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]) }),
};

export const doorRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { rooms, gate }) => {
  app.get('/api/dialogues/:code', { schema: looking }, async (request, reply) => {
    const here = await found(request, rooms, gate);
    return typeof here === 'string' ? sendProblem(reply, here) : reply.send(doorView(here.room.dialogue));
  });

  app.post('/api/dialogues/:code/seats', { schema: sitting }, async (request, reply) => {
    const here = await found(request, rooms, gate);
    if (typeof here === 'string') return sendProblem(reply, here);
    const { room } = here;
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
