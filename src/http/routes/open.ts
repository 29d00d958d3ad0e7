import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { competenceModel } from '../../content/competence-model/guide.ts';
import { areMinutes } from '../../dialogue/decide/agenda.ts';
import { LONGEST } from '../../dialogue/limits.ts';
import { tidied } from '../../dialogue/text.ts';
import { hashOf, keyFor, newCode, newKey } from '../keys.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { groupCount, minutes, title, way } from '../schema.ts';
import { giveCookie } from '../visitor.ts';
import type { Parts } from './address.ts';

/** A course room full of facilitators may sit behind one address. */
const DIALOGUES_PER_SECOND = 1;
const DIALOGUES_AT_ONCE = 300;
/** One code that is taken is chance, ten in a row are a fault. */
const MOST_CODES_TRIED = 10;

const body = Type.Object({ title, ways: Type.Array(way, groupCount), minutes });

export const openRoute: FastifyPluginAsyncTypebox<Parts> = async (app, { rooms }) => {
  const mayOpen = bucket(DIALOGUES_PER_SECOND, DIALOGUES_AT_ONCE);

  app.post('/api/dialogues', { schema: { summary: 'Opens a dialogue.', body } }, async (request, reply) => {
    const { ways, minutes } = request.body;
    const title = tidied(request.body.title).replaceAll('\n', ' ');
    if (title.length > LONGEST.title) return sendProblem(reply, 'text-too-long');
    if (!areMinutes(minutes)) return sendProblem(reply, 'minutes-invalid');
    if (!mayOpen(request.ip)) return sendProblem(reply, 'too-many-dialogues');
    const key = newKey();
    const keys = {
      facilitator: hashOf(key),
      screen: hashOf(keyFor('screen', key)),
      result: hashOf(keyFor('result', key)),
    };
    for (let tried = 0; tried < MOST_CODES_TRIED; tried += 1) {
      const code = newCode();
      if (!(await rooms.open(code, { title, guide: competenceModel, minutes, ways, keys }))) continue;
      giveCookie(request, reply, code, 'facilitator', key);
      return reply.code(201).send({ code, key });
    }
    throw new Error('no free code was found');
  });
};
