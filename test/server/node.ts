import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The server as a process of its own, with settings as on a real machine, and everything that it says. */
export type Node = {
  /** Known when it has been started once; the same from then on. */
  readonly origin: string;
  /** All lines of its log so far. */
  readonly said: readonly string[];
  readonly pid: () => number;
  /** Settles when the server says that it is ready. */
  readonly start: () => Promise<void>;
  /** As when the power goes. */
  readonly kill: () => Promise<void>;
  /** Asks politely; gives the exit code. */
  readonly end: () => Promise<number | null>;
  /** Settles when some line of its log, from its first one on, says this. */
  readonly says: (words: string) => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

type Child = ChildProcessByStdio<null, Readable, Readable>;

export async function node(settings: Readonly<Record<string, string>>): Promise<Node> {
  // The server takes a free port by itself the first time, so that nobody else can take it in between.
  let port = settings.PORT ?? '0';
  const said: string[] = [];
  let child: Child | undefined;
  let waiting: (() => void)[] = [];
  // A test that runs out of time leaves nothing behind.
  const leave = () => void child?.kill('SIGKILL');
  process.once('exit', leave);
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return running?.exitCode ?? null;
    const exit = once(running, 'exit');
    running.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  };
  const says = async (words: string) => {
    while (!said.some((line) => line.includes(words))) {
      if (child?.exitCode) throw new Error(`the server has ended: ${said.join('\n')}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const take = (chunk: string) => {
    said.push(...chunk.split('\n').filter((line) => line !== ''));
    for (const wake of waiting.splice(0)) wake();
  };
  return {
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    said,
    pid: () => child?.pid ?? 0,
    start: async () => {
      said.length = 0;
      waiting = [];
      child = spawned({ HOST: '127.0.0.1', ...settings, PORT: port });
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
      child.once('exit', () => take(''));
      await says('is ready');
      port = /localhost:(\d+)/.exec(said.join('\n'))?.[1] ?? port;
    },
    kill: async () => {
      await end('SIGKILL');
    },
    end: () => end('SIGTERM'),
    says,
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL');
      process.off('exit', leave);
    },
  };
}

/** Starts the server with settings that it cannot use, and waits until it has given up. */
export async function refused(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawned(settings);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  return { code, said };
}

function spawned(settings: Readonly<Record<string, string>>): Child {
  return spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A folder that is gone at the end of the test. */
export type Folder = { readonly path: string; readonly [Symbol.dispose]: () => void };

export function folder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'sekskant-folder-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
