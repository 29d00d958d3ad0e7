import { connect, type Socket } from 'node:net';

export type HttpAnswer = { readonly status: number; readonly cookie: string; readonly body: string };

/** This machine has many addresses of its own; without them the ports of one run out at some 28 000 connections. */
const ADDRESSES = process.platform === 'linux' ? 40 : 1;

/** One of this machine's own addresses, by turns. */
export function addressFor(turn: number): string {
  return `127.0.0.${1 + (turn % ADDRESSES)}`;
}

/** One connection that is kept open and asks one thing at a time, as lean as can be: the load must not be the limit. */
export class HttpConnection {
  readonly #socket: Socket;
  /** Settles when the server has taken the connection. */
  readonly open: Promise<void>;
  #received = '';
  #waiting: { readonly resolve: (answer: HttpAnswer) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(port: number, turn = 0) {
    this.#socket = connect({ port, host: '127.0.0.1', localAddress: addressFor(turn), noDelay: true });
    this.open = new Promise((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('error', reject);
    });
    this.open.catch(() => {});
    this.#socket.setEncoding('utf8');
    this.#socket.on('data', (chunk: string) => this.#receive(chunk));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('the server closed the connection')));
  }

  post(path: string, body: unknown, cookie = ''): Promise<HttpAnswer> {
    const text = JSON.stringify(body);
    return this.#ask(
      `POST ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  }

  get(path: string, cookie = ''): Promise<HttpAnswer> {
    return this.#ask(`GET ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${cookie}\r\n\r\n`);
  }

  close(): void {
    this.#socket.destroy();
  }

  #ask(request: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  #receive(chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.slice(0, end);
    const body = bodyIn(head, this.#received.slice(end + 4));
    if (body === undefined) return;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#received = '';
    waiting?.resolve({ status: Number(head.slice(9, 12)), cookie: cookieIn(head), body });
  }
}

/** The body when all of it has come. */
function bodyIn(head: string, rest: string): string | undefined {
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return Buffer.byteLength(rest) >= Number(length) ? rest : undefined;
  return rest.endsWith('0\r\n\r\n') ? rest.split('\r\n')[1] : undefined;
}

function cookieIn(head: string): string {
  return /set-cookie: ([^;]+)/i.exec(head)?.[1] ?? '';
}
