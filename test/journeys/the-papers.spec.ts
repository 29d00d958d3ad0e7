import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { take } from './papers.ts';
import { agreement, dayFromNow, goOn, join, openDialogue, read } from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

async function endDialogue(console: Page): Promise<void> {
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  await expect(console.getByRole('heading', { name: 'Dialogen er slut' })).toBeVisible();
}

test('sheets before, and the report afterwards, on the console, the result and a phone it is shared with', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 4);
  const phone = await join(stage, code);
  await console.getByRole('button', { name: 'Hent papirer', exact: true }).click();
  const dialog = console.getByRole('dialog');
  await expect(dialog.getByText(/Rapporten og resten kommer her/)).toBeVisible();
  await expectOpenToAll(console);
  const sheets = await take(console, 'Ark til bordene, PDF');
  expect(sheets.name).toBe('Plejecenter Søvang – ark til bordene.pdf');
  const { pages } = await readPdf(readFileSync(sheets.path));
  expect(pages.join(' ')).toContain(`${code.slice(0, 4)} ${code.slice(4)}`);
  await dialog.getByRole('button', { name: 'Luk' }).click();

  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse', 'Afslutning og aftaler']) await goOn(console, phase);
  await agreement(console, 'Vi taler sammen hver mandag.', 'Mette Holm', dayFromNow(30));
  await endDialogue(console);
  await expect(phone.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Hent papirer' })).toBeHidden();
  await console.getByLabel('Hvem var tovholder?').fill('Amina Yusuf');
  await console.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(read(console, 'Gemt.')).toBeVisible();
  await console.getByLabel(/Deltagerne må også hente papirerne/).check();
  await expectOpenToAll(console);

  const report = await take(console, 'Rapport, PDF');
  expect(report.name).toMatch(/^\d{4}-\d\d-\d\d Plejecenter Søvang – dialog\.pdf$/);
  const text = (await readPdf(readFileSync(report.path))).pages.join(' ');
  expect(text).toContain('Tovholder: Amina Yusuf.');
  expect(text).toContain('Vi taler sammen hver mandag.');
  await expect(phone.getByRole('heading', { name: 'Hent papirer' })).toBeVisible();
  expect((await take(phone, 'Rapport, PDF')).name).toBe(report.name);
  await expectOpenToAll(phone);

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  expect((await take(result, 'Diagrammet, PNG')).name).toMatch(/diagram\.png$/);
  await expectOpenToAll(result);
  expect(stage.complaints).toEqual([]);
});

test('anybody prints blank sheets from the front page', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(stage.server.origin);
  for (const [name, file] of [
    ['Dialogøvelse, PDF', 'dialogøvelse.pdf'],
    ['Drejebog, PDF', 'drejebog.pdf'],
  ] as const)
    expect((await take(page, name)).name).toBe(file);
  await expectOpenToAll(page);
  expect(stage.complaints).toEqual([]);
});
