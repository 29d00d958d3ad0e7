import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What still runs so long after it was asked to end is ended by force. */
const END_BY_FORCE_AFTER_MS = 5_000;
const LOOK_AGAIN_AFTER_MS = 50;
const IS_WINDOWS = process.platform === 'win32';

const running = new Set();
let isEnding = false;

/**
 * Runs a program to its end. A signal that ends this process first ends the program, with all that the program has started.
 * Returns the exit code, null when the program was killed. `onoutput` takes what it prints, which otherwise goes to the
 * terminal. Throws when there is no such program.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, onoutput?: (text: string) => void }} [options]
 * @returns {Promise<number | null>}
 */
export function run(program, args, { env = process.env, shell = false, onoutput } = {}) {
  const output = onoutput ? 'pipe' : 'inherit';
  // A process group of its own can be sent a signal as a whole.
  const child = spawn(program, args, { env, shell, stdio: ['ignore', output, output], detached: !IS_WINDOWS });
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onoutput);
  return new Promise((resolve, reject) => {
    const ended = (settle, value) => {
      // This process is about to end as well, and does not go on to the next step.
      if (isEnding) return;
      running.delete(child);
      if (running.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
      settle(value);
    };
    child.on('error', (error) => ended(reject, error));
    child.on('close', (code) => ended(resolve, code));
  });
}

/** Runs a program in the place of this one: it has the terminal, it gets the signals, and its end is the end of both. */
export function handOver(program, args, env = process.env) {
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? exitCodeFor(signal)));
}

/** Ctrl-C comes twice, from the terminal and from npm: the second changes nothing. */
async function endAll(signal) {
  if (isEnding) return;
  isEnding = true;
  const began = performance.now();
  for (const child of running) send(child, signal);
  while ([...running].some(isAlive)) {
    if (performance.now() - began > END_BY_FORCE_AFTER_MS) break;
    await setTimeout(LOOK_AGAIN_AFTER_MS);
  }
  for (const child of running) send(child, 'SIGKILL');
  process.exit(exitCodeFor(signal));
}

/** Sends a signal to all that a child has started; 0 only asks whether there is anything left. Returns whether there was. */
function send(child, signal) {
  if (child.pid === undefined) return false;
  if (IS_WINDOWS) return spawnSync('taskkill', ['/pid', String(child.pid), '/tree', '/force']).status === 0;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

function isAlive(child) {
  return IS_WINDOWS ? child.exitCode === null : send(child, 0);
}

function exitCodeFor(signal) {
  return 128 + constants.signals[signal];
}
