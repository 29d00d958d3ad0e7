import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers, DONE, done, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { Type } from '../type.ts';
import { forgetCookies } from '../visitor.ts';
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

export const forgettingRoute: FastifyPluginAsyncTypebox<Dependencies> = async (app, { origin }) => {
  app.post('/api/dialogues/:code/forgotten', { schema: forgetting }, (request, reply) => {
    forgetCookies(reply, request.params.code, origin.path);
    return reply.send(DONE);
  });
};
