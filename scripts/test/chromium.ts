import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwrights } from '@playwright/test';
import { run } from '../children.mjs';

/** Chromium without windows comes first: the journeys take a third less time in it. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Debian's; what is called so elsewhere may not be there. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Returns the path of a Chromium that starts on this machine, fetched if there is none. Throws if it cannot be had. */
export async function chromium(): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !starts(asked)) throw new Error(`CHROMIUM_PATH is "${asked}", and that does not start.`);
  const path = asked || found() || (await fetched());
  if (!path) throw new Error('The journeys need Chromium: install it, or set CHROMIUM_PATH to one.');
  return path;
}

function found(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, playwrights.executablePath()].find(starts);
}

async function fetched(): Promise<string | undefined> {
  console.log('No Chromium on this machine: fetching one.');
  await tried(process.execPath, [PLAYWRIGHT, 'install', 'chromium']);
  if (!found() && process.getuid?.() === 0) {
    await tried('apt-get', ['update']);
    for (const name of PACKAGES)
      if (!found()) await tried('apt-get', ['install', '-y', '--no-install-recommends', name]);
  }
  return found();
}

/** Whether it worked shows in whether there is a browser then. */
async function tried(program: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(program, args, { env }).catch((error: unknown) => console.log(String(error)));
}

/** A downloaded browser may be there and still lack the system's libraries. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
