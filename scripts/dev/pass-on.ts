import { type IncomingMessage, request as open, type ServerResponse } from 'node:http';

/** Has the server on `port` answer a request, with 502 while it is being started. */
export function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers, socket } = request;
  const onward = open(
    { host: '127.0.0.1', port, method, path: url, headers: { ...headers, 'x-forwarded-for': socket.remoteAddress } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    },
  );
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  // A visitor who leaves ends their live view.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
