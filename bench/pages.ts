import { type Browser, type CDPSession, chromium as playwrights } from '@playwright/test';
import { chromium } from '../scripts/test/chromium.ts';
import { rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { median } from './sample.ts';

/** As the tools of Chromium have them, and how much slower than this machine's the phone's processor is. */
const PHONES = [
  {
    name: 'slow4g',
    what: 'Slow 4G, 4 × slower',
    downKbit: 1_600,
    upKbit: 750,
    roundTripMs: 150,
    slower: 4,
    maxMs: 1_200,
  },
  {
    name: 'slow3g',
    what: 'Slow 3G, 6 × slower',
    downKbit: 400,
    upKbit: 400,
    roundTripMs: 400,
    slower: 6,
    maxMs: 2_500,
  },
] as const;
type Phone = (typeof PHONES)[number];

const ROUNDS = 7;
const GROUPS = 5;
const BYTES_PER_KBIT = 125;

declare global {
  interface Window {
    /** When the page could be used, in milliseconds since somebody asked for it. */
    usableAt?: number;
  }
}

type Opened = { readonly ms: number; readonly bytes: number };

/** An old phone on a bad network opens the door of a dialogue for the first time; raw is a page that has only the same weight. */
export async function firstPage(): Promise<readonly Figure[]> {
  await using product = await server();
  await using bare = await rawServer();
  const crowd = await new Crowd(product.port).open(GROUPS);
  const browser = await playwrights.launch({ executablePath: await chromium(), args: flags() });
  try {
    const figures: Figure[] = [];
    for (const phone of PHONES) {
      const door = await openings(browser, phone, `http://127.0.0.1:${product.port}/${crowd.code}`);
      const bytes = Math.round(median(door.map((opened) => opened.bytes)));
      const raw = await openings(browser, phone, `http://127.0.0.1:${bare.port}/page?bytes=${bytes}`);
      figures.push(
        {
          name: `door-${phone.name}`,
          what: `the first page of a phone can be used: ${phone.what}, median of ${ROUNDS}`,
          unit: 'ms',
          reached: median(door.map(({ ms }) => ms)),
          raw: median(raw.map(({ ms }) => ms)),
          must: { atMost: phone.maxMs },
        },
        { name: `door-${phone.name}-bytes`, what: '  what had come over the wire', unit: 'kB', reached: bytes / 1_000 },
      );
    }
    return figures;
  } finally {
    await browser.close();
    crowd.close();
  }
}

/** How this machine's Chromium is started. */
export function flags(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...asRoot];
}

async function openings(browser: Browser, phone: Phone, address: string): Promise<readonly Opened[]> {
  await opening(browser, phone, address);
  const opened: Opened[] = [];
  for (let round = 0; round < ROUNDS; round += 1) opened.push(await opening(browser, phone, address));
  return opened;
}

/** In a browser that has nothing of it yet. */
async function opening(browser: Browser, phone: Phone, address: string): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'da-DK',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteWhenUsable);
    await slowDown(await context.newCDPSession(page), phone);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.usableAt !== undefined);
    return await page.evaluate(weighed);
  } finally {
    await context.close();
  }
}

/** Run in a page before its own scripts: it can be used when there is a button to press, and it has been drawn. */
function noteWhenUsable(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('button[type=submit]:enabled')) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      window.usableAt = performance.now();
    });
  });
  seen.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Run in a page: when it could be used, and what had come over the wire by then. */
function weighed(): Opened {
  const ms = window.usableAt ?? Number.NaN;
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const come = entries.flatMap((entry) =>
    entry instanceof PerformanceResourceTiming && entry.responseEnd <= ms ? entry.transferSize : 0,
  );
  return { ms, bytes: come.reduce((sum, size) => sum + size, 0) };
}

async function slowDown(session: CDPSession, { downKbit, upKbit, roundTripMs, slower }: Phone): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: downKbit * BYTES_PER_KBIT,
    uploadThroughput: upKbit * BYTES_PER_KBIT,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
