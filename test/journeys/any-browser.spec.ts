import { expect } from '@playwright/test';
import { countPeople, goOn, join, openDialogue, rateAndLock } from './people.ts';
import { test } from './stage.ts';

test('a phone that keeps nothing, or has no room, takes part all the same', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const [refusing, full] = [await stage.device('phone'), await stage.device('phone')];
  await refusing.addInitScript(() => {
    const get = () => {
      throw new DOMException('The request is denied.', 'SecurityError');
    };
    for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, storage, { get });
  });
  await full.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  for (const page of [refusing, full]) {
    await page.goto(`${stage.server.origin}/${code}`);
    await page.getByRole('button', { name: 'Kom med' }).click();
    await expect(page.getByText(/Plads \d+/).first()).toBeVisible();
  }
  const others = [await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(full, 4);
  await Promise.all([refusing, full, ...others].map((page) => rateAndLock(page, [2, 3, 4, 2, 5, 3])));
  for (const page of [refusing, full])
    await expect(page.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('another dialogue’s link in the same tab opens that dialogue', async ({ stage }) => {
  const [{ console }, other] = [await openDialogue(stage, 4), await openDialogue(stage, 4)];
  const link = await other.console.evaluate(async (code) => {
    const links = await fetch(`/api/dialogues/${code}/links?as=facilitator`);
    return String((await links.json()).facilitator);
  }, other.code);
  await console.evaluate((address) => {
    location.hash = new URL(address).hash;
  }, link);
  await expect(console).toHaveURL(new RegExp(`#${other.code}$`));
  await expect(console.getByText(`${other.code.slice(0, 4)} ${other.code.slice(4)}`).first()).toBeVisible();
});

test('a phone can put the page among its apps, and starts it in the same dialogue', async ({ stage }) => {
  const { code } = await openDialogue(stage, 4);
  const phone = await join(stage, code);
  const manifest = phone.locator('link[rel=manifest]');
  await expect(manifest).toHaveAttribute('href', `${code}.webmanifest`);
  const app = await phone.evaluate(async (path) => {
    const answer = await fetch(path);
    const { start_url, icons } = await answer.json();
    const pictures = await Promise.all(icons.map(async ({ src }: { src: string }) => (await fetch(src)).status));
    return { start: new URL(start_url, answer.url).pathname, pictures };
  }, `${code}.webmanifest`);
  expect(app).toEqual({ start: `/${code}`, pictures: [200, 200] });
});
