import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../../clock/clock.ts';

/** What may mean that somebody tries to get in, or that somebody was sent out. */
export type SecurityEvent = 'codes-tried' | 'keys-refused' | 'requests-limited' | 'phone-removed';

/** How one request was answered. `route` is the pattern that it fits, and never what somebody asked for. */
export type Answered = {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  /** Undefined for a stream, which lasts for as long as somebody looks on. */
  readonly seconds: number | undefined;
};

/** Whoever counts. */
export type Counter = {
  readonly answered: (answer: Answered) => void;
  readonly happened: (event: SecurityEvent) => void;
};

/** How many there are within a minute before it is said: people mistype, and pages of a dialogue that is gone ask on. */
const SAID_FROM: Readonly<Record<SecurityEvent, number>> = {
  'codes-tried': 20,
  'keys-refused': 20,
  'requests-limited': 1,
  'phone-removed': 1,
};
const SAYS: Readonly<Record<SecurityEvent, string>> = {
  'codes-tried': 'codes that open nothing were tried',
  'keys-refused': 'keys that open nothing were used',
  'requests-limited': 'requests were turned away because there were too many',
  'phone-removed': 'a phone was removed by a facilitator',
};
const MINUTE_MS = 60_000;

/** Watches how the routes answer that are added from now on: tells `counter`, and the server's log what may be an attack. */
export function watchAnswers(app: FastifyInstance, clock: Clock, counter: Counter | undefined): void {
  const minutes = new Map<SecurityEvent, Minute>();
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const isStream = reply.getHeader('content-type') === 'text/event-stream';
    const seconds = isStream ? undefined : reply.elapsedTime / 1_000;
    counter?.answered({ route, method: request.method, status: reply.statusCode, seconds });
    const event = eventIn(request, reply.statusCode);
    if (event) {
      counter?.happened(event);
      const count = minuteOf(minutes, event, clock.elapsed()).add(SAID_FROM[event]);
      // Without an address, a code or a key: those who know them have no business with this.
      if (count > 0) app.log.warn({ event, count }, SAYS[event]);
    }
    done();
  });
}

function eventIn(request: FastifyRequest, status: number): SecurityEvent | undefined {
  if (status === 429) return 'requests-limited';
  if (!request.routeOptions.url?.startsWith('/api/dialogues/:code')) return undefined;
  if (status === 404) return 'codes-tried';
  if (status === 403) return 'keys-refused';
  return status === 200 && isRemoval(request) ? 'phone-removed' : undefined;
}

/** A phone that leaves by itself says the same as a facilitator who removes it. */
function isRemoval({ query, body }: FastifyRequest): boolean {
  const { as }: { readonly as?: unknown } = Object(query);
  const { command }: { readonly command?: unknown } = Object(body);
  return as === 'facilitator' && ['leave', 'removeSeats'].includes(Object(command).type);
}

function minuteOf(minutes: Map<SecurityEvent, Minute>, event: SecurityEvent, now: number): Minute {
  const known = minutes.get(event);
  if (known && now - known.since < MINUTE_MS) return known;
  const next = new Minute(now, known?.unsaid ?? 0);
  minutes.set(event, next);
  return next;
}

/** How often something has happened in one minute, and how much of that has been said. */
class Minute {
  readonly since: number;
  #count: number;
  #said = 0;

  /** `before` is what the minute before kept to itself. */
  constructor(since: number, before: number) {
    this.since = since;
    this.#count = before;
  }

  /** What happened after it had been said that something does. */
  get unsaid(): number {
    return this.#said === 0 ? 0 : this.#count - this.#said;
  }

  /** Counts one more. Returns how many there are when it is time to say so, and 0 otherwise. */
  add(saidFrom: number): number {
    this.#count += 1;
    if (this.#said > 0 || this.#count < saidFrom) return 0;
    this.#said = this.#count;
    return this.#count;
  }
}
