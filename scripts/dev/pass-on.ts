import { type IncomingMessage, request as open, type ServerResponse } from 'node:http';

/** Has the server on `port` of this machine answer a request, with 502 while there is none. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number | undefined): void {
  if (port === undefined) {
    response.writeHead(502).end();
    return;
  }
  const { method, url, headers, socket } = request;
  const forwarded = { ...headers, 'x-forwarded-for': socket.remoteAddress };
  const onward = open({ host: '127.0.0.1', port, method, path: url, headers: forwarded }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  // A visitor who leaves ends their live view.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
