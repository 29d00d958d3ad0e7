import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { DoorRefusal, Refusal } from '../dialogue/refusal.ts';

const STATUS: Partial<Record<Refusal | DoorRefusal, number>> = {
  'unknown-dialogue': 404,
  'unknown-guide': 404,
  'key-invalid': 403,
  'not-allowed': 403,
  'unknown-seat': 403,
  'request-invalid': 400,
  'too-large': 413,
  'too-many-commands': 429,
  'too-many-codes': 429,
  'too-many-dialogues': 429,
  'not-stored': 503,
  'papers-busy': 503,
  'paper-failed': 500,
  'paper-not-shared': 403,
};
/** What the domain refuses conflicts with how things are; asking again does not help. */
const CONFLICT = 409;

/** Answers with RFC 9457 problem details. `code` is what the interface has a sentence for. */
export function sendProblem(reply: FastifyReply, code: Refusal | DoorRefusal): FastifyReply {
  const status = STATUS[code] ?? CONFLICT;
  if (status === 429 || status === 503) reply.header('retry-after', '1');
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:sekskant:${code}`, title: code.replaceAll('-', ' '), status, code }));
}

/** The one place where errors become answers. What somebody sent is never in them, nor in the server's own log. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Said once by whoever watches the log, and not for each who taps.
    if (error.code === 'LOG_UNAVAILABLE') return sendProblem(reply, 'not-stored');
    if (error.statusCode === 413) return sendProblem(reply, 'too-large');
    if (error.statusCode !== undefined && error.statusCode < 500) return sendProblem(reply, 'request-invalid');
    app.log.error({ stack: error.stack, route: request.routeOptions.url }, 'a request failed');
    return reply
      .code(500)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500 }));
  });
}
