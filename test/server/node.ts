import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { lossyProxy } from './lossy-proxy.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const MAIN_BY_HAND = fileURLToPath(new URL('main-by-hand.ts', import.meta.url));

/** The server as a process of its own, with settings as on a real machine, and everything that it says. */
export type Node = {
  /** The same through all its lives. */
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

/** A server whose clock stands still unless the test moves it, and which sends views at once. */
export type NodeByHand = Node & {
  /** Lets `ms` milliseconds go by, as `pass` of a test's clock does. */
  readonly pass: (ms: number) => Promise<void>;
};

type Settings = Readonly<Record<string, string>>;
type Child = ChildProcess & { readonly stdout: Readable; readonly stderr: Readable };

/** `delayOf` gives by how many milliseconds a new connection to it is slow. */
export async function node(settings: Settings, delayOf?: () => number): Promise<Node> {
  const { child: _, ...plain } = await nodeRunning(MAIN, settings, { delayOf });
  return plain;
}

type ByHand = {
  /** That of another version of Sekskant, unless it is this one. */
  readonly main?: string;
  /** How many files the process may have open, where that is fewer than usual. */
  readonly openFiles?: number;
};

export async function nodeByHand(
  settings: Settings,
  { main = MAIN_BY_HAND, openFiles }: ByHand = {},
): Promise<NodeByHand> {
  const { child, ...plain } = await nodeRunning(main, settings, { openFiles });
  const pass = async (ms: number) => {
    const running = child();
    running?.send(ms);
    if (running) await once(running, 'message');
  };
  return { ...plain, pass };
}

async function nodeRunning(
  main: string,
  settings: Settings,
  { openFiles, delayOf }: { readonly openFiles?: number | undefined; readonly delayOf?: (() => number) | undefined },
) {
  const said: string[] = [];
  let child: Child | undefined;
  let hasEnded = false;
  let port = 0;
  let waiting: (() => void)[] = [];
  // The port of a server that has ended is anybody's: each life has one of its own, and people keep the proxy's.
  const door = await lossyProxy(() => port, delayOf);
  // A node over a database keeps something beside it, too.
  const own = folder();
  // A test that runs out of time leaves nothing behind.
  const leave = () => void child?.kill('SIGKILL');
  process.once('exit', leave);
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    if (!running || hasEnded) return running?.exitCode ?? null;
    // By then it has also said all that it had to say.
    const close = once(running, 'close');
    running.kill(signal);
    const [code] = (await close) as [number | null];
    return code;
  };
  const lineWith = async (words: string | RegExp): Promise<string> => {
    for (;;) {
      const line = said.find((each) => each.match(words));
      if (line !== undefined) return line;
      if (hasEnded) throw new Error(`the server has ended: ${said.join('\n')}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const wakeAll = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  return {
    origin: `http://127.0.0.1:${door.port}`,
    said,
    child: () => child,
    pid: () => child?.pid ?? 0,
    start: async () => {
      said.length = 0;
      waiting = [];
      hasEnded = false;
      child = spawned(main, { HOST: '127.0.0.1', PORT: '0', DATA_DIR: own.path, ...settings }, openFiles);
      for (const input of [child.stdout, child.stderr])
        createInterface({ input }).on('line', (line) => {
          said.push(line);
          wakeAll();
        });
      child.once('close', () => {
        hasEnded = true;
        wakeAll();
      });
      port = Number((await lineWith(/is ready: .*:\d+$/)).split(':').at(-1));
    },
    kill: async () => {
      await end('SIGKILL');
    },
    end: () => end('SIGTERM'),
    says: async (words: string) => {
      await lineWith(words);
    },
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL');
      await door[Symbol.asyncDispose]();
      own[Symbol.dispose]();
      process.off('exit', leave);
    },
  };
}

/** Starts the server with settings that it cannot use, and waits until it has given up. */
export async function refused(settings: Settings): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawned(MAIN, settings);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  return { code, said };
}

function spawned(main: string, settings: Settings, openFiles?: number): Child {
  const program = [process.execPath, main] as const;
  const [command, ...words] =
    openFiles === undefined ? program : (['sh', '-c', `ulimit -n ${openFiles}; exec "$0" "$@"`, ...program] as const);
  const child = spawn(command, words, {
    env: { ...surroundings(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return child as Child;
}

/** What a program needs that is none of its settings. */
export function surroundings(): Settings {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, NODE_COMPILE_CACHE };
}

/** A folder that is gone at the end of the test. */
export type Folder = { readonly path: string; readonly [Symbol.dispose]: () => void };

export function folder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'sekskant-folder-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
