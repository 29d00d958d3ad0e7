import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { facilitator } from '../server/room.ts';
import { startServer } from '../server/start-server.ts';
import { middlebox } from './middlebox.ts';
import { take } from './papers.ts';
import { openDialogue, openScreen, read } from './people.ts';
import { devicesFor, expectOpenToAll, test } from './stage.ts';

const PAGES = fileURLToPath(new URL('../../dist', import.meta.url));
const WIFI = { host: '192.168.1.23', adapter: 'Wi-Fi' };
const VPN = { host: '10.8.0.6', adapter: 'VPN' };
const NAME = { host: 'laptop.local', adapter: null };
const ELSEWHERE = { host: '10.1.2.3', adapter: 'Wi-Fi' };

test('the facilitator chooses the address that phones reach, and screen and links follow', async ({ browser }) => {
  await using server = await startServer({ pages: PAGES, network: { addresses: async () => [VPN, WIFI, NAME] } });
  await using devices = devicesFor(browser, server.origin);
  const stage = { server, ...devices };
  const { port } = new URL(server.origin);
  const { console } = await openDialogue(stage, 5);
  await expect(read(console, `Gå til 10.8.0.6:${port}, og tast koden.`)).toBeVisible();
  await console.getByRole('button', { name: 'Kommer en telefon ikke frem?' }).click();
  await expectOpenToAll(console);
  await console.getByLabel('Ellers prøv en anden adresse').selectOption({ label: '192.168.1.23 (Wi-Fi)' });
  await expect(read(console, `Gå til 192.168.1.23:${port}, og tast koden.`)).toBeVisible();
  await console.keyboard.press('Escape');
  await console.getByRole('button', { name: 'Links' }).click();
  await expect(console.getByRole('dialog').getByRole('textbox', { name: 'Til deltagerne' })).toHaveValue(
    /192\.168\.1\.23/,
  );
  await console.keyboard.press('Escape');
  const address = await console.getByRole('link', { name: 'Åbn storskærm' }).getAttribute('href');
  const screen = await stage.device('projector');
  await screen.goto(`${server.origin}/${address}`);
  await expect(screen.getByText(`192.168.1.23:${port}`)).toBeVisible();
  await console.reload();
  await expect(read(console, `Gå til 192.168.1.23:${port}, og tast koden.`)).toBeVisible();
  await console.getByRole('button', { name: 'Hent papirer' }).click();
  for (const name of ['Plakat, A4', 'Ark til bordene, PDF']) {
    const { pages } = await readPdf(readFileSync((await take(console, name)).path));
    expect(pages.join(), name).toContain(`192.168.1.23:${port}`);
  }
  await console.keyboard.press('Escape');
  await console.getByRole('button', { name: 'Kommer en telefon ikke frem?' }).click();
  await console.getByLabel('Ellers prøv en anden adresse').selectOption({ label: 'laptop.local (computerens navn)' });
  await expect(read(console, `Gå til laptop.local:${port}, og tast koden.`)).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('when the machine comes to another network, the console says so, and code and screen lead there', async ({
  browser,
}) => {
  let addresses = [WIFI];
  await using server = await startServer({ pages: PAGES, network: { addresses: async () => addresses } });
  await using devices = devicesFor(browser, server.origin);
  const stage = { server, ...devices };
  const { port } = new URL(server.origin);
  const { console } = await openDialogue(stage, 5);
  const screen = await openScreen(stage, console);
  await expect(screen.getByText(`192.168.1.23:${port}`)).toBeVisible();
  addresses = [ELSEWHERE];
  const moved = console.getByText('Computeren er kommet på et andet net.');
  await expect(moved).toBeVisible();
  await expect(read(console, `Gå til 10.1.2.3:${port}, og tast koden.`)).toBeVisible();
  await expect(screen.getByText(`10.1.2.3:${port}`)).toBeVisible();
  await expectOpenToAll(console);
  await console.getByRole('button', { name: 'Det er set' }).click();
  await expect(moved).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});

test('a phone that does not reach the laptop is asked whether it is on the same network, and comes in when it is', async ({
  browser,
}) => {
  await using server = await startServer({ pages: PAGES, network: { addresses: async () => [WIFI] } });
  await using network = await middlebox(server.origin);
  const lan = `http://${WIFI.host}:${new URL(server.origin).port}`;
  await using devices = devicesFor(browser, lan);
  const { code } = await facilitator(server.origin);
  const phone = await devices.device('phone', { proxy: { server: network.origin } });
  const sameNetwork = phone.getByText('Er telefonen på samme net som tovholderens computer?');
  // The page itself was fetched before that.
  network.set({ kind: 'cut' });
  await phone.goto(`${lan}/${code}`);
  await expect(sameNetwork).toBeVisible();
  await expectOpenToAll(phone);
  network.set(null);
  await expect(phone.getByRole('button', { name: 'Kom med' })).toBeVisible();
  await expect(sameNetwork).toHaveCount(0);
  network.set({ kind: 'cut' });
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(sameNetwork).toBeVisible();
  network.set(null);
  await expect(phone.getByText('Plads 1').first()).toBeVisible();
  expect(devices.complaints).toEqual([]);
});
