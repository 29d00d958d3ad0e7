import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

export type ProxyName = 'nginx' | 'apache2' | 'caddy';

const LOOK_AGAIN_MS = 50;

/** Whether this machine has the program. */
export function isInstalled(name: ProxyName): boolean {
  return spawnSync(name, [name === 'caddy' ? 'version' : '-v'], { stdio: 'ignore' }).status === 0;
}

type Start = {
  readonly args: readonly string[];
  /** The folder in which the program may write. */
  readonly at: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts a proxy of this machine and waits until it listens. Throws what it says when it ends instead. */
export async function proxyProgram(name: ProxyName, { args, at, port, env }: Start): Promise<AsyncDisposable> {
  const program = spawn(name, args, {
    env: { PATH: process.env.PATH, HOME: at, XDG_DATA_HOME: at, XDG_CONFIG_HOME: at, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const leave = () => void program.kill('SIGKILL');
  process.once('exit', leave);
  const ended = once(program, 'close');
  const said = text(program.stderr);
  const hasFailed = ended.then(async () => {
    throw new Error(`${name} has ended: ${await said}`);
  });
  hasFailed.catch(() => undefined);
  const isOver = () => program.exitCode !== null || program.signalCode !== null;
  await Promise.race([listens(`http://127.0.0.1:${port}/`, isOver), hasFailed]);
  return {
    [Symbol.asyncDispose]: async () => {
      program.kill('SIGTERM');
      await ended;
      process.off('exit', leave);
    },
  };
}

/** Settles when something answers there; never once the program is over. */
async function listens(url: string, isOver: () => boolean): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return void (await answer.arrayBuffer());
    await delay(LOOK_AGAIN_MS);
    if (isOver()) return new Promise(() => undefined);
  }
}
