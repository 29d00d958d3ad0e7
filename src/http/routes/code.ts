import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { decideKeys } from '../../dialogue/decide/keys.ts';
import { newestCode } from '../../dialogue/state.ts';
import { answers, DONE, done, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { takeFreeCode } from '../free-code.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { resolveMain } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { ABOUT_DIALOGUE, type Dependencies, ofDialogue, WITH_BODY } from './params.ts';

const replacing = {
  operationId: 'replaceCode',
  summary: 'Gives the dialogue a new code',
  description:
    'Newcomers come in by it, and by no other. Whoever has a key already goes on as they came; links, QR codes and papers have the new one at once. With a code that has been replaced already nothing is done. For whoever opened the dialogue only.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  body: Type.Object(
    {
      replaced: Type.String({ pattern: '^\\d{8}$', description: 'The code that newcomers have come in by until now.' }),
    },
    { title: 'ReplacedCode' },
  ),
  response: answers(200, json('It has a new code.', done), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    'key-invalid',
    'too-many-commands',
    'too-much-text',
    'wrong-phase',
  ]),
};
/** Nobody needs more in an hour. */
const CODES_PER_SECOND = 0.02;
const CODES_AT_ONCE = 5;

export const codeRoute: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, clock }) => {
  const mayReplace = bucket(CODES_PER_SECOND, CODES_AT_ONCE, clock);

  app.post('/api/dialogues/:code/code/replaced', { schema: replacing }, async (request, reply) => {
    const leading = await resolveMain(request, rooms, gate);
    if (typeof leading === 'string') return sendProblem(reply, leading);
    const { room } = leading;
    if (!mayReplace(room.id)) return sendProblem(reply, 'too-many-commands');
    const { replaced } = request.body;
    const before = newestCode(room.dialogue);
    // An answer was lost, or somebody else was faster.
    if (replaced !== (before ?? room.id)) return reply.send(DONE);
    const replace = (code: string) => ({ type: 'replaceCode', code, replaced: before }) as const;
    const tried = decideKeys(room.dialogue, replace(room.id));
    if ('refusal' in tried) return sendProblem(reply, tried.refusal);
    const code = await takeFreeCode(rooms, (free) => rooms.addCode(room.id, free));
    const answer = await room.submit(`code ${code}`, { role: 'system' }, replace(code));
    return 'refusal' in answer ? sendProblem(reply, answer.refusal) : reply.send(DONE);
  });
};
