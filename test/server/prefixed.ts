import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passOn } from '../../scripts/dev/pass-on.ts';

/** A proxy that has the server below a path of its own, and something else everywhere else. */
export type PrefixProxy = { readonly url: string; readonly [Symbol.asyncDispose]: () => Promise<void> };

/** Opens a proxy that shows what the server on `port()` has at its root as `prefix`, which it does not tell the server of. */
export async function prefixProxy(prefix: string, port: () => number): Promise<PrefixProxy> {
  const proxy = createServer((request, response) => {
    const { url = '' } = request;
    if (url === prefix) response.writeHead(301, { location: `${prefix}/` }).end();
    else if (!url.startsWith(`${prefix}/`)) response.writeHead(404).end('Somebody else is here.');
    else {
      request.url = url.slice(prefix.length);
      passOn(request, response, port());
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port: own } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}${prefix}`,
    [Symbol.asyncDispose]: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
