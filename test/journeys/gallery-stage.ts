import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { test as base } from '@playwright/test';
import type { GalleryAddress } from '../../src/web/gallery/address.ts';
import { folder } from '../server/node.ts';
import { devicesFor, type Stage } from './stage.ts';

type Child = ChildProcessByStdio<null, Readable, null>;

/** `npm run dev`, which serves all of these tests, and devices to look at it for each. */
export const test = base.extend<{ stage: Stage }, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      using data = folder();
      const child = spawn(process.execPath, [resolve('scripts/dev/main.ts')], {
        env: {
          PATH: process.env.PATH,
          DATA_DIR: data.path,
          HOST: '127.0.0.1',
          PORT: '0',
          // Two at once must not write to the same one.
          VITE_CACHE: join(data.path, 'vite'),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        await use(await originOf(child));
      } finally {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  stage: async ({ browser, origin }, use) => {
    await using devices = devicesFor(browser, origin);
    await use({ server: { origin }, ...devices });
  },
});

async function originOf({ stdout }: Child): Promise<string> {
  let said = '';
  for await (const text of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [, port] = /ready: http:\/\/localhost:(\d+)/.exec(said) ?? [];
    if (!port) continue;
    // What it says later is not kept.
    stdout.resume();
    return `http://127.0.0.1:${port}`;
  }
  throw new Error(`npm run dev has ended: ${said}`);
}

export function firstOfEachScene(samples: readonly GalleryAddress[]): readonly GalleryAddress[] {
  return samples.filter(({ scene }, index) => samples.findIndex((other) => other.scene === scene) === index);
}
