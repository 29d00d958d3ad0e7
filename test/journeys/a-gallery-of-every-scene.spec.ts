import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { test as base, expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/content/language.ts';
import {
  type GalleryAddress,
  galleryAddress,
  queryFor,
  SIZES,
  type Size,
  samplesAt,
} from '../../src/web/gallery/address.ts';
import { VISITORS } from '../../src/web/gallery/visitors.ts';
import { folder } from '../server/node.ts';
import { cutOff } from './cut-off.ts';
import { barriersOn, devicesFor, type Stage } from './stage.ts';

type Child = ChildProcessByStdio<null, Readable, null>;

/** `npm run dev`, which serves all of these tests, and devices to look at it for each. */
const test = base.extend<{ stage: Stage }, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      using data = folder();
      const child = spawn(process.execPath, [resolve('scripts/dev/main.ts')], {
        env: { PATH: process.env.PATH, DATA_DIR: data.path, HOST: '127.0.0.1', PORT: '0' },
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

// Two of Vite's servers must not write to the same cache.
test.describe.configure({ mode: 'default' });

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

/** People's own pages are never projected, and nobody holds the screen in their hand. */
function sizesOf(visitor: string): readonly Size[] {
  return visitor === 'screen' ? ['laptop', 'projector'] : ['phone', 'laptop'];
}

for (const visitor of Object.keys(VISITORS)) {
  test(`every scene of ${visitor} is open to all, in each language and on each screen`, async ({ stage }) => {
    const found = await Promise.all(
      sizesOf(visitor).map(async (size) => {
        const page = await stage.device(size === 'phone' ? 'phone' : 'laptop');
        await page.setViewportSize(SIZES[size]);
        return problemsOf(page, stage.server.origin, { visitor, size });
      }),
    );
    expect(found.flat()).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
}

test('the screen cuts nothing off for who widens its letters and lines', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.setViewportSize(SIZES.laptop);
  const [first, ...others] = samplesAt(galleryAddress('?visitor=screen'));
  if (!first) throw new Error('there are no samples of the screen');
  await page.goto(`${stage.server.origin}/gallery/frame${queryFor(first)}`);
  await page.waitForFunction(() => 'show' in window);
  await page.addStyleTag({
    content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  });
  const problems: string[] = [];
  for (const sample of others) {
    await page.evaluate((address) => window.show(address), sample);
    const cut = await page.evaluate(cutOff);
    problems.push(...cut.map((problem) => `${queryFor(sample)}: ${problem}`));
  }
  expect(problems).toEqual([]);
});

async function problemsOf(
  page: Page,
  origin: string,
  { visitor, size }: { readonly visitor: string; readonly size: Size },
): Promise<readonly string[]> {
  const samples = samplesAt(galleryAddress(`?visitor=${visitor}`));
  const problems: string[] = [];
  const [first] = samples;
  if (!first) throw new Error(`there are no samples of ${visitor}`);
  await page.goto(`${origin}/gallery/frame${queryFor(first)}`);
  await page.waitForFunction(() => 'show' in window);
  for (const [index, sample] of samples.entries()) {
    problems.push(...(await problemsIn(page, { ...sample, size }, index)));
  }
  return problems;
}

/** Nobody scrolls a projector. */
function isHigherThanItsScreen(): boolean {
  return document.documentElement.scrollHeight > document.documentElement.clientHeight;
}

/** What is on the screen is read from a projector; people's own pages are read on a phone and on a laptop in turns. */
function isReadAt({ visitor, size }: GalleryAddress, index: number): boolean {
  if (visitor === 'screen') return size === 'projector';
  return size === (index % 2 === 0 ? 'phone' : 'laptop');
}

/** What keeps anybody out is the same in each language: one of them is looked at, another one for every other sample. */
async function problemsIn(page: Page, sample: GalleryAddress, index: number): Promise<readonly string[]> {
  const problems: string[] = [];
  try {
    await page.evaluate((address) => window.show(address), sample);
    for (const language of LANGUAGES) {
      await page.evaluate((other) => window.speak(other), language);
      const found = [
        ...(await page.evaluate(cutOff)),
        ...(sample.visitor === 'screen' && (await page.evaluate(isHigherThanItsScreen))
          ? ['is higher than its screen']
          : []),
        ...(isReadAt(sample, index) && language === LANGUAGES[Math.floor(index / 2) % LANGUAGES.length]
          ? await barriersOn(page)
          : []),
      ];
      problems.push(...found.map((problem) => `${queryFor({ ...sample, language })}: ${problem}`));
    }
  } catch (error) {
    problems.push(`${queryFor(sample)}: ${error instanceof Error ? error.message : error}`);
  }
  return problems;
}
