import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guideById, inLanguage } from '../../content/guides/registry.ts';
import type { Language } from '../../content/language.ts';
import { MAX_WIFI, type Wifi } from '../../dialogue/wifi.ts';
import { asciiName } from '../../report/ascii-name.ts';
import {
  FORMATS,
  type Order,
  PAPER_SIZES,
  type Paper,
  type PaperSize,
  RESULT_PAPERS,
  TABLE_PAPERS,
} from '../../report/paper.ts';
import { PaperFailed, PressBusy } from '../../report/press.ts';
import type { Made } from '../../report/printer-process.ts';
import { answers } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { oneOf } from '../api/words.ts';
import { networksOf } from '../guessing/networks.ts';
import { hungUp } from '../hung-up.ts';
import { bucket } from '../limits.ts';
import { orderFor } from '../order.ts';
import { sendProblem } from '../problem.ts';
import { codeForNewcomers, resolveRequest } from '../resolve-request.ts';
import { id } from '../schema.ts';
import { Type } from '../type.ts';
import { type Role, rateLimitKey } from '../visitor.ts';
import { fileOf } from './paper-file.ts';
import { paperOfFile } from './paper-of-file.ts';
import { ABOUT_DIALOGUE, type Dependencies, language, ofDialogue, speakingAs, WITH_BODY } from './params.ts';

/** What can be printed: a control character cannot. */
const SEEN = '^[^\\u0000-\\u001f\\u007f-\\u009f]*$';
const POSTERS = ['poster-a4', 'poster-a3'] as const;
/** A person takes a handful; the press itself turns a crowd away. */
const PAPERS_PER_SECOND = 2;
const PAPERS_AT_ONCE = 60;
/** In seconds: a blank sheet changes with a release at most. */
const KEEP_BLANK_FOR = 86_400;

const size = Type.Optional(oneOf(PAPER_SIZES, 'Of what is printed for the tables and the wall. A4 unless it says so.'));

const taking = {
  operationId: 'takePaper',
  summary: 'Makes a paper about a dialogue',
  description:
    'The facilitator takes any, those with the link to the result take what came of the dialogue, and so do seats when the facilitator shares it.',
  tags: ['Papers'] satisfies Tag[],
  security: speakingWith('facilitator', 'seat', 'result'),
  params: Type.Object({ ...ofDialogue.properties, paper: oneOf([...RESULT_PAPERS, ...TABLE_PAPERS]) }),
  querystring: Type.Object({ ...speakingAs.properties, language, size }),
  response: answers(200, fileOf([...RESULT_PAPERS, ...TABLE_PAPERS]), [
    ...ABOUT_DIALOGUE,
    'key-invalid',
    'not-allowed',
    'paper-not-shared',
    'still-waiting',
    'wrong-phase',
    'no-dates',
    'unknown-guide',
    'too-many-commands',
    'papers-busy',
    'paper-failed',
  ]),
};
const wifi = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: MAX_WIFI.name, pattern: SEEN }),
    password: Type.String({
      maxLength: MAX_WIFI.password,
      pattern: SEEN,
      description: 'Empty for a network that is open to all.',
    }),
  },
  { title: 'Wifi', description: 'The network of the room.', additionalProperties: false },
);
const takingPoster = {
  operationId: 'takePosterWithWifi',
  summary: 'Makes a poster with a second QR code, for the Wi-Fi of the room',
  description: 'For the facilitator. The network is in the poster, and nowhere else: it is neither stored nor logged.',
  tags: ['Papers'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: Type.Object({ ...ofDialogue.properties, paper: oneOf(POSTERS) }),
  querystring: Type.Object({
    as: oneOf(['facilitator'], 'Which of its cookies the request speaks with.'),
    language,
    size,
  }),
  body: Type.Object({ wifi }, { title: 'PosterFilling', description: 'What the poster says besides.' }),
  response: answers(200, fileOf(POSTERS), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    'key-invalid',
    'unknown-guide',
    'wrong-phase',
    'still-waiting',
    'paper-not-shared',
    'too-many-commands',
    'papers-busy',
    'paper-failed',
  ]),
};
const takingBlank = {
  operationId: 'takeBlankPaper',
  summary: 'Makes a blank sheet, for anyone',
  tags: ['Papers'] satisfies Tag[],
  security: speakingWith(),
  params: Type.Object({ paper: oneOf(TABLE_PAPERS) }),
  querystring: Type.Object({ language, guide: Type.Optional(id), size }),
  response: answers(200, fileOf(TABLE_PAPERS), ['unknown-guide', 'too-many-commands', 'papers-busy', 'paper-failed']),
};

type PaperRequest = FastifyRequest & {
  readonly params: { readonly code: string; readonly paper: Paper };
  readonly query: { readonly as: Role; readonly language: Language; readonly size?: PaperSize };
};

export const paperRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, guides, press, clock, origin },
) => {
  const mayTake = bucket(PAPERS_PER_SECOND, PAPERS_AT_ONCE, clock);
  const blanks = new Map<string, Promise<Made>>();

  app.get('/api/dialogues/:code/papers/:paper', { schema: taking }, (request, reply) =>
    makeFor(request, reply, undefined),
  );

  app.post('/api/dialogues/:code/papers/:paper', { schema: takingPoster }, (request, reply) =>
    makeFor(request, reply, request.body.wifi),
  );

  app.get('/api/papers/:paper', { schema: takingBlank }, async (request, reply) => {
    if (!mayTake(networksOf(request.ip).home)) return sendProblem(reply, 'too-many-commands');
    const { language, guide: wanted = guides[0].guide.id, size = 'a4' } = request.query;
    const known = guideById(guides, wanted);
    if (!known) return sendProblem(reply, 'unknown-guide');
    const { guide, words } = await inLanguage(known, language);
    const order = { paper: request.params.paper, language, guide, words, place: null, size };
    return send(reply, order.paper, blankOf(order), `public, max-age=${KEEP_BLANK_FOR}`);
  });

  async function makeFor(request: PaperRequest, reply: FastifyReply, wifi: Wifi | undefined): Promise<FastifyReply> {
    const { as, language, size = 'a4' } = request.query;
    const context = await resolveRequest(request, rooms, gate, as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    if (!mayTake(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const code = codeForNewcomers(room);
    const join = `${await origin.of(request, room.id)}/${code}`;
    const now = clock.now();
    const { paper } = request.params;
    const { dialogue } = room;
    const order = await orderFor({ dialogue, guides, visitor, code, join, paper, language, size, now });
    if (typeof order === 'string') return sendProblem(reply, order);
    const filled = wifi && 'place' in order && order.place ? { ...order, place: { ...order.place, wifi } } : order;
    return send(reply, paper, press.make(filled, { hungUp: hungUp(reply) }), 'no-store');
  }

  paperOfFile(app, { guides, press, clock, mayTake, send });

  /** A blank sheet is the same for everybody: made once. */
  function blankOf(order: Extract<Order, { readonly guide: unknown }>): Promise<Made> {
    const name = `${order.paper} ${order.language} ${order.guide.id} ${order.size}`;
    const made = blanks.get(name) ?? press.make(order);
    blanks.set(name, made);
    made.catch(() => blanks.delete(name));
    return made;
  }
};

/** Sends a paper when it is made, under its name. */
async function send(reply: FastifyReply, paper: Paper, making: Promise<Made>, caching: string): Promise<FastifyReply> {
  try {
    const { name, bytes } = await making;
    const encoded = encodeURIComponent(name).replaceAll("'", '%27');
    return reply
      .type(FORMATS[paper].type)
      .header('cache-control', caching)
      .header('content-disposition', `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded}`)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof PressBusy) return sendProblem(reply, 'papers-busy');
    if (!(error instanceof PaperFailed)) throw error;
    reply.log.error({ reason: error.message }, 'a paper could not be made');
    return sendProblem(reply, 'paper-failed');
  }
}
