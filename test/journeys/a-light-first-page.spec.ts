import { expect, type Page } from '@playwright/test';
import { join, openDialogue } from './people.ts';
import { test } from './stage.ts';

const MAX_BYTES = 60_000;
const MAX_REQUESTS = 6;
/** The sum of all layout shifts that Core Web Vitals still call good. */
const MAX_SHIFT = 0.1;
const SCENES = ['Lobby', 'Purpose', 'Model', 'Rate', 'Compare', 'Agree', 'Discuss', 'Plenary', 'Closing', 'Ended'];

test('a phone fetches little before its page can be used, and the rest when it is idle', async ({ stage }) => {
  const { code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  // Nothing that is fetched later may come before the page has been counted: the phone is never idle until then.
  await phone.addInitScript(() => {
    const { requestIdleCallback } = window;
    const waiting: Parameters<typeof requestIdleCallback>[] = [];
    Object.assign(window, {
      requestIdleCallback: (...request: Parameters<typeof requestIdleCallback>) => waiting.push(request),
      rest: () => {
        Object.assign(window, { requestIdleCallback });
        for (const request of waiting.splice(0)) requestIdleCallback(...request);
      },
    });
  });
  const fetched = await wireOf(phone);
  await phone.goto(`${stage.server.origin}/${code}`);
  await expect(phone.getByRole('button', { name: 'Kom med' })).toBeEnabled();
  expect(fetched.paths(), 'what it asked for').toHaveLength(MAX_REQUESTS);
  expect(fetched.bytes()).toBeLessThanOrEqual(MAX_BYTES);
  expect(fetched.paths().filter((path) => /woff2/.test(path))).toEqual([]);

  await phone.evaluate(() => Object(window).rest());
  await expect.poll(() => fetched.paths().filter((path) => /woff2/.test(path)).length).toBeGreaterThan(0);
  await expect.poll(() => phone.evaluate(() => document.fonts.check('16px "Schibsted Grotesk Variable"'))).toBe(true);
  expect(stage.complaints).toEqual([]);
});

test('what stands at the door is asked for while its words are on their way', async ({ stage }) => {
  const { code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  let bring = () => {};
  const brought = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await phone.route('**/assets/door-*.js', async (route) => {
    await brought;
    await route.continue();
  });
  const asked = phone.waitForRequest((request) => request.url().endsWith(`/api/dialogues/${code}`));
  await phone.goto(`${stage.server.origin}/${code}`, { waitUntil: 'commit' });
  await asked;
  bring();
  await expect(phone.getByRole('button', { name: 'Kom med' })).toBeEnabled();
  expect(stage.complaints).toEqual([]);
});

test('the scenes of the hour are there before anybody needs them', async ({ stage }) => {
  const { code } = await openDialogue(stage, 5);
  const phone = await join(stage, code);
  const missing = async () => {
    const files = await phone.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return SCENES.filter((scene) => !files.some((file) => file.includes(`/${scene}-`) && file.endsWith('.js')));
  };
  await expect.poll(missing).toEqual([]);
});

test('what is made in stages stands when it is seen, and moves no more', async ({ stage }) => {
  const { code, console } = await openDialogue(stage, 5);
  for (const [path, last] of [
    ['', 'footer'],
    [`facilitate#${code}`, '.plan li'],
  ] as const) {
    const page = await console.context().newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      const add = ({ value }: PerformanceEntry & { readonly value?: number }) => {
        Object(window).moved += value;
      };
      new PerformanceObserver((shifts) => shifts.getEntries().forEach(add)).observe({ type: 'layout-shift' });
    });
    await page.goto(`${stage.server.origin}/${path}`);
    await expect(page.locator(last).last()).toBeVisible();
    // What has moved is told after the frame in which it did.
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    expect(await page.evaluate(() => Object(window).moved), path).toBeLessThan(MAX_SHIFT);
  }
  expect(stage.complaints).toEqual([]);
});

/** What comes over the wire to a page, headers and all. */
async function wireOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const bytes = new Map<string, number>();
  const paths = new Map<string, string>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    paths.set(requestId, new URL(request.url).pathname),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  return {
    paths: () => [...paths.values()],
    bytes: () => [...bytes.values()].reduce((sum, one) => sum + one, 0),
  };
}
