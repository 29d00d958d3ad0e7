import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Counter as AnswerCounter, Answered, SecurityEvent } from './watch.ts';

/** A tap is answered in milliseconds, and papers in a second. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Where metrics are asked for. */
export type MetricsAddress = { readonly host: string; readonly port: number };

/** What only the server itself can say, each time that somebody asks. */
export type Gauges = {
  /** Whether what people do can be kept now. */
  readonly isReady: () => Promise<boolean>;
  /** How many connections are open. */
  readonly connections: () => Promise<number>;
};

/** Counts for Prometheus. Nothing in it names a dialogue, an address or a person. */
export class Metrics implements AnswerCounter {
  readonly #registry = new Registry();
  readonly #answers: Counter<'route' | 'method' | 'status'>;
  readonly #seconds: Histogram<'route' | 'method'>;
  readonly #events: Counter<'event'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Counter({
      name: 'sekskant_http_requests_total',
      help: 'Requests that were answered, by the pattern of their address.',
      labelNames: ['route', 'method', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'sekskant_http_request_seconds',
      help: 'How long an answer took, live views left out.',
      labelNames: ['route', 'method'],
      buckets: BUCKETS,
      registers,
    });
    this.#events = new Counter({
      name: 'sekskant_security_events_total',
      help: 'What may be an attack, and phones that were removed.',
      labelNames: ['event'],
      registers,
    });
  }

  answered({ route, method, status, seconds }: Answered): void {
    this.#answers.inc({ route, method, status });
    if (seconds !== undefined) this.#seconds.observe({ route, method }, seconds);
  }

  happened(event: SecurityEvent): void {
    this.#events.inc({ event });
  }

  /** Answers `GET /metrics` on an address of its own. Gives where; throws when that cannot be listened on. */
  async serve({ host, port }: MetricsAddress, { isReady, connections }: Gauges): Promise<RunningMetrics> {
    const registers = [this.#registry];
    const usable = new Gauge({ name: 'sekskant_log_usable', help: '1 while what people do can be kept.', registers });
    const open = new Gauge({ name: 'sekskant_connections', help: 'Connections that are open.', registers });
    const server = createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
      usable.set((await isReady()) ? 1 : 0);
      open.set(await connections());
      response.writeHead(200, { 'content-type': this.#registry.contentType }).end(await this.#registry.metrics());
      return undefined;
    });
    server.listen(port, host);
    await once(server, 'listening');
    return {
      port: portOf(server) ?? port,
      [Symbol.asyncDispose]: async () => {
        server.closeAllConnections();
        server.close();
      },
    };
  }
}

export type RunningMetrics = { readonly port: number; readonly [Symbol.asyncDispose]: () => Promise<void> };

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
