import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The network between two machines, in which somebody may pull the plug. */
export type LossyProxy = {
  readonly port: number;
  /** Nothing gets through any more, and nobody is told. */
  readonly cut: () => void;
  /** New connections get through. The old ones stay silent for ever, as behind a firewall that has forgotten them. */
  readonly mend: () => void;
  /** Settles when something has been sent that did not get through. */
  readonly lost: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/**
 * Leads from a port of its own to a port of this machine, which may be another for each connection. `delayOf` gives by how many
 * milliseconds a new connection is slow, in each direction.
 */
export async function lossyProxy(target: () => number, delayOf: () => number = () => 0): Promise<LossyProxy> {
  const open = new Set<Socket>();
  let isCut = false;
  let silent = new WeakSet<Socket>();
  let onlost = () => {};
  const server = createServer((near) => {
    const far = connect(target(), '127.0.0.1');
    if (isCut) silent.add(near).add(far);
    const delayMs = delayOf();
    // Nobody listens there: who calls is refused, as without anything in between.
    far.on('error', () => {
      if (!silent.has(near)) refuse(near);
    });
    near.on('error', () => near.destroy());
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (bytes) => {
        later(delayMs, () => {
          if (silent.has(from)) onlost();
          else to.write(bytes);
        });
      });
      from.on('close', () => {
        open.delete(from);
        if (!silent.has(from)) later(delayMs, () => to.destroy());
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
    lost: () =>
      new Promise((resolve) => {
        onlost = resolve;
      }),
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** Does at once what is not delayed, as a machine does that speaks with itself. */
function later(delayMs: number, deliver: () => void): void {
  if (delayMs > 0) setTimeout(deliver, delayMs);
  else deliver();
}

/** Node loses a socket for good that is reset after it has ended. */
function refuse(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
