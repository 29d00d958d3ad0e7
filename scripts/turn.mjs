import { existsSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const SAY_SO_EVERY_MS = 1_000;
/** Whoever has not said for so long that it is at work is taken to be gone: its number may be another process's by now. */
const GONE_AFTER_MS = 30_000;
const LOOK_AGAIN_AFTER_MS = 200;

/**
 * Does `work` unless `isDone()`, and never at the same time as another process that takes the same `turn`, a file that is
 * there for as long as somebody is at work. Waits for that process, and prints `waiting` once. A process that was killed
 * does not keep its turn.
 */
export async function doOnce({ turn, isDone, work, waiting }) {
  let hasSaidSo = false;
  while (!isDone()) {
    if (take(turn)) return whileHeld(turn, isDone, work);
    if (!hasSaidSo) console.log(waiting);
    hasSaidSo = true;
    // What is half done is not looked at.
    while (existsSync(turn) && !isLeftBehind(turn)) await setTimeout(LOOK_AGAIN_AFTER_MS);
  }
}

async function whileHeld(turn, isDone, work) {
  // By this machine's clock from the beginning: the disk may be another machine's, and go by that one's.
  const sayAtWork = () => utimes(turn, new Date(), new Date(), () => undefined);
  sayAtWork();
  const atWork = setInterval(sayAtWork, SAY_SO_EVERY_MS);
  const give = () => rmSync(turn, { force: true });
  process.once('exit', give);
  try {
    // Another process may have done it in the moment before.
    if (!isDone()) await work();
  } finally {
    clearInterval(atWork);
    process.off('exit', give);
    give();
  }
}

function take(turn) {
  if (isLeftBehind(turn)) rmSync(turn, { force: true });
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeftBehind(turn) {
  try {
    return Date.now() - statSync(turn).mtimeMs > GONE_AFTER_MS || !isRunning(Number(readFileSync(turn, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(pid) {
  // A process that has just made the file has not yet written its number.
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and is somebody else's.
    return error.code === 'EPERM';
  }
}
