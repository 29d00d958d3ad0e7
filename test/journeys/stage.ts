import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import axe from 'axe-core';
import { folder, type Node, node } from '../server/node.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const SIZES = {
  phone: { width: 390, height: 844 },
  smallPhone: { width: 320, height: 640 },
  table: { width: 820, height: 1180 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;
type Size = keyof typeof SIZES;

/** A running server, and people with devices of their own. */
export type Stage<Server extends { readonly origin: string } = { readonly origin: string }> = Devices & {
  readonly server: Server;
};

/** Of the connections to the server, where the journeys are gone through on a slow network: each has one of these. */
const DELAYS_MS = (process.env.NETWORK_DELAYS_MS ?? '0').split(',').map(Number);

function delayOf(): number {
  return DELAYS_MS[Math.floor(Math.random() * DELAYS_MS.length)] ?? 0;
}

type Devices = {
  /** A new device with an empty browser, which may have settings of its own. */
  readonly device: (size: Size, own?: BrowserContextOptions) => Promise<Page>;
  /** What the browsers complained about: a broken script, or something that the security policy stopped. */
  readonly complaints: readonly string[];
};

/** One server for all journeys that follow each other, as in a real house: each has a dialogue of its own. */
export const test = base.extend<{ stage: Stage<Node> }, { server: Node }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      using data = folder();
      await using server = await node({ DATA_DIR: data.path }, delayOf);
      await server.start();
      await use(server);
    },
    { scope: 'worker' },
  ],
  stage: async ({ browser, server }, use) => {
    await using devices = devicesFor(browser, server.origin);
    await use({ server, ...devices });
  },
});

/** Devices that may speak with one server only; they are switched off at the end. */
export function devicesFor(browser: Browser, origin: string): Devices & AsyncDisposable {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    complaints,
    device: async (size, own = {}) => {
      const context = await newContext(browser, size, own);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) complaints.push(`${page.url()} asked for ${request.url()}`);
      });
      return page;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

/**
 * Takes requests of an open page over, as its `route` does, and waits until they are: the browser says that it stops requests
 * a moment before it does, and what is asked for at once would pass.
 */
export async function intercept(page: Page, ...request: Parameters<Page['route']>): Promise<void> {
  const trial = '**/intercepted';
  await page.route(...request);
  await page.route(trial, (route) => route.fulfill());
  await expect.poll(() => page.evaluate(async () => (await fetch('intercepted')).ok)).toBe(true);
  await page.unroute(trial);
}

/** What WCAG 2.2 A and AA forbid, as far as a program sees it; or in colours alone, or in all else. */
const RULES = {
  all: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { runOnly: { type: 'rule', values: ['color-contrast'] } },
  allButColours: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  },
} as const satisfies Record<string, axe.RunOptions>;

/** Sees what keeps people out of the page as it is now. */
export async function barriersOn(page: Page, rules: keyof typeof RULES = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    // What is inert is a picture to all: the small one of the screen, whose own page is looked at by itself.
    const { violations } = await window.axe.run(
      { exclude: '[inert]' },
      { ...options, resultTypes: ['violations'], preload: false },
    );
    // What stands half under the bar at the foot of a page comes free as soon as somebody scrolls.
    const isHalfUnder = ({ any }: axe.NodeResult) => any.some(({ data }) => data?.messageKey === 'partiallyObscured');
    return violations.flatMap(({ id, nodes }) => {
      const real = nodes.filter((node) => !isHalfUnder(node));
      return real.length > 0 ? [`${id}: ${real.map(({ html }) => html.slice(0, 160)).join(' | ')}`] : [];
    });
  }, RULES[rules]);
}

/**
 * Asserts that nothing on these pages keeps anyone out, and that nothing is cut off sideways. Colours take longest to look
 * at, and are the same as in the gallery, whose journey looks at them.
 */
export async function expectOpenToAll(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    expect(await barriersOn(page, 'allButColours'), page.url()).toEqual([]);
    await expectNothingCutOff(page);
  }
}

/** Asserts that nothing on the page is beyond its sides. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is wider than its screen`).toBeLessThanOrEqual(0);
}

function newContext(browser: Browser, size: Size, own: BrowserContextOptions): Promise<BrowserContext> {
  const isTouch = size !== 'laptop' && size !== 'projector';
  // Motion is what a person sees; a test waits for what it comes to.
  const usual = { viewport: SIZES[size], hasTouch: isTouch, isMobile: isTouch, reducedMotion: 'reduce' } as const;
  return browser.newContext({ ...usual, ...own });
}

/** A lost network and a wrong code are reported by every browser, and are what those journeys are about. */
function isExpected(text: string): boolean {
  return (
    text.startsWith('Failed to load resource') ||
    text.includes('ERR_CONNECTION') ||
    text.includes('ERR_INTERNET_DISCONNECTED')
  );
}
