import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/**
 * What becomes of something that somebody sends, when it does not just get through: it is slow; it is lost, or its answer
 * is; the answer never comes and nobody is told; or it comes when its sender has long given it up.
 */
const TROUBLES = ['slow', 'lost', 'unanswered', 'silent', 'late'] as const;
type Fate = 'through' | (typeof TROUBLES)[number];
const TROUBLED_IN_20 = 4;

const MAX_DELAY_MS = 1_200;

/** The network between phones and a server. */
export type Network = {
  readonly origin: string;
  /** From now on each request gets through or not, as chance has it. */
  readonly storm: () => void;
  readonly calm: () => void;
  /** Ends all connections, as when a proxy is restarted. */
  readonly drop: () => void;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Leads from a port of its own to `port` of this machine. */
export async function network(port: number, chance: Chance): Promise<Network> {
  const open = new Set<Socket>();
  let isStormy = false;
  const fate = (): Fate => (isStormy && chance.between(1, 20) <= TROUBLED_IN_20 ? chance.oneOf(TROUBLES) : 'through');
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    near.on('data', (request: Buffer) => void meet(fate(), request, near, far, chance));
    near.on('close', () => far.destroy());
    far.on('data', (answer: Buffer) => near.write(answer));
    far.on('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const drop = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    storm: () => {
      isStormy = true;
    },
    calm: () => {
      isStormy = false;
    },
    drop,
    [Symbol.asyncDispose]: async () => {
      drop();
      server.close();
    },
  };
}

async function meet(fate: Fate, request: Buffer, near: Socket, far: Socket, chance: Chance): Promise<void> {
  const delay = chance.between(1, MAX_DELAY_MS);
  switch (fate) {
    case 'through':
      far.write(request);
      break;
    case 'slow':
      near.pause();
      await after(delay / 4);
      far.write(request);
      near.resume();
      break;
    case 'lost':
      near.destroy();
      break;
    case 'unanswered':
      far.removeAllListeners('data').on('data', () => near.destroy());
      far.write(request);
      break;
    case 'silent':
      far.removeAllListeners('data').resume();
      far.write(request);
      break;
    case 'late':
      near.removeAllListeners('close').destroy();
      await after(delay);
      far.removeAllListeners('data').on('data', () => far.destroy());
      far.write(request);
  }
}
