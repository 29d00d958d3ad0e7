import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import { Allowance } from './allowance.ts';
import { networksOf } from './guessing/networks.ts';
import { sendProblem } from './problem.ts';

/** A command with its longest texts is smaller. What opens a thousand groups, or brings a result file, is larger, and rare. */
const LARGE_BYTES = 16 * 1024;
/** No page sends a large body that is refused: a program that is being written may. */
const REFUSED_AT_ONCE = 20;
const ONE_MORE_AFTER_MS = 10_000;

/**
 * Turns away large bodies before they are read, from networks of which many were read in vain. Garbage comes faster than it
 * is collected, so that reading it costs memory. What is said at tables and on consoles behind the same address is small.
 */
export function limitLargeBodies(app: FastifyInstance, clock: Clock): void {
  const refused = new Allowance(REFUSED_AT_ONCE, ONE_MORE_AFTER_MS, clock);
  const networkOf = ({ ip }: FastifyRequest) => networksOf(ip).site;

  app.addHook('onRequest', (request, reply, done) => {
    if (!hasLargeBody(request) || refused.leftTo(networkOf(request)) >= 1) return done();
    // What is on its way is not read any more.
    reply.header('connection', 'close');
    void sendProblem(reply, 'too-many-connections');
  });
  app.addHook('onResponse', (request, { statusCode }, done) => {
    if (statusCode >= 400 && statusCode < 500 && hasLargeBody(request)) refused.spend(networkOf(request), 1);
    done();
  });
}

/** A body of which nobody says how long it is may be of any length. */
function hasLargeBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > LARGE_BYTES;
}
