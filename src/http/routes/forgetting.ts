import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers, DONE, done, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { forgetCookies, ROLES, visitorOf } from '../visitor.ts';
import { type Dependencies, ofDialogue, WITH_BODY } from './params.ts';

const forgetting = {
  operationId: 'forgetKeys',
  summary: 'Has this browser forget its keys to a dialogue',
  description: 'All of them, whatever they open. They stay valid: whoever has a link can come back.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  body: Type.Object({}, { title: 'ForgottenKeys' }),
  response: answers(200, jsonWithCookie('They are forgotten.', done), WITH_BODY),
};

export const forgettingRoute: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, origin }) => {
  app.post('/api/dialogues/:code/forgotten', { schema: forgetting }, async (request, reply) => {
    const { code } = request.params;
    const context = await resolveRequest(request, rooms, gate);
    // Only whoever holds a key hears by its cookies that a dialogue is there.
    const isKnown =
      typeof context !== 'string' && ROLES.some((role) => visitorOf(request, context.room.dialogue, role));
    const others = isKnown ? [context.room.id, ...context.room.dialogue.laterCodes] : [];
    forgetCookies(reply, [...new Set([code, ...others])], origin.path);
    return reply.send(DONE);
  });
};
