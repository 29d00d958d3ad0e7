import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultsIn, isTextTooLong } from './faults.ts';
import { sendProblem, sendStatus } from './problem.ts';

/** The one place where errors become answers. What somebody sent is never in them, nor in the server's own log. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
}

/** Answers also what fails before a route is found, such as an address that cannot be decoded. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Whoever watches the log says this once, and not for each command.
  if (error.code === 'LOG_UNAVAILABLE') return sendProblem(reply, 'not-stored');
  if (isTextTooLong(error)) return sendProblem(reply, 'text-too-long', faultsIn(error));
  const status = error.statusCode ?? 500;
  if (status === 413) return sendProblem(reply, 'too-large');
  if (status === 414 || status === 415) return sendStatus(reply, status);
  if (status < 500) return sendProblem(reply, 'request-invalid', faultsIn(error));
  request.log.error({ stack: error.stack, route: request.routeOptions.url }, 'a request failed');
  return sendStatus(reply, 500);
}
