import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { competenceModel } from '../../content/competence-model/guide.ts';
import { areMinutes } from '../../dialogue/decide/agenda.ts';
import { leftBehind } from '../../dialogue/earlier.ts';
import { LONGEST } from '../../dialogue/limits.ts';
import type { Earlier } from '../../dialogue/state.ts';
import { tidied } from '../../dialogue/text.ts';
import { found } from '../found.ts';
import { hashOf, keyFor, newCode, newKey } from '../keys.ts';
import { bucket, networkOf } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { groupCount, minutes, title, way } from '../schema.ts';
import { giveCookie } from '../visitor.ts';
import { ofDialogue, type Parts, speakingAs } from './address.ts';

/** A course room full of facilitators may sit behind one address. */
const DIALOGUES_PER_SECOND = 1;
const DIALOGUES_AT_ONCE = 300;
/** One code that is taken is chance, ten in a row are a fault. */
const MOST_CODES_TRIED = 10;

const body = Type.Object({ title, ways: Type.Array(way, groupCount), minutes });
const opening = { summary: 'Opens a dialogue.', body };
const following = {
  summary: 'Opens a follow-up, which is held against what this dialogue left behind. Facilitator only.',
  params: ofDialogue,
  querystring: speakingAs,
  body,
};

export const openRoute: FastifyPluginAsyncTypebox<Parts> = async (app, { rooms, gate }) => {
  const mayOpen = bucket(DIALOGUES_PER_SECOND, DIALOGUES_AT_ONCE);

  app.post('/api/dialogues', { schema: opening }, (request, reply) => open(request, reply, null));

  app.post('/api/dialogues/:code/follow-up', { schema: following }, async (request, reply) => {
    const here = await found(request, rooms, gate, request.query.as);
    if (typeof here === 'string') return sendProblem(reply, here);
    const { room, visitor } = here;
    if (visitor?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
    const earlier = leftBehind(room.dialogue);
    return earlier ? open(request, reply, earlier) : sendProblem(reply, 'wrong-phase');
  });

  async function open(
    request: FastifyRequest & { readonly body: Static<typeof body> },
    reply: FastifyReply,
    earlier: Earlier | null,
  ): Promise<FastifyReply> {
    const { ways, minutes } = request.body;
    const title = tidied(request.body.title).replaceAll('\n', ' ');
    if (title.length > LONGEST.title) return sendProblem(reply, 'text-too-long');
    if (!areMinutes(minutes)) return sendProblem(reply, 'minutes-invalid');
    if (!mayOpen(networkOf(request.ip))) return sendProblem(reply, 'too-many-dialogues');
    const key = newKey();
    const keys = {
      facilitator: hashOf(key),
      screen: hashOf(keyFor('screen', key)),
      result: hashOf(keyFor('result', key)),
    };
    for (let tried = 0; tried < MOST_CODES_TRIED; tried += 1) {
      const code = newCode();
      if (!(await rooms.open(code, { title, guide: competenceModel, minutes, ways, keys, earlier }))) continue;
      giveCookie(request, reply, code, 'facilitator', key);
      return reply.code(201).send({ code, key });
    }
    throw new Error('no free code was found');
  }
};
