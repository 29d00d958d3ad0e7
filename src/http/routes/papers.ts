import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { guideById, inLanguage } from '../../content/guides/registry.ts';
import { fileName } from '../../report/file-name.ts';
import { FORMATS, type Order, RESULT_PAPERS, TABLE_PAPERS } from '../../report/paper.ts';
import { PaperFailed, PressBusy } from '../../report/press.ts';
import { answers } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { oneOf } from '../api/words.ts';
import { networksOf } from '../guessing/networks.ts';
import { bucket } from '../limits.ts';
import { orderFor } from '../order.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { id } from '../schema.ts';
import { Type } from '../type.ts';
import { rateLimitKey } from '../visitor.ts';
import { fileOf } from './paper-file.ts';
import { paperOfFile } from './paper-of-file.ts';
import { ABOUT_DIALOGUE, type Dependencies, language, ofDialogue, speakingAs } from './params.ts';

/** A person takes a handful; the press itself turns a crowd away. */
const PAPERS_PER_SECOND = 2;
const PAPERS_AT_ONCE = 60;

const taking = {
  operationId: 'takePaper',
  summary: 'Makes a paper about a dialogue',
  description:
    'The facilitator takes any, those with the link to the result take what came of the dialogue, and so do seats when the facilitator shares it.',
  tags: ['Papers'] satisfies Tag[],
  security: speakingWith('facilitator', 'seat', 'result'),
  params: Type.Object({ ...ofDialogue.properties, paper: oneOf([...RESULT_PAPERS, ...TABLE_PAPERS]) }),
  querystring: Type.Object({ ...speakingAs.properties, language }),
  response: answers(200, fileOf([...RESULT_PAPERS, ...TABLE_PAPERS]), [
    ...ABOUT_DIALOGUE,
    'key-invalid',
    'not-allowed',
    'paper-not-shared',
    'still-waiting',
    'wrong-phase',
    'unknown-guide',
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
  querystring: Type.Object({ language, guide: Type.Optional(id) }),
  response: answers(200, fileOf(TABLE_PAPERS), ['unknown-guide', 'too-many-commands', 'papers-busy', 'paper-failed']),
};

export const paperRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, guides, press, clock, origin },
) => {
  const mayTake = bucket(PAPERS_PER_SECOND, PAPERS_AT_ONCE, clock);
  const blanks = new Map<string, Promise<Uint8Array>>();

  app.get('/api/dialogues/:code/papers/:paper', { schema: taking }, async (request, reply) => {
    const { paper } = request.params;
    const { language } = request.query;
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    if (!mayTake(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const join = `${await origin.of(request, room.id)}/${room.id}`;
    const now = clock.now();
    const order = orderFor({ dialogue: room.dialogue, guides, visitor, code: room.id, join, paper, language, now });
    if (typeof order === 'string') return sendProblem(reply, order);
    reply.header('cache-control', 'no-store');
    return send(reply, order, press.make(order));
  });

  app.get('/api/papers/:paper', { schema: takingBlank }, async (request, reply) => {
    if (!mayTake(networksOf(request.ip).home)) return sendProblem(reply, 'too-many-commands');
    const { language, guide: wanted = guides[0].guide.id } = request.query;
    const known = guideById(guides, wanted);
    if (!known) return sendProblem(reply, 'unknown-guide');
    const { guide, words } = inLanguage(known, language);
    const order = { paper: request.params.paper, language, guide, words, place: null };
    return send(reply, order, blankOf(order));
  });

  paperOfFile(app, { guides, press, clock, mayTake, send });

  /** A blank sheet is the same for everybody: made once. */
  function blankOf(order: Extract<Order, { readonly guide: unknown }>): Promise<Uint8Array> {
    const name = `${order.paper} ${order.language} ${order.guide.id}`;
    const made = blanks.get(name) ?? press.make(order);
    blanks.set(name, made);
    made.catch(() => blanks.delete(name));
    return made;
  }

  async function send(reply: FastifyReply, order: Order, making: Promise<Uint8Array>): Promise<FastifyReply> {
    try {
      const bytes = await making;
      const name = encodeURIComponent(fileName(order)).replaceAll("'", '%27');
      return reply
        .type(FORMATS[order.paper].type)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      if (error instanceof PressBusy) return sendProblem(reply, 'papers-busy');
      if (!(error instanceof PaperFailed)) throw error;
      app.log.error({ reason: error.message }, 'a paper could not be made');
      return sendProblem(reply, 'paper-failed');
    }
  }
};
