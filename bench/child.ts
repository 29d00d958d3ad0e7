import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SERVER_OPTIONS } from '../scripts/server-options.mjs';
import type { Usage } from './settling.ts';

const SETTLING = new URL('settling.ts', import.meta.url).href;
const FIRST_PORT = 4_400;
const PORTS = 50;
const KILL_AFTER_MS = 10_000;

/** A measured process that serves HTTP on this machine. */
export type Child = {
  readonly port: number;
  /** Its folder for data, which goes with it. */
  readonly folder: string;
  /** From being started until it said that it is ready, in milliseconds. */
  readonly readyMs: number;
  readonly usage: () => Promise<Usage>;
  /** Lets it collect its garbage first. */
  readonly settled: () => Promise<Usage>;
  /** Ends it and keeps its folder, for another to start in. */
  readonly stop: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

type Starting = { readonly folder?: string | undefined; readonly options?: readonly string[] };

/** The product itself, as it is started in production, with a disk of its own. */
export function server(folder?: string): Promise<Child> {
  return startedChild('../src/main.ts', { folder, options: SERVER_OPTIONS });
}

/** The bare `node:http` process of `raw.ts`, which shows what this machine can do at all. */
export function rawServer(): Promise<Child> {
  return startedChild('raw.ts');
}

async function startedChild(
  file: string,
  { folder = mkdtempSync(join(tmpdir(), 'sekskant-bench-')), options = [] }: Starting = {},
): Promise<Child> {
  const port = await freePort();
  const began = performance.now();
  const measured = process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [];
  const args = [
    ...options,
    ...measured,
    '--expose-gc',
    '--import',
    SETTLING,
    fileURLToPath(new URL(file, import.meta.url)),
  ];
  const child = spawn(process.execPath, args, {
    // As `npm start` has it.
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await saidReady(child);
  const readyMs = performance.now() - began;
  const stop = () => ended(child);
  return {
    port,
    folder,
    readyMs,
    usage: () => asked(child, 'usage'),
    settled: () => asked(child, 'settle'),
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) if (await isFree(port)) return port;
  throw new Error(`no port is free from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', () => resolve(true));
  });
}

async function saidReady(child: ChildProcess): Promise<void> {
  const died = once(child, 'exit').then(() => {
    throw new Error('a measured process could not be started');
  });
  for (let said = ''; !said.includes('ready'); ) {
    if (!child.stdout) throw new Error('a measured process has no output');
    const [chunk] = await Promise.race([once(child.stdout, 'data'), died]);
    said += String(chunk);
  }
  died.catch(() => undefined);
  child.stdout?.resume();
}

async function asked(child: ChildProcess, question: 'usage' | 'settle'): Promise<Usage> {
  child.send(question);
  const [usage] = await once(child, 'message');
  return usage;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  await exit;
  clearTimeout(impatience);
}
