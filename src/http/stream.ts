import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { Cancel, Clock } from '../clock/clock.ts';
import type { Listener } from '../live/listener.ts';
import { Backlog, type Reader } from './backlog.ts';
import type { Held } from './held-open.ts';
import { type Messages, messageOf } from './messages.ts';

/** Some proxies close a connection that is silent for a quarter of a minute, and a page takes longer silence for a dead one. */
const HEARTBEAT_MS = 10_000;
/** Half a minute: a phone may be in a lift. */
const MAX_BEATS_BEHIND = 3;
/** A comment as long as what is known to hold small messages back: blocks of four kilobytes. */
const PADDING = `:${' '.repeat(4_096)}\n\n`;
/** Long enough that it is sent on its own. Whoever holds back the newest piece then holds back this one. */
const PAD_AFTER_MS = 100;
/** Phones that lost the server together come back spread over this time. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 2_000;

export type StreamOptions = {
  /** Whether something on the way holds small messages back, so that more has to follow on each. */
  readonly isPadded?: boolean;
  /** Keeps the visitor's key in their browser for longer. */
  readonly cookie?: string | undefined;
  /** Whether the visitor has been heard of lately. Without it the stream stays as long as the connection does. */
  readonly isAnswered?: () => boolean;
  /** What is written and not taken, here and on all other streams. */
  readonly backlog?: Backlog;
  /** Where others follow the same view. */
  readonly messages?: Messages | undefined;
};

/**
 * A visitor's server-sent events. A reader that is slow gets the newest view when it has read the one before, and what
 * came in between never; one that is stuck for half a minute, or does not answer, is dropped, and comes back by itself.
 */
export class Stream implements Listener, Held, Reader {
  readonly #raw: ServerResponse;
  readonly #clock: Clock;
  readonly #options: StreamOptions;
  readonly #backlog: Backlog;
  readonly #stopBeating: Cancel;
  #padding: Cancel | undefined;
  #onclose = () => {};
  /** Whether more is written than the reader has taken. */
  #isBehind = false;
  #beatsBehind = 0;
  #newest: string | Buffer | undefined;

  /** Turns an answer, whose visitor has not hung up, into a stream that stays open. */
  constructor(reply: FastifyReply, clock: Clock, options: StreamOptions = {}) {
    reply.hijack();
    const { raw } = reply;
    this.#raw = raw;
    this.#clock = clock;
    this.#options = options;
    this.#backlog = options.backlog ?? new Backlog();
    // It ends with the connection: without chunks each message is one write of one piece.
    raw.useChunkedEncodingByDefault = false;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      connection: 'close',
      ...(options.cookie !== undefined && { 'set-cookie': options.cookie }),
    });
    const retryMs = Math.round(RETRY_FROM_MS + Math.random() * RETRY_SPREAD_MS);
    this.#write(`retry: ${retryMs}\n${this.#time}`);
    this.#stopBeating = clock.every(HEARTBEAT_MS, () => this.#beat());
    raw.on('drain', () => this.#catchUp());
    // An answer behind another one on the same connection never gets to say that it is closed.
    raw.req.socket.once('close', () => {
      this.#stopBeating();
      this.#padding?.();
      this.#backlog.note(this);
      this.#onclose();
    });
  }

  send(seq: number, view: string): void {
    const message = this.#options.messages?.of(seq, view) ?? messageOf(seq, view);
    if (this.#isBehind) this.#newest = message;
    else this.#write(message);
  }

  end(): void {
    this.#raw.end('event: gone\ndata: {}\n\n');
  }

  /** There is a dialogue, and the request does not show who it comes from, or comes with a key that opens nothing any more. */
  endWithoutKey(): void {
    this.#raw.end('event: gone\ndata: {"code":"key-invalid"}\n\n');
  }

  close(): void {
    this.#raw.end();
  }

  drop(): void {
    this.#raw.destroy();
  }

  /** Calls `stop` once the visitor is not there any more. */
  onclose(stop: () => void): void {
    this.#onclose = stop;
  }

  get waitingBytes(): number {
    return this.#raw.destroyed ? 0 : this.#raw.writableLength;
  }

  get #time(): string {
    return `event: clock\ndata: ${this.#clock.now()}\n\n`;
  }

  #write(message: string | Buffer): void {
    if (this.#raw.writableEnded) return;
    this.#put(message);
    if (this.#options.isPadded) this.#padding ??= this.#clock.after(PAD_AFTER_MS, () => this.#pad());
  }

  #pad(): void {
    this.#padding = undefined;
    if (!this.#raw.writableEnded) this.#put(PADDING);
  }

  #put(message: string | Buffer): void {
    this.#isBehind = !this.#raw.write(message);
    this.#backlog.note(this);
  }

  #catchUp(): void {
    this.#isBehind = false;
    this.#beatsBehind = 0;
    this.#backlog.note(this);
    const newest = this.#newest;
    this.#newest = undefined;
    if (newest !== undefined) this.#write(newest);
  }

  #beat(): void {
    const { isAnswered = () => true } = this.#options;
    this.#backlog.note(this);
    if (this.#isBehind) this.#beatsBehind += 1;
    if (this.#beatsBehind >= MAX_BEATS_BEHIND || this.#raw.writableEnded || !isAnswered()) this.#raw.destroy();
    else if (!this.#isBehind) this.#write(this.#time);
  }
}
