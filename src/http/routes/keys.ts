import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { hashOf, keyFor } from '../keys.ts';
import { originFor } from '../origin.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { giveCookie } from '../visitor.ts';
import { type Dependencies, key, ofDialogue } from './params.ts';

const exchanging = {
  summary: 'Exchanges the key from a link for a cookie.',
  params: ofDialogue,
  body: Type.Object({ role: Type.Enum(['facilitator', 'screen', 'result']), key }),
};
const linking = {
  summary: 'The addresses that other devices open. Only a facilitator gets those with keys.',
  params: ofDialogue,
  querystring: Type.Object({ as: Type.Enum(['facilitator', 'screen']) }),
};

export const keyRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, publicUrl }) => {
  app.post('/api/dialogues/:code/keys', { schema: exchanging }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room } = context;
    const { role, key } = request.body;
    if (room.dialogue.keys[role] !== hashOf(key)) return sendProblem(reply, 'key-invalid');
    giveCookie(request, reply, room.id, role, key);
    return reply.send({});
  });

  app.get('/api/dialogues/:code/links', { schema: linking }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    reply.header('cache-control', 'no-store');
    const origin = originFor(request, publicUrl);
    const join = `${origin}/${room.id}`;
    const held = request.cookies.facilitator;
    if (visitor.role !== 'facilitator' || !held) return reply.send({ join });
    const link = (page: string, key: string) => `${origin}/${page}#${room.id}.${key}`;
    return reply.send({
      join,
      facilitator: link('facilitate', held),
      screen: link('screen', keyFor('screen', held)),
      result: link('result', keyFor('result', held)),
    });
  });
};
