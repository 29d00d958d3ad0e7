import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { guideById } from '../../content/guides/registry.ts';
import { isMistypingOf } from '../../dialogue/code.ts';
import { areDurations } from '../../dialogue/decide/agenda.ts';
import type { Guide } from '../../dialogue/guide.ts';
import { MAX_LENGTH } from '../../dialogue/limits.ts';
import { fitsGuide, previousFrom } from '../../dialogue/previous-dialogue.ts';
import type { PreviousDialogue } from '../../dialogue/state.ts';
import { tidied } from '../../dialogue/text.ts';
import { answers, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { text } from '../api/words.ts';
import { networksOf } from '../guessing/networks.ts';
import { hashOf, keyFor, newCode, newKey } from '../keys.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { opening, openingAfter } from '../schema.ts';
import { Type } from '../type.ts';
import { giveCookie } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, ofDialogue, speakingAs, WITH_BODY } from './params.ts';

/** A course room full of facilitators may sit behind one address. */
const DIALOGUES_PER_SECOND = 1;
const DIALOGUES_AT_ONCE = 300;
/** One code that is taken is chance, ten in a row are a fault. */
const MAX_CODES_TRIED = 10;

const opened = Type.Object(
  {
    code: text('The eight digits by which people find the dialogue.'),
    key: text('The facilitator’s key. It is not told again.'),
  },
  { title: 'Opened', description: 'A dialogue was opened.', additionalProperties: false },
);
const good = jsonWithCookie('The dialogue.', opened);
const problems = [...WITH_BODY, 'not-stored', 'text-too-long', 'minutes-invalid', 'too-many-dialogues'] as const;

const openingAny = {
  operationId: 'openDialogue',
  summary: 'Opens a dialogue',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith(),
  body: opening,
  response: answers(201, good, [...problems, 'unknown-guide']),
};
const followingUp = {
  operationId: 'openFollowUp',
  summary: 'Opens a follow-up',
  description: 'A new dialogue, which is compared with what this one left behind. For the facilitator only.',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  querystring: speakingAs,
  body: opening,
  response: answers(201, good, [...ABOUT_DIALOGUE, ...problems, 'key-invalid', 'wrong-phase']),
};

/** Sixty agreements with their longest texts. */
const MAX_FOLLOW_UP_BYTES = 256 * 1024;

const openingAfterFile = {
  operationId: 'openFollowUpFromFile',
  summary: 'Opens a follow-up of a result that was kept as a file',
  description:
    'For a dialogue that has been deleted, or that was held on another server. Who has the file has what stands in it.',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith(),
  body: openingAfter,
  response: answers(201, good, [...problems, 'unknown-guide']),
};

export const openRoute: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, guides, clock, origin },
) => {
  const mayOpen = bucket(DIALOGUES_PER_SECOND, DIALOGUES_AT_ONCE, clock);

  app.post('/api/dialogues', { schema: openingAny }, (request, reply) => {
    const wanted = request.body.guide ?? guides[0].guide.id;
    const known = guideById(guides, wanted);
    return known ? open(request, reply, known.guide, null) : sendProblem(reply, 'unknown-guide');
  });

  app.post('/api/dialogues/:code/follow-up', { schema: followingUp }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
    const previous = previousFrom(room.dialogue);
    return previous ? open(request, reply, room.dialogue.guide, previous) : sendProblem(reply, 'wrong-phase');
  });

  app.post('/api/follow-ups', { schema: openingAfterFile, bodyLimit: MAX_FOLLOW_UP_BYTES }, (request, reply) => {
    const { guide: wanted = guides[0].guide.id, previous } = request.body;
    const known = guideById(guides, wanted);
    if (!known) return sendProblem(reply, 'unknown-guide');
    if (!fitsGuide(previous, known.guide)) return sendProblem(reply, 'request-invalid');
    return open(request, reply, known.guide, previous);
  });

  async function open(
    request: FastifyRequest & { readonly body: Static<typeof opening> },
    reply: FastifyReply,
    guide: Guide,
    previous: PreviousDialogue | null,
  ): Promise<FastifyReply> {
    const { modes, durations } = request.body;
    const title = tidied(request.body.title).replaceAll('\n', ' ');
    if (title.length > MAX_LENGTH.title) return sendProblem(reply, 'text-too-long');
    if (!areDurations(durations)) return sendProblem(reply, 'minutes-invalid');
    if (!mayOpen(networksOf(request.ip).home)) return sendProblem(reply, 'too-many-dialogues');
    const key = newKey();
    const keys = {
      facilitator: hashOf(key),
      screen: hashOf(keyFor('screen', key)),
      result: hashOf(keyFor('result', key)),
    };
    const taken = (await rooms.list()).map(({ dialogue }) => dialogue);
    for (let tried = 0; tried < MAX_CODES_TRIED; tried += 1) {
      const code = newCode();
      // Whoever mistypes a digit is told so, and does not come into another room.
      if (taken.some((other) => isMistypingOf(code, other))) continue;
      if (!(await rooms.open(code, { title, guide, durations, modes, keys, previous }))) continue;
      giveCookie(request, reply, { code, role: 'facilitator', value: key }, origin.path);
      return reply.code(201).send({ code, key });
    }
    throw new Error('no free code was found');
  }
};
