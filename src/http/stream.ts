import type { FastifyReply } from 'fastify';
import type { Listener } from '../live/audience.ts';

/** Proxies close a connection that is silent for a minute. */
const HEARTBEAT_MS = 20_000;
/** Phones that lost the server together come back spread over this time. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 2_000;
/** A reader that has so much unread is stuck: it is dropped and comes back to the newest view. */
const MOST_UNREAD_BYTES = 1_000_000;

/** A visitor's server-sent events. */
export type Stream = Listener & { readonly onclose: (stop: () => void) => void; readonly close: () => void };

/** Turns an answer into a stream that stays open. */
export function openStream(reply: FastifyReply): Stream {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  raw.write(
    `retry: ${Math.round(RETRY_FROM_MS + Math.random() * RETRY_SPREAD_MS)}\nevent: clock\ndata: ${Date.now()}\n\n`,
  );
  const heartbeat = setInterval(() => raw.write(':\n\n'), HEARTBEAT_MS);
  raw.once('close', () => clearInterval(heartbeat));

  return {
    send: (seq, view) => {
      if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
      else raw.write(`id: ${seq}\ndata: ${view}\n\n`);
    },
    end: () => raw.end('event: gone\ndata: {}\n\n'),
    close: () => raw.end(),
    onclose: (stop) => raw.once('close', stop),
  };
}
