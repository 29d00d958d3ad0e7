import type { Socket } from 'node:net';
import { PROBLEM_TYPE } from './problem.ts';
import { STATUS_NAMES } from './status-names.ts';

/** How long the server waits for those who send or read slowly, in milliseconds. */
export type Patience = {
  /** Until all that comes before a body is there. */
  readonly headersMs: number;
  /** Until a request is there as a whole: at most 64 kB, over a poor mobile network. */
  readonly requestMs: number;
  /** While nothing goes either way. A stream says a word every ten seconds, and a question waits for 20. */
  readonly silenceMs: number;
  /** How often to look who is late. */
  readonly lookEveryMs: number;
};

export const USUAL_PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 20_000,
  silenceMs: 60_000,
  lookEveryMs: 5_000,
};

/** What of Node's HTTP goes wrong before there is a request. */
const STATUS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Returns the options of Fastify that have it wait so long, and say why it does not wait any longer. */
export function waitingOptions({ headersMs, requestMs, silenceMs, lookEveryMs }: Patience) {
  return {
    requestTimeout: requestMs,
    connectionTimeout: silenceMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: lookEveryMs },
    clientErrorHandler: answerRaw,
  };
}

/** Answers what is no request, or does not become one in time, on its bare connection. */
function answerRaw(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS[error.code ?? ''] ?? 400;
  const title = STATUS_NAMES[status] ?? '';
  const body = JSON.stringify({ type: 'about:blank', title, status });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\ncontent-type: ${PROBLEM_TYPE}\r\ncache-control: no-store\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    // Whoever does not read it keeps nothing open.
    () => socket.destroy(),
  );
}
