import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { facilitator } from '../server/room.ts';
import { startServer } from '../server/start-server.ts';
import { middlebox } from './middlebox.ts';
import { openDialogue, read } from './people.ts';
import { devicesFor, expectOpenToAll, test } from './stage.ts';

const PAGES = fileURLToPath(new URL('../../dist', import.meta.url));
const WIFI = { host: '192.168.1.23', adapter: 'Wi-Fi' };
const VPN = { host: '10.8.0.6', adapter: 'VPN' };

test('the facilitator chooses the address that phones reach, and screen and links follow', async ({ browser }) => {
  await using server = await startServer({ pages: PAGES, network: { addresses: async () => [VPN, WIFI] } });
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
