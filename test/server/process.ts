import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** A machine on which the server runs as a process of its own, and keeps its disk when the process dies. */
export type Machine = {
  readonly origin: string;
  /** Settles when the server says that it is ready. */
  readonly start: () => Promise<void>;
  /** As when the power goes. */
  readonly kill: () => Promise<void>;
  /** Asks politely; gives the exit code. */
  readonly end: () => Promise<number | null>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

export async function machine(): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-machine-'));
  const port = await freePort();
  let child: Child | undefined;
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    child = undefined;
    return running ? ended(running, signal) : null;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    start: async () => {
      child = started({ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: folder });
      await saidReady(child);
    },
    kill: async () => {
      await end('SIGKILL');
    },
    end: () => end('SIGTERM'),
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts the server with these settings and waits until it has given up. */
export async function refused(env: Record<string, string>): Promise<{ readonly code: number; readonly said: string }> {
  const child = started(env);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

function started(env: Record<string, string>): Child {
  return spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function saidReady(child: Child): Promise<void> {
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('is ready')) return;
  throw new Error('the server did not start');
}

async function ended(child: Child, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
