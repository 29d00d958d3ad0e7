import { expect, test } from '@playwright/test';
import { folder, node } from '../server/node.ts';
import { prefixProxy } from '../server/prefixed.ts';
import { join, openDialogue, openScreen, read } from './people.ts';
import { devicesFor } from './stage.ts';

test('on an intranet that has the server below a path, pages find all that they need', async ({ browser }) => {
  let port = 0;
  await using proxy = await prefixProxy('/sekskant', () => port);
  using data = folder();
  await using server = await node({ DATA_DIR: data.path, PUBLIC_URL: proxy.url });
  await server.start();
  port = Number(new URL(server.origin).port);
  await using devices = devicesFor(browser, proxy.url);
  const stage = { server: { origin: proxy.url }, ...devices };
  const { console, code } = await openDialogue(stage, 5);
  const screen = await openScreen(stage, console);
  await expect(screen.getByText(proxy.url.replace('http://', ''))).toBeVisible();
  await expect(read(console, proxy.url.replace('http://', ''))).toBeVisible();
  const phone = await join(stage, code);
  await phone.reload();
  await expect(phone.getByText('Plads 1').first()).toBeVisible();
  await expect(read(console, '1 med', { exact: true })).toBeVisible();
  await phone.goto(`${proxy.url}/api`);
  await expect(phone.getByText(`server=${proxy.url}`)).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
