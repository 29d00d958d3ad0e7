import { connect, type Socket } from 'node:net';
import { addressFor } from './line.ts';

/** A message that has come in full: its event's number and when. */
export type Received = { readonly seq: number; readonly at: number };

/** A phone's server-sent events, read with as little work as can be. */
export class StreamReader {
  readonly #socket: Socket;
  #rest = '';
  /** What has come since `forget`. */
  received: Received[] = [];
  bytes = 0;
  /** The newest message as it came, for the raw server to send the same. */
  newest = '';
  isClosed = false;
  readonly #onasked: () => void;

  /** `onasked` is called when the server asks whether anybody is there. */
  constructor(port: number, path: string, cookie: string, turn: number, onasked = () => {}) {
    this.#onasked = onasked;
    this.#socket = connect({ port, host: '127.0.0.1', localAddress: addressFor(turn), noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => this.#receive(chunk));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.isClosed = true;
    });
    this.#socket.write(`GET ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\n\r\n`);
  }

  /** Reads no more until `resume`, as a phone whose network is gone. */
  pause(): void {
    this.#socket.pause();
  }

  forget(): void {
    this.received = [];
    this.bytes = 0;
  }

  /** When the first message that has `seq` in it came. */
  at(seq: number): number | undefined {
    return this.received.find((message) => message.seq >= seq)?.at;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: string): void {
    this.bytes += chunk.length;
    // The first one comes before the first view.
    if (this.newest !== '' && chunk.startsWith('event: clock')) this.#onasked();
    const text = this.#rest + chunk;
    let from = 0;
    for (let start = text.indexOf('id: ', from); start >= 0; start = text.indexOf('id: ', from)) {
      const end = text.indexOf('\n\n', start);
      if (end < 0) break;
      this.newest = text.slice(start, end + 2);
      this.received.push({ seq: Number.parseInt(text.slice(start + 4, start + 16), 10), at: performance.now() });
      from = end + 2;
    }
    // An "id:" may be cut in two, and so may what follows it.
    this.#rest = from === 0 && text.length > 4 && !text.includes('id: ') ? text.slice(-4) : text.slice(from);
  }
}
