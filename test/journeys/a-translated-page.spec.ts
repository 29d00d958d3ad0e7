import { expect, type Page } from '@playwright/test';
import {
  agreement,
  agreeOn,
  countPeople,
  dayFromNow,
  goOn,
  join,
  note,
  openDialogue,
  rateAndLock,
  read,
} from './people.ts';
import { test } from './stage.ts';
import { readPolish, translate } from './translator.ts';

test('a page that the browser translates shows what the others show, through the hour', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const [pen, watcher] = [await stage.device('phone'), await stage.device('phone')];
  for (const page of [console, pen, watcher]) await translate(page);
  await console.reload();
  for (const page of [pen, watcher]) {
    await page.goto(`${stage.server.origin}/${code}`);
    await page.getByRole('button', { name: 'Kom med' }).click();
    await expect(page.getByText(/Plads \d+/).first()).toBeVisible();
  }
  const others = [await join(stage, code), await join(stage, code)] as const;
  const [other] = others;
  await expect(watcher.locator('h1 font').first()).toBeVisible();
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) {
    await goOn(console, phase);
    await expectSame(watcher, other);
  }
  await countPeople(pen, 4);
  await Promise.all([pen, watcher, ...others].map((page, at) => rateAndLock(page, Array(6).fill([1, 4, 4, 2][at]))));
  await expect(watcher.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await expectSame(watcher, other);

  await pen.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await expect(pen.locator('main').getByText('Du har pennen')).toBeVisible();
  await expect(watcher.locator('main').getByText('En anden ved bordet har pennen')).toBeVisible();
  const heading = await watcher.getByRole('heading', { level: 1 }).textContent();
  await agreeOn(pen, [3, 2, 4, 2, 3, 4]);
  await expect(pen.locator('main').getByText('Ingen har pennen')).toHaveCount(0);
  await expect(watcher.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  await expectSame(watcher, other);
  await pen.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await note(watcher, 'Tiden går fra, når to er syge samme dag.');
  await expect(pen.getByText('Tiden går fra, når to er syge samme dag.', { exact: true })).toBeVisible();
  await pen.getByRole('button', { name: 'Læg pennen' }).click();
  await expect(watcher.locator('main').getByText('Ingen har pennen')).toBeVisible();
  await expect(pen.locator('main').getByText('Du har pennen')).toHaveCount(0);

  await goOn(console, 'Afslutning og aftaler');
  await agreement(console, 'Sager bliver et fast punkt.', 'Mette Holm', dayFromNow(30));
  await expect(watcher.getByText('Sager bliver et fast punkt.')).toBeVisible();
  await console.getByRole('button', { name: 'Ret aftalen: Sager bliver et fast punkt.' }).click();
  await console.getByLabel('Hvad gør vi?').fill('Sager tages op hver fredag.');
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  for (const page of [console, watcher, other]) {
    await expect(read(page, 'Sager tages op hver fredag.').first()).toBeVisible();
    await expect(read(page, 'Sager bliver et fast punkt.')).toHaveCount(0);
  }
  await expectSame(watcher, other);
  expect(stage.complaints).toEqual([]);
});

test('a browser that shows the page as it was finds its texts again', async ({ stage }) => {
  const phone = await stage.device('phone');
  await readPolish(phone);
  await phone.goto(stage.server.origin);
  await expect(phone.locator('html')).toHaveAttribute('translate', 'yes');
  // The front page draws what is below its first screenful last.
  await expect(phone.getByText('Drejebog')).toBeVisible();
  const before = await said(phone);
  const wereKept = await phone.evaluate(async () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== '') texts.push(node);
    const translated = texts.map((text) => {
      const font = document.createElement('font');
      font.textContent = `[${text.data}]`;
      text.replaceWith(font);
      return { text, font };
    });
    await new Promise((resolve) => setTimeout(resolve));
    const isEmpty = translated.every(({ text }) => text.isConnected && text.data === '');
    for (const { text, font } of translated) font.replaceWith(text);
    return isEmpty;
  });
  expect(wereKept, 'each text stood where it was, empty').toBe(true);
  await expect.poll(() => said(phone)).toBe(before);
});

/** Both read the same; one of them by a translation that changes no word. */
async function expectSame(one: Page, other: Page): Promise<void> {
  await expect(async () => expect(await said(one)).toBe(await said(other))).toPass();
}

async function said(page: Page): Promise<string> {
  const text = (await page.locator('main').textContent()) ?? '';
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\d+:\d\d/g, '')
    .trim();
}
