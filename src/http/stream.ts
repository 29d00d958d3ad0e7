import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Cancel, Clock } from '../clock/clock.ts';
import type { Listener } from '../live/listener.ts';

/** Proxies close a connection that is silent for a minute. */
const HEARTBEAT_MS = 20_000;
/** Phones that lost the server together come back spread over this time. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 2_000;

/**
 * A visitor's server-sent events. A reader that is slow gets the newest view when it has read the one before, and what
 * came in between never; one that is stuck from one heartbeat to the next is dropped, and comes back by itself.
 */
export class Stream implements Listener {
  readonly #raw: ServerResponse;
  readonly #stopBeating: Cancel;
  #onclose = () => {};
  /** Whether more is written than the reader has taken. */
  #isBehind = false;
  #wasBehind = false;
  #newest: string | undefined;

  /** Turns an answer, whose visitor has not hung up, into a stream that stays open. */
  constructor(reply: FastifyReply, clock: Clock) {
    reply.hijack();
    const { raw } = reply;
    this.#raw = raw;
    // It ends with the connection: without chunks each message is one write of one piece.
    raw.useChunkedEncodingByDefault = false;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    });
    const retryMs = Math.round(RETRY_FROM_MS + Math.random() * RETRY_SPREAD_MS);
    this.#write(`retry: ${retryMs}\nevent: clock\ndata: ${clock.now()}\n\n`);
    this.#stopBeating = clock.every(HEARTBEAT_MS, () => this.#beat());
    raw.on('drain', () => this.#catchUp());
    // An answer behind another one on the same connection never gets to say that it is closed.
    raw.req.socket.once('close', () => {
      this.#stopBeating();
      this.#onclose();
    });
  }

  send(seq: number, view: string): void {
    const message = `id: ${seq}\ndata: ${view}\n\n`;
    if (this.#isBehind) this.#newest = message;
    else this.#write(message);
  }

  end(): void {
    this.#raw.end('event: gone\ndata: {}\n\n');
  }

  close(): void {
    this.#raw.end();
  }

  /** Calls `stop` once the visitor is not there any more. */
  onclose(stop: () => void): void {
    this.#onclose = stop;
  }

  #write(text: string): void {
    if (!this.#raw.writableEnded) this.#isBehind = !this.#raw.write(text);
  }

  #catchUp(): void {
    this.#isBehind = false;
    this.#wasBehind = false;
    const newest = this.#newest;
    this.#newest = undefined;
    if (newest !== undefined) this.#write(newest);
  }

  #beat(): void {
    const isStuck = this.#isBehind && this.#wasBehind;
    if (isStuck || this.#raw.writableEnded) this.#raw.destroy();
    else if (this.#isBehind) this.#wasBehind = true;
    else this.#write(':\n\n');
  }
}
