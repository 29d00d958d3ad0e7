import { beforeEach, mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { type TestClock, testClock } from '../../../../clock/testing/clock.ts';
import { Connection, type ConnectionStatus } from '../connection.ts';

/** A request that the network holds, and what the network does with it. */
type Held = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
};
type Stream = {
  readonly say: (text: string) => void;
  readonly cut: () => void;
  /** Whether the page has let go of it. */
  readonly isLeft: () => boolean;
};

export const view = (seq: number) => `id: ${seq}\ndata: {"is":${seq}}\n\n`;
/** What the server says of its clock now. */
export const beat = () => `event: clock\ndata: ${wire.clock.now()}\n\n`;
export const page = () => new Response('<h1>Log på gæstenettet</h1>', { headers: { 'content-type': 'text/html' } });
export const problem = (status: number, code: string) =>
  Response.json({ type: `urn:sekskant:${code}`, status, code }, { status });
export const answer = (seq: number, shown: unknown = { is: seq }) =>
  Response.json({ seq: shown === null ? null : seq, version: `v${seq}`, now: 1_800_000_000_000, view: shown });

type Wire = {
  clock: TestClock;
  /** What nobody has answered, oldest first. */
  held: Held[];
  /** What the page was told, in order. */
  log: (number | ConnectionStatus | 'asked')[];
  /** What it was told of the server's clock. */
  times: number[];
};
const fresh = (): Wire => ({ clock: testClock(), held: [], log: [], times: [] });

/** A page, and the network that it asks; made anew for each test. */
export const wire = fresh();

beforeEach(() => {
  Object.assign(wire, fresh());
  mock.method(globalThis, 'fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    const { pathname: path, searchParams: query } = new URL(url, 'http://here');
    return new Promise<Response>((resolve, reject) => {
      const request = { path, query, signal, answer: resolve };
      wire.held.push(request);
      signal.addEventListener('abort', () => {
        wire.held = wire.held.filter((each) => each !== request);
        reject(new Error('aborted'));
      });
    });
  });
});

export function opened(): Connection {
  const hearer = {
    onview: (seq: number) => void wire.log.push(seq),
    ontime: (now: number) => void wire.times.push(now),
    onasked: () => void wire.log.push('asked'),
    onstatus: (status: ConnectionStatus) => {
      if (
        wire.log.at(-1) !== status &&
        status !== wire.log.findLast((each) => typeof each === 'string' && each !== 'asked')
      )
        wire.log.push(status);
    },
  };
  const connection = new Connection({ stream: '/live?as=seat', view: '/view?as=seat' }, hearer, wire.clock);
  connection.open();
  return connection;
}

/** Answers the stream that is waited for. */
export async function streamed(): Promise<Stream> {
  const request = await next('/live');
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
      request.signal.addEventListener('abort', () => controller.error(new Error('aborted')));
    },
  });
  request.answer(new Response(stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }));
  await settled();
  return {
    say: (text) => body?.enqueue(new TextEncoder().encode(text)),
    cut: () => body?.error(new Error('cut')),
    isLeft: () => request.signal.aborted,
  };
}

export async function next(path: string): Promise<Held> {
  await settled();
  const request = wire.held.find((each) => each.path === path);
  if (!request) throw new Error(`nobody waits for ${path}: ${wire.held.map((each) => each.path)}`);
  wire.held = wire.held.filter((each) => each !== request);
  return request;
}

export const waits = (path: string) => wire.held.some((each) => each.path === path);

export async function settled(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await turn();
}

export async function said(stream: Stream, text: string): Promise<void> {
  stream.say(text);
  await settled();
}
