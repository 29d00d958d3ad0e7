import { once } from 'node:events';
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';

/** What something else on the network answers in the server's place. */
export type Foreign = { readonly status: number; readonly headers?: OutgoingHttpHeaders; readonly body?: string };

/** What the network does with what is sent through it from now on. */
export type Fault =
  /** Streams are kept back until they end, as by a proxy that does not flush. */
  | { readonly kind: 'buffer' }
  /** Each piece of a stream is handed on when the next one comes, as by some antivirus. */
  | { readonly kind: 'one-late' }
  /** Every connection is cut before there is an answer. */
  | { readonly kind: 'cut' }
  /** What is posted is taken and never answered. */
  | { readonly kind: 'posts-hang' }
  /** Cookies are taken out of what is asked. */
  | { readonly kind: 'no-cookies' }
  /** Answers end in the middle. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'foreign'; readonly answer: Foreign; readonly method?: 'POST' };

/** A proxy between browsers and a server, which does what was met in canteens, hotels and offices. */
export type Middlebox = {
  readonly origin: string;
  /** Null mends it. What goes through already is not touched. */
  readonly set: (fault: Fault | null) => void;
  /** Streams that are open stay open, and nothing comes through them any more. */
  readonly deaden: () => void;
  /** Ends all streams that are open, as at an idle limit. */
  readonly endStreams: () => void;
  /** How many streams are open through it. */
  readonly streams: () => number;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

type Open = { isDead: boolean; readonly answer: ServerResponse };

export async function middlebox(target: string): Promise<Middlebox> {
  const streams = new Set<Open>();
  let fault: Fault | null = null;
  const server = createServer((asked, answer) => {
    asked.url = pathIn(asked.url);
    const now = asked.url.startsWith('/api/') ? fault : null;
    if (now?.kind === 'cut') return void asked.socket.destroy();
    if (now?.kind === 'posts-hang' && asked.method === 'POST') return void asked.resume();
    if (now?.kind === 'foreign' && (!now.method || now.method === asked.method)) return say(answer, now.answer);
    const far = forward(asked, target, now);
    answer.on('close', () => far.destroy());
    far.on('error', () => answer.destroy());
    far.on('response', (response) => {
      const isStream = response.headers['content-type']?.startsWith('text/event-stream');
      if (isStream) passStream(response, answer, now);
      else if (now?.kind === 'truncated') truncate(response, answer);
      else {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  function passStream(response: IncomingMessage, answer: ServerResponse, now: Fault | null): void {
    const open = { isDead: false, answer };
    streams.add(open);
    answer.on('close', () => streams.delete(open));
    let kept: Buffer | undefined;
    const head = () => answer.headersSent || answer.writeHead(response.statusCode ?? 502, response.headers);
    response.on('data', (piece: Buffer) => {
      if (open.isDead || now?.kind === 'buffer') return;
      head();
      if (now?.kind !== 'one-late') answer.write(piece);
      else {
        if (kept) answer.write(kept);
        kept = piece;
      }
    });
    response.on('close', () => !open.isDead && answer.destroy());
  }

  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    set: (next) => {
      fault = next;
    },
    deaden: () => {
      for (const open of streams) open.isDead = true;
    },
    endStreams: () => {
      for (const { answer } of streams) answer.destroy();
    },
    streams: () => streams.size,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Where a browser has been told to go through it, it asks for the whole address. */
function pathIn(url = ''): string {
  const { pathname, search } = new URL(url, 'http://here');
  return pathname + search;
}

function forward(asked: IncomingMessage, target: string, fault: Fault | null): ClientRequest {
  const { cookie, ...rest } = asked.headers;
  const headers = fault?.kind === 'no-cookies' || cookie === undefined ? rest : { ...rest, cookie };
  const far = request(target + asked.url, { method: asked.method, headers, agent: false });
  asked.pipe(far);
  return far;
}

function say(answer: ServerResponse, { status, headers = {}, body = '' }: Foreign): void {
  answer.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

function truncate(response: IncomingMessage, answer: ServerResponse): void {
  answer.writeHead(response.statusCode ?? 502, response.headers);
  response.once('data', (piece: Buffer) => {
    answer.write(piece.subarray(0, Math.floor(piece.length / 2)), () => answer.destroy());
  });
}
