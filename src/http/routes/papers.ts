import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { fileName } from '../../report/file-name.ts';
import { FORMATS, type Order, RESULT_PAPERS, TABLE_PAPERS } from '../../report/paper.ts';
import { PaperFailed, PressBusy } from '../../report/press.ts';
import { bucket, networkOf } from '../limits.ts';
import { orderFor } from '../order.ts';
import { originFor } from '../origin.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { rateLimitKey } from '../visitor.ts';
import { type Dependencies, language, ofDialogue, speakingAs } from './params.ts';

/** A person takes a handful; the press itself turns a crowd away. */
const PAPERS_PER_SECOND = 2;
const PAPERS_AT_ONCE = 60;

const taking = {
  summary: 'A paper to carry out of the room. Sheets and posters are for the facilitator.',
  params: Type.Object({ ...ofDialogue.properties, paper: Type.Enum([...RESULT_PAPERS, ...TABLE_PAPERS]) }),
  querystring: Type.Object({ ...speakingAs.properties, language }),
};
const takingBlank = {
  summary: 'A blank sheet, for anyone.',
  params: Type.Object({ paper: Type.Enum([...TABLE_PAPERS]) }),
  querystring: Type.Object({ language }),
};

export const paperRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, press, publicUrl }) => {
  const mayTake = bucket(PAPERS_PER_SECOND, PAPERS_AT_ONCE);
  const blanks = new Map<string, Promise<Uint8Array>>();

  app.get('/api/dialogues/:code/papers/:paper', { schema: taking }, async (request, reply) => {
    const { paper } = request.params;
    const { language } = request.query;
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    if (!mayTake(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const join = `${originFor(request, publicUrl)}/${room.id}`;
    const order = orderFor({ dialogue: room.dialogue, visitor, code: room.id, join, paper, language });
    if (typeof order === 'string') return sendProblem(reply, order);
    reply.header('cache-control', 'no-store');
    return send(reply, order, press.make(order));
  });

  app.get('/api/papers/:paper', { schema: takingBlank }, async (request, reply) => {
    if (!mayTake(networkOf(request.ip))) return sendProblem(reply, 'too-many-commands');
    const order: Order = { paper: request.params.paper, language: request.query.language, place: null };
    return send(reply, order, blankOf(order));
  });

  /** A blank sheet is the same for everybody: made once. */
  function blankOf(order: Order): Promise<Uint8Array> {
    const name = `${order.paper} ${order.language}`;
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
