import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import { guideById } from '../../content/guides/registry.ts';
import { areDurations } from '../../dialogue/decide/agenda.ts';
import type { Guide } from '../../dialogue/guide.ts';
import { MAX_LENGTH } from '../../dialogue/limits.ts';
import { fitsGuide, previousFrom, tidiedPrevious } from '../../dialogue/previous-dialogue.ts';
import type { Keys, PreviousDialogue } from '../../dialogue/state.ts';
import { tidied } from '../../dialogue/text.ts';
import { answers, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { text } from '../api/words.ts';
import { takeFreeCode } from '../free-code.ts';
import { hashOf, keyFor, newKey } from '../keys.ts';
import { openingAfter } from '../opening-after.ts';
import { Openings } from '../openings.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { opening } from '../schema.ts';
import { Type } from '../type.ts';
import { giveCookie } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, ofDialogue, speakingAs, WITH_BODY } from './params.ts';

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

/** What a dialogue begins with: its exercise, and what the one that it follows left behind. */
type Beginning = {
  readonly guide: Guide;
  readonly previous: PreviousDialogue | null;
  readonly follows?: string;
};

export const openRoute: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, guides, clock, origin },
) => {
  const openings = new Openings(clock);

  app.post('/api/dialogues', { schema: openingAny }, (request, reply) => {
    const wanted = request.body.guide ?? guides[0].guide.id;
    const known = guideById(guides, wanted);
    return known ? open(request, reply, { guide: known.guide, previous: null }) : sendProblem(reply, 'unknown-guide');
  });

  app.post('/api/dialogues/:code/follow-up', { schema: followingUp }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
    const previous = previousFrom(room.dialogue);
    const { guide } = room.dialogue;
    return previous ? open(request, reply, { guide, previous, follows: room.id }) : sendProblem(reply, 'wrong-phase');
  });

  app.post('/api/follow-ups', { schema: openingAfterFile, bodyLimit: MAX_FOLLOW_UP_BYTES }, (request, reply) => {
    const { guide: wanted = guides[0].guide.id } = request.body;
    const known = guideById(guides, wanted);
    if (!known) return sendProblem(reply, 'unknown-guide');
    const previous = tidiedPrevious(request.body.previous);
    if (!previous || !fitsGuide(previous, known.guide)) return sendProblem(reply, 'request-invalid');
    return open(request, reply, { guide: known.guide, previous });
  });

  async function open(
    request: FastifyRequest & { readonly body: Static<typeof opening> },
    reply: FastifyReply,
    { guide, previous, follows }: Beginning,
  ): Promise<FastifyReply> {
    const { modes, durations } = request.body;
    const title = tidied(request.body.title).replaceAll('\n', ' ');
    if (title.length > MAX_LENGTH.title) return sendProblem(reply, 'text-too-long');
    if (!areDurations(durations)) return sendProblem(reply, 'minutes-invalid');
    const asking = { address: request.ip, connection: request.socket, groups: modes.length, follows };
    if (!(await openings.admit(asking))) return sendProblem(reply, 'too-many-dialogues');
    const key = newKey();
    const beginning = { title, guide, durations, modes, keys: keysFrom(key), previous };
    const code = await takeFreeCode(rooms, (free) => rooms.open(free, beginning));
    openings.opened(code, follows);
    const room = { id: code, dialogue: { phase: 'lobby', phaseEnteredAt: clock.now() } } as const;
    giveCookie(request, reply, { room, role: 'facilitator', value: key }, { origin, clock });
    return reply.code(201).send({ code, key });
  }
};

/** What is stored of the facilitator's key, and of those that follow from it. */
function keysFrom(key: string): Keys {
  return {
    facilitator: hashOf(key),
    screen: hashOf(keyFor('screen', key)),
    result: hashOf(keyFor('result', key)),
  };
}
