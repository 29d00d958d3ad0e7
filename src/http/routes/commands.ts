import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { submission } from '../schema.ts';
import { actorOf, rateLimitKey } from '../visitor.ts';
import { type Dependencies, ofDialogue, speakingAs } from './params.ts';

/** Far faster than a thumb; a phone that was offline may send what it kept all at once. */
const COMMANDS_PER_SECOND = 10;
const COMMANDS_AT_ONCE = 60;

const doing = {
  summary: 'Does one thing. The answer comes after it is on disk.',
  params: ofDialogue,
  querystring: speakingAs,
  body: submission,
};
const erasing = {
  summary: 'Erases the dialogue with all that was said in it. Facilitator only.',
  params: ofDialogue,
  querystring: speakingAs,
};

export const commandRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate }) => {
  const mayCommand = bucket(COMMANDS_PER_SECOND, COMMANDS_AT_ONCE);

  app.post('/api/dialogues/:code/commands', { schema: doing }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, request.query.as === 'seat' ? 'unknown-seat' : 'key-invalid');
    const actor = actorOf(visitor);
    if (!actor) return sendProblem(reply, 'not-allowed');
    if (!mayCommand(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const answer = await room.submit(request.body.id, actor, request.body.command);
    return 'refusal' in answer ? sendProblem(reply, answer.refusal) : reply.send(answer);
  });

  app.delete('/api/dialogues/:code', { schema: erasing }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
    await rooms.remove(room.id);
    return reply.send({});
  });
};
