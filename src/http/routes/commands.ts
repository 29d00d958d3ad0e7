import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { REFUSALS } from '../../dialogue/refusal.ts';
import { answers, DONE, done, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { number } from '../api/words.ts';
import { budgets } from '../budget.ts';
import { isMain } from '../keys.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { submission } from '../schema.ts';
import { Type } from '../type.ts';
import { actorOf, rateLimitKey, whyUnknown } from '../visitor.ts';
import { ABOUT_DIALOGUE, CHANGING, type Dependencies, ofDialogue, speakingAs, WITH_BODY } from './params.ts';

/** Far faster than a thumb; a phone that was offline may send what it kept all at once. */
const COMMANDS_PER_SECOND = 10;
const COMMANDS_AT_ONCE = 60;

const stored = Type.Object(
  { seq: number('Whoever has a view of this number or a higher one has seen what came of the command.') },
  { title: 'Stored', description: 'The command is stored.', additionalProperties: false },
);

const doing = {
  operationId: 'sendCommand',
  summary: 'Does one thing',
  description: 'The answer comes after it is stored. Send the same again, with the same id, until there is an answer.',
  tags: ['Commands'] satisfies Tag[],
  security: speakingWith('facilitator', 'seat'),
  params: ofDialogue,
  querystring: speakingAs,
  body: submission,
  response: answers(200, json('It is stored.', stored), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    ...REFUSALS,
    'key-invalid',
    'too-many-commands',
    'seat-used-up',
    'dialogue-used-up',
  ]),
};
const erasing = {
  operationId: 'eraseDialogue',
  summary: 'Erases the dialogue with all that was said in it',
  description: 'For whoever opened it only, and not for those who lead besides.',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  querystring: speakingAs,
  response: answers(200, json('It is erased.', done), [...ABOUT_DIALOGUE, ...CHANGING, 'key-invalid']),
};

export const commandRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, clock }) => {
  const mayCommand = bucket(COMMANDS_PER_SECOND, COMMANDS_AT_ONCE, clock);
  const whyNoMore = budgets(clock);

  app.post('/api/dialogues/:code/commands', { schema: doing }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, whyUnknown(request, request.query.as));
    const actor = actorOf(visitor);
    if (!actor) return sendProblem(reply, 'not-allowed');
    if (!mayCommand(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const usedUp = whyNoMore(room, visitor, request.body.id);
    if (usedUp) return sendProblem(reply, usedUp);
    const answer = await room.submit(request.body.id, actor, request.body.command);
    return 'refusal' in answer ? sendProblem(reply, answer.refusal) : reply.send(answer);
  });

  app.delete('/api/dialogues/:code', { schema: erasing }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
    if (!isMain(room.dialogue, request.cookies.facilitator ?? '')) return sendProblem(reply, 'not-allowed');
    await rooms.remove(room.id);
    return reply.send(DONE);
  });
};
