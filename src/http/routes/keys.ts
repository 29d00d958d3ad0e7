import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers, json, jsonWithCookie, nothing } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { oneOf, text } from '../api/words.ts';
import { isResultShared, keyFor, opens, sharedResultKey } from '../keys.ts';
import { originFor } from '../origin.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { giveCookie } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, key, ofDialogue, WITH_BODY } from './params.ts';

const exchanging = {
  operationId: 'useKey',
  summary: 'Exchanges the key from a link for a cookie',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  body: Type.Object(
    { role: oneOf(['facilitator', 'screen', 'result']), key },
    { title: 'KeyFromLink', description: 'A key, and what it is said to open.' },
  ),
  response: answers(200, jsonWithCookie('The key fits.', nothing), [...ABOUT_DIALOGUE, ...WITH_BODY, 'key-invalid']),
};
const links = Type.Object(
  {
    join: text('What phones open.'),
    facilitator: Type.Optional(text()),
    screen: Type.Optional(text()),
    result: Type.Optional(text()),
  },
  {
    title: 'Links',
    description: 'Addresses to hand on. Keys stand after `#`, so that they are sent to no server.',
    additionalProperties: false,
  },
);
const linking = {
  operationId: 'getLinks',
  summary: 'Returns the addresses that other devices open',
  description:
    'Only the facilitator gets those with keys. A screen gets that of the result once the dialogue has ended, as long as the facilitator shares its papers.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator', 'screen'),
  params: ofDialogue,
  querystring: Type.Object({ as: oneOf(['facilitator', 'screen'], 'Which of its cookies the request speaks with.') }),
  response: answers(200, json('The addresses.', links), [...ABOUT_DIALOGUE, 'key-invalid']),
};

export const keyRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, publicUrl }) => {
  app.post('/api/dialogues/:code/keys', { schema: exchanging }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room } = context;
    const { role, key } = request.body;
    if (!opens(room.dialogue, role, key)) return sendProblem(reply, 'key-invalid');
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
    const link = (page: string, key: string) => `${origin}/${page}#${room.id}.${key}`;
    const held = request.cookies.facilitator;
    if (visitor.role !== 'facilitator' || !held) {
      const { dialogue } = room;
      if (!isResultShared(dialogue)) return reply.send({ join });
      return reply.send({ join, result: link('result', sharedResultKey(dialogue.keys)) });
    }
    return reply.send({
      join,
      facilitator: link('facilitate', held),
      screen: link('screen', keyFor('screen', held)),
      result: link('result', keyFor('result', held)),
    });
  });
};
