import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { comeTooLate, join, openDialogue, openScreen, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

test('a facilitator has somebody lead besides, withdraws that, and makes the links anew', async ({ stage }) => {
  const { console } = await openDialogue(stage, 5);
  await console.getByRole('button', { name: 'Links' }).click();
  const links = console.getByRole('dialog');
  const own = await links.getByRole('textbox', { name: 'Til en tovholder' }).inputValue();
  await links.getByRole('button', { name: 'Lav et link til en medtovholder' }).click();
  const other = await opened(stage, await links.getByLabel('Link til en medtovholder').inputValue());
  await expect(other.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await expectOpenToAll(console);
  await other.getByRole('button', { name: 'Links' }).click();
  await expect(other.getByRole('dialog').getByRole('button', { name: /Lav et nyt link/ })).toHaveCount(0);
  await expectOpenToAll(other);
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: 'Luk for flere' }).click();
  await expect(read(console, 'Døren er lukket')).toBeVisible();
  await links.getByRole('button', { name: 'Træk linket tilbage for medtovholder 1' }).click();
  await expect(other.getByRole('heading', { name: 'Vi kan ikke åbne dialogen' })).toBeVisible();

  const thief = await opened(stage, own);
  await expect(thief.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await links.getByRole('button', { name: 'Lav et nyt link: Til en tovholder' }).click();
  await expectOpenToAll(console);
  await links.getByRole('button', { name: 'Ja, lav et nyt link' }).click();
  await expect(thief.getByRole('heading', { name: 'Vi kan ikke åbne dialogen' })).toBeVisible();
  await expect(links.getByText('Du har fået et nyt link.')).toBeVisible();
  expect(await links.getByRole('textbox', { name: 'Til en tovholder' }).inputValue()).not.toBe(own);
  await console.reload();
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('with a new code the old one lets nobody in, and whoever is in stays and comes back by either', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 5);
  const screen = await openScreen(stage, console);
  const seated = await join(stage, code);
  const late = await stage.device('phone');
  await late.goto(`${stage.server.origin}/${code}`);
  await expect(late.getByRole('button', { name: 'Kom med' })).toBeVisible();
  await console.getByRole('button', { name: 'Links' }).click();
  const links = console.getByRole('dialog');
  await links.getByRole('button', { name: 'Lav en ny kode: Til deltagerne' }).click();
  await expect(links.getByText('Fjern først den, der ikke hører til.')).toBeVisible();
  await expectOpenToAll(console);
  await links.getByRole('button', { name: 'Ja, lav en ny kode' }).click();
  await expect(links.getByText('Dialogen har fået en ny kode.')).toBeVisible();
  const link = links.getByRole('textbox', { name: 'Til deltagerne' });
  await expect(link).not.toHaveValue(new RegExp(code));
  const newer = /\d{8}$/.exec(await link.inputValue())?.[0] ?? '';
  const spaced = `${newer.slice(0, 4)} ${newer.slice(4)}`;
  await console.keyboard.press('Escape');
  for (const page of [console, screen]) await expect(read(page, spaced)).toBeVisible();
  await expectOpenToAll(console, screen);

  await comeTooLate(late, late.getByText('eller koden er skiftet. Se på storskærmen, eller spørg tovholderen.'));
  await expectOpenToAll(late);
  await late.goto(`${stage.server.origin}/${newer}?group=1`);
  await expect(late).toHaveURL(`${stage.server.origin}/${code}?code=${newer}&group=1`);
  await late.getByRole('button', { name: 'Kom med' }).click();
  await expect(late.getByText('Plads 2').first()).toBeVisible();
  await seated.reload();
  await expect(seated.getByText('Plads 1').first()).toBeVisible();
  await seated.goto(`${stage.server.origin}/${newer}`);
  await expect(seated.getByText('Plads 1').first()).toBeVisible();

  await console.reload();
  await expect(read(console, spaced)).toBeVisible();
  await console.goto(stage.server.origin);
  await expect(console.getByText(spaced).first()).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('the link is kept on a sheet, and a browser that others use forgets the dialogue', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 5);
  const saving = console.waitForEvent('download');
  await console.getByRole('button', { name: 'Gem linket på et ark' }).click();
  const sheet = readFileSync(await (await saving).path(), 'utf8');
  await console.getByRole('button', { name: 'Links' }).click();
  const links = console.getByRole('dialog');
  const own = await links.getByRole('textbox', { name: 'Til en tovholder' }).inputValue();
  expect(sheet).toContain(own);
  await console.evaluate(() => localStorage.setItem('sekskant.wifi', JSON.stringify({ name: 'Gæst', password: 'x' })));
  await links.getByRole('button', { name: 'Glem dialogen her' }).click();
  await expectOpenToAll(console);
  await links.getByRole('button', { name: 'Ja, glem dialogen' }).click();
  await expect(console).toHaveURL(/\/$/);
  await expect(console.getByText('Browseren har glemt dialogen.')).toBeVisible();
  await expect(console.getByText('Plejecenter Søvang')).toHaveCount(0);
  expect(await console.evaluate(() => localStorage.getItem('sekskant.wifi'))).toBeNull();
  expect(
    await console.evaluate((digits) => Object.keys(localStorage).filter((name) => name.includes(digits)), code),
  ).toEqual([]);
  await console.goto(`${stage.server.origin}/facilitate#${code}`);
  await expect(console.getByRole('heading', { name: 'Vi kan ikke åbne dialogen' })).toBeVisible();
  await console.goto('about:blank');
  await console.goto(here(stage, own));
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
});

/** Links lead to where phones find the machine; here all are on it. */
function here({ server }: Stage, link: string): string {
  const { pathname, hash } = new URL(link);
  return server.origin + pathname + hash;
}

async function opened(stage: Stage, link: string): Promise<Page> {
  const page = await stage.device('laptop');
  await page.goto(here(stage, link));
  return page;
}
