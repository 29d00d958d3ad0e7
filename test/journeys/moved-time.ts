import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { folder, type NodeByHand, nodeByHand } from '../server/node.ts';
import { test as base, devicesFor, type Stage } from './stage.ts';

/** How often the server asks whether a phone is there. */
const BEAT_MS = 10_000;

/** A server whose time is moved by hand: a phone is out of contact after half a minute of it. */
export const test = base.extend<{ room: Stage<NodeByHand> }>({
  room: async ({ browser }: { browser: Browser }, use) => {
    using data = folder();
    await using server = await nodeByHand({ DATA_DIR: data.path });
    await server.start();
    await using devices = devicesFor(browser, server.origin);
    await use({ server, ...devices });
  },
});

/** Time goes by until this is seen: half a minute from when the server hears that a phone has hung up, whenever that is. */
export async function passUntil(room: Stage<NodeByHand>, here: readonly Page[], sign: Locator): Promise<void> {
  await expect(async () => {
    await passBeat(room, here);
    await expect(sign).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** The server asks once whether anybody is there, and all who are have answered. */
async function passBeat({ server }: Stage<NodeByHand>, here: readonly Page[]): Promise<void> {
  // A clock that is moved by hand may look held back to a page, which asks for its view then.
  const haveArrived = here.map((phone) =>
    Promise.race([phone.waitForResponse(/\/there$/), phone.waitForRequest(/\/view\?/)]),
  );
  await server.pass(BEAT_MS);
  await Promise.all(haveArrived);
}
