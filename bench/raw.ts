// A bare `node:http` server: the limit of this machine that the product is held against. No part of the product.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const streams: ServerResponse[] = [];
const kept: unknown[] = [];
/** What is kept in memory is bounded, as any server's must be. */
const MAX_KEPT = 100_000;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  if (request.url?.startsWith('/page?')) return page(new URL(request.url, 'http://bench').searchParams, response);
  if (request.method === 'GET') return follow(response);
  void body(request).then((text) => (request.url === '/tell' ? publish(text, response) : answer(text, response)));
});
server.listen(Number(process.env.PORT), process.env.HOST, () => console.log('ready'));
process.once('SIGTERM', () => process.exit());

/** A page of so many bytes, at whose end there is a button. */
function page(query: URLSearchParams, response: ServerResponse): void {
  const [head, end] = ['<!doctype html><title>raw</title><!--', '--><form><button type="submit">raw</button></form>'];
  const rest = Math.max(0, Number(query.get('bytes')) - head.length - end.length);
  response.writeHead(200, { 'content-type': 'text/html' }).end(head + '.'.repeat(rest) + end);
}

/** A stream of server-sent events. */
function follow(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  streams.push(response);
  response.once('close', () => streams.splice(streams.indexOf(response), 1));
}

/** Sends the same bytes to all of these connections. */
function publish(text: string, response: ServerResponse): void {
  const { message, first, last } = JSON.parse(text);
  const bytes = Buffer.from(message);
  for (const stream of streams.slice(first, last)) stream.write(bytes);
  answer('{}', response);
}

/** Answers a POST from memory. */
function answer(text: string, response: ServerResponse): void {
  kept.push(JSON.parse(text));
  if (kept.length > MAX_KEPT) kept.length = 0;
  response.writeHead(200, { 'content-type': 'application/json' }).end(`{"seq":${kept.length}}`);
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
