import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp } from './installation.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** The path of a Chromium that starts on this machine, fetched if there is none. Ends the process if it cannot be had. */
export function chromium(node) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return starts(asked) ? asked : giveUp(`CHROMIUM_PATH is "${asked}", and that does not start.`);
  return (
    installedChromium(node) ??
    fetched(node) ??
    giveUp('The journeys need Chromium: install it, or set CHROMIUM_PATH to one.')
  );
}

function installedChromium(node) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, playwrightsOwn(node)].find(starts);
}

function playwrightsOwn(node) {
  const ask = 'process.stdout.write(require("@playwright/test").chromium.executablePath())';
  return spawnSync(node, ['--eval', ask], { encoding: 'utf8' }).stdout;
}

function fetched(node) {
  console.log('No Chromium on this machine: fetching one.');
  run(node, [PLAYWRIGHT, 'install', 'chromium']);
  if (!installedChromium(node) && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return installedChromium(node);
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A downloaded browser may be there and still lack the system's libraries. */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
