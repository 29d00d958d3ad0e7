import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The network between two machines, in which somebody may pull the plug. */
export type LossyProxy = {
  readonly port: number;
  /** Nothing gets through any more, and nobody is told. */
  readonly cut: () => void;
  /** New connections get through. The old ones stay silent for ever, as behind a firewall that has forgotten them. */
  readonly mend: () => void;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Leads from a port of its own to `port` of this machine. */
export async function lossyProxy(port: number): Promise<LossyProxy> {
  const open = new Set<Socket>();
  let isCut = false;
  let silent = new WeakSet<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    if (isCut) silent.add(near).add(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (bytes) => silent.has(from) || to.write(bytes));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        open.delete(from);
        if (!silent.has(from)) to.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () => {
      isCut = true;
      silent = new WeakSet(open);
    },
    mend: () => {
      isCut = false;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
