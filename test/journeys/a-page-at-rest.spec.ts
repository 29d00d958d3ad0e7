import { expect, type Page } from '@playwright/test';
import { advanceTo } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { goOn, join, openDialogue, openScreen } from './people.ts';
import { test } from './stage.ts';

declare global {
  interface Window {
    /** How often each timer that is waiting now comes, in milliseconds. */
    waiting: () => readonly number[];
    /** How many frames have been asked for and not drawn yet. */
    drawing: () => number;
  }
}

/** What a page shows changes once in a second at most. */
const SECOND_MS = 1_000;
/** So often at most a page asks for what no stream tells it, such as where the machine is on its network. */
const ASKED_EVERY_MS = 5_000;

/** Run in a page before its own scripts: keeps count of the timers that wait. */
function countTimers(): void {
  const waiting = new Map<number, number>();
  const { setTimeout: later, setInterval: again, clearTimeout: notLater, clearInterval: notAgain } = window;
  window.waiting = () => [...waiting.values()];
  window.setTimeout = ((task: () => void, ms = 0) => {
    const id = later(() => {
      waiting.delete(id);
      task();
    }, ms);
    waiting.set(id, ms);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((task: () => void, ms = 0) => {
    const id = again(task, ms);
    waiting.set(id, ms);
    return id;
  }) as typeof setInterval;
  const frames = new Set<number>();
  const { requestAnimationFrame: draw, cancelAnimationFrame: notDraw } = window;
  window.drawing = () => frames.size;
  window.requestAnimationFrame = (task) => {
    const id = draw((time) => {
      frames.delete(id);
      task(time);
    });
    frames.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    frames.delete(id);
    notDraw(id);
  };
  window.clearTimeout = (id) => {
    waiting.delete(Number(id));
    notLater(id);
  };
  window.clearInterval = (id) => {
    waiting.delete(Number(id));
    notAgain(id);
  };
}

/** As when its tab goes behind another, or the phone sleeps, and when it comes back. */
async function turn(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('a page that is opened follows its dialogue by one stream', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 8);
  const screen = await openScreen(stage, console);
  const phone = await join(stage, code, 1);
  for (const [page, sign] of [
    [console, console.getByRole('heading', { level: 1, name: 'Før', exact: true })],
    [screen, screen.getByText('Plejecenter Søvang').first()],
    [phone, phone.getByText(/Plads \d+/).first()],
  ] as const) {
    const streams: string[] = [];
    page.on('request', (request) => void (request.url().includes('/live?') && streams.push(request.url())));
    await page.reload();
    await expect(sign).toBeVisible();
    await page.evaluate(() => fetch('healthz'));
    expect(streams.length, page.url()).toBe(1);
  }
});

test('nobody’s page has a timer while nobody sees it, and none that comes more often than its seconds', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 8);
  const screen = await openScreen(stage, console);
  const phone = await join(stage, code, 1);
  const door = await stage.device('phone');
  await door.goto(`${stage.server.origin}/${code}`);
  await expect(door.getByRole('button', { name: 'Kom med' })).toBeVisible();
  const pages = [console, screen, phone, door];
  for (const page of pages) await page.addInitScript(countTimers);
  const oftenerThan = (page: Page, ms: number) =>
    page.evaluate((least) => window.waiting().filter((each) => each < least), ms);

  for (const page of pages) await page.reload();
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await expect(screen.getByRole('heading', { level: 1, name: 'Kom med på din telefon' })).toBeVisible();
  await expect(phone.getByRole('heading', { level: 1, name: 'Du er med' })).toBeVisible();
  for (const page of pages) {
    await expect.poll(() => oftenerThan(page, ASKED_EVERY_MS)).toEqual([]);
    await expect.poll(() => page.evaluate(() => window.drawing())).toBe(0);
  }

  await goOn(console, 'Formål');
  for (const page of pages) await page.reload();
  for (const page of [console, screen, phone])
    await expect(page.getByRole('heading', { level: 1, name: 'Formål' })).toBeVisible();
  await expect(door.getByRole('button', { name: 'Kom med' })).toBeVisible();

  for (const page of pages) {
    // On the whole second, a timer may be the rest of one.
    await expect.poll(async () => (await oftenerThan(page, SECOND_MS)).length).toBeLessThanOrEqual(1);
    await expect.poll(() => page.evaluate(() => window.drawing())).toBe(0);
    await turn(page, 'hidden');
    await expect.poll(() => page.evaluate(() => window.waiting())).toEqual([]);
    await turn(page, 'visible');
  }
  await goOn(console, 'Modellen');
  await expect(phone.getByRole('heading', { level: 1, name: /^Hvad er/ })).toBeVisible();
  await expect(screen.getByRole('timer')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('the front page and a result have no timer and draw nothing while nothing happens', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  await advanceTo(leader, 'ended');
  const address = await console.getByRole('link', { name: 'Åbn resultatet' }).getAttribute('href');
  const front = await stage.device('laptop');
  const result = await stage.device('phone');
  for (const page of [front, result]) await page.addInitScript(countTimers);
  await front.goto(stage.server.origin);
  await expect(front.getByLabel('Har du en kode?')).toBeVisible();
  await result.goto(`${stage.server.origin}/${address}`);
  await expect(
    result.getByRole('heading', { level: 1, name: 'Sådan ser vi vores arbejdsmiljøkompetence' }),
  ).toBeVisible();
  for (const page of [front, result]) {
    await expect.poll(() => page.evaluate(() => window.waiting().filter((each) => each < 5_000))).toEqual([]);
    await expect.poll(() => page.evaluate(() => window.drawing())).toBe(0);
  }
});
