import type { FastifyReply } from 'fastify';

/** Returns a signal that says, while an answer is in the making, that nobody waits for it any more. */
export function hungUp(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}
