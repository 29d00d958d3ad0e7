import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import { da } from '../content/shared/da.ts';
import { en } from '../content/shared/en.ts';
import { networksOf } from './guessing/networks.ts';
import { sendProblem } from './problem.ts';
import { wantsPage } from './unknown.ts';

export type ConnectionLimits = {
  /** From one IPv4 address or one /64. */
  readonly perAddress: number;
  /** From everywhere; as many as the system lets the process hold, less what it needs for itself. */
  readonly inAll: number;
  /** Beyond a limit so many are still told why they are not served; more are hung up on. */
  readonly toldWhy: number;
};

/** A meeting room of 500 is one address, and a browser has six connections to a server at the most. */
export const USUAL_LIMITS: ConnectionLimits = { perAddress: 4_000, inAll: 50_000, toldWhy: 50 };
/** For whoever is told why: time to ask. */
const HANG_UP_AFTER_MS = 2_000;

/** No browser and no proxy sends the next request before the last one is answered. A program that does takes all the time. */
const MAX_UNANSWERED = 8;

type Limiting = {
  readonly limits: ConnectionLimits;
  /** Whether an address is that of a proxy, through which all visitors come. */
  readonly isProxy: (address: string) => boolean;
  readonly clock: Clock;
};

/** Answers connections beyond the limits with a sentence, so that nobody can take all that the system has. */
export function limitConnections(app: FastifyInstance, { limits, isProxy, clock }: Limiting): void {
  const { server } = app;
  const open = new Map<string, number>();
  const turnedAway = new WeakSet<Socket>();
  let inAll = 0;

  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const address = isProxy(remoteAddress) ? undefined : networksOf(remoteAddress).home;
    const fromThere = count(address, 1);
    inAll += 1;
    socket.once('close', () => {
      count(address, -1);
      inAll -= 1;
    });
    const beyond = Math.max(inAll - limits.inAll, fromThere - limits.perAddress);
    if (beyond <= 0) return;
    if (beyond > limits.toldWhy) {
      socket.destroy();
      return;
    }
    turnedAway.add(socket);
    const cancel = clock.after(HANG_UP_AFTER_MS, () => socket.destroy());
    socket.once('close', cancel);
  });

  hangUpOnHaste(server);
  app.addHook('onRequest', (request, reply, done) => {
    if (!turnedAway.has(request.raw.socket)) return done();
    reply.header('connection', 'close');
    if (!wantsPage(request)) return void sendProblem(reply, 'too-many-connections');
    // A browser shows this to a person, whose language nobody has asked for yet.
    const sentences = [da, en].map(({ refusal }) => refusal['too-many-connections']);
    void reply.code(503).header('retry-after', '10').type('text/plain; charset=utf-8').send(sentences.join('\n'));
  });

  /** Returns how many are open from `address` now. */
  function count(address: string | undefined, more: 1 | -1): number {
    if (address === undefined) return 0;
    const now = (open.get(address) ?? 0) + more;
    if (now === 0) open.delete(address);
    else open.set(address, now);
    return now;
  }
}

/** Hangs up where too many requests wait for their answers on one connection, and answers none of those that follow. */
function hangUpOnHaste(server: Server): void {
  const unanswered = new WeakMap<Socket, number>();
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const now = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, now);
    if (now > MAX_UNANSWERED) {
      socket.destroy();
      return;
    }
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    for (const listener of listeners) listener.call(server, request, response);
  });
}
