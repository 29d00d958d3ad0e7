import { readFileSync } from 'node:fs';
import { type Browser, expect, test } from '@playwright/test';
import { freePort } from '../../scripts/free-port.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { folder, node } from '../server/node.ts';
import { prefixProxy } from '../server/prefixed.ts';
import { isInstalled } from '../server/proxy-program.ts';
import { facilitator, phone } from '../server/room.ts';
import { documentedProxy, PROGRAM_NAMES } from './documented-proxy.ts';
import { take } from './papers.ts';
import { join, openFromFrontPage, openScreen, read } from './people.ts';
import { devicesFor } from './stage.ts';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('on an intranet that has the server below a path, pages find all that they need', async ({ browser }) => {
  let port = 0;
  await using proxy = await prefixProxy('/sekskant', () => port);
  using data = folder();
  await using server = await node({ DATA_DIR: data.path, PUBLIC_URL: proxy.url });
  await server.start();
  port = Number(new URL(server.origin).port);
  expect(await walkThrough(browser, proxy.url)).toEqual([]);
});

for (const name of PROGRAM_NAMES) {
  test(`behind ${name} as docs/operations.md sets it up, all works below a path`, async ({ browser }, testInfo) => {
    testInfo.skip(!isInstalled(name), `${name} is not on this machine`);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/sekskant`;
    using data = folder();
    await using server = await node({ DATA_DIR: data.path, PUBLIC_URL: url, TRUST_PROXY: '1' });
    await server.start();
    await using _proxy = await documentedProxy(name, { port, serverPort: Number(new URL(server.origin).port) });
    expect(await walkThrough(browser, url)).toEqual([]);
    // Sixty of them have the stream alone, and do not ask as pages do where it is held back.
    const leader = await facilitator(
      url,
      TABLES.map(() => 'phones'),
    );
    const phones = await Promise.all(
      TABLES.flatMap((group) => Array.from({ length: 6 }, () => phone(url, leader.code, group))),
    );
    for (const [index, seated] of phones.entries())
      await seated.send({ type: 'setHelp', group: TABLES[Math.floor(index / 6)] ?? 0, wanted: true });
    await leader.until(() => leader.view?.groups.every(({ wantsHelp }) => wantsHelp) === true);
    expect(await cookiesFor(url, { 'x-forwarded-proto': 'https', forwarded: 'proto=https' })).toMatch(
      /HttpOnly(?!.*Secure)/,
    );
  });
}

/** Goes through door, screen, commands, papers and links on pages whose server is at `url`; gives what browsers complained about. */
async function walkThrough(browser: Browser, url: string): Promise<readonly string[]> {
  await using devices = devicesFor(browser, url);
  const stage = { server: { origin: url }, ...devices };
  const address = url.replace('http://', '');
  const { console, code } = await openFromFrontPage(stage, 5);
  const screen = await openScreen(stage, console);
  await expect(screen.getByText(address)).toBeVisible();
  await expect(read(console, address)).toBeVisible();
  const phone = await join(stage, code);
  await phone.reload();
  await expect(phone.getByText('Plads 1').first()).toBeVisible();
  await expect(read(console, '1 med', { exact: true })).toBeVisible();
  await console.getByRole('button', { name: 'Hent papirer' }).click();
  const poster = await take(console, 'Plakat, A4');
  expect((await readPdf(readFileSync(poster.path))).pages.join()).toContain(address);
  await phone.goto(`${url}/api`);
  await expect(phone.getByText(`server=${url}`)).toBeVisible();
  return [...stage.complaints];
}

/** The cookies of whoever opens a dialogue and claims something of their connection, as no browser does. */
async function cookiesFor(url: string, claims: Readonly<Record<string, string>>): Promise<string> {
  const { headers } = await fetch(`${url}/api/dialogues`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...claims },
    body: JSON.stringify({ title: '', modes: ['phones'], durations: competenceModel.durations }),
  });
  return headers.getSetCookie().join();
}
