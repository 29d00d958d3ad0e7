import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { take } from './papers.ts';
import { agreement, dayFromNow, goOn, join, openDialogue, read, speak } from './people.ts';
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
  await console.getByLabel(/Del resultatet med deltagerne/).check();
  await expectOpenToAll(console);

  const report = await take(console, 'Rapport, PDF');
  expect(report.name).toMatch(/^\d{4}-\d\d-\d\d Plejecenter Søvang – dialog\.pdf$/);
  const text = (await readPdf(readFileSync(report.path))).pages.join(' ');
  expect(text).toContain('Tovholder: Amina Yusuf.');
  expect(text).toContain('Vi taler sammen hver mandag.');
  expect((await take(console, 'Slides, PowerPoint')).name).toMatch(/Plejecenter Søvang – slides\.pptx$/);
  expect((await take(console, 'Aftaletavle, A3')).name).toMatch(/aftaletavle\.pdf$/);
  expect((await take(console, 'Frister til kalenderen, En til hver (ZIP)')).name).toMatch(/frister til hver\.zip$/);
  await expect(phone.getByRole('heading', { name: 'Hent papirer' })).toBeVisible();
  expect((await take(phone, 'Rapport, PDF')).name).toBe(report.name);
  await expectOpenToAll(phone);

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  expect((await take(result, 'Diagrammet, PNG')).name).toMatch(/diagram\.png$/);
  expect((await take(result, 'Diagrammet, PNG 16:9')).name).toMatch(/diagram 16-9\.png$/);
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

test('a calendar is not offered where there is no date to put in it', async ({ stage }) => {
  const { console } = await openDialogue(stage, 4);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse', 'Afslutning og aftaler']) await goOn(console, phase);
  await console.getByRole('button', { name: 'Hent papirer', exact: true }).click();
  const dialog = console.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Rapport, PDF' })).toBeVisible();
  await expect(dialog.getByText('Frister til kalenderen')).toBeHidden();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await agreement(console, 'Vi taler sammen hver mandag.', 'Mette Holm', dayFromNow(30));
  await console.getByRole('button', { name: 'Hent papirer', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Frister til kalenderen, Alle (ICS)' })).toBeVisible();
});

test('in English, sheets are also for printers of North America', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(stage.server.origin);
  await speak(page, 'English');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dialogue exercise, US Letter', exact: true }).click(),
  ]);
  expect(readFileSync(await download.path()).toString('latin1')).toMatch(/MediaBox ?\[0 0 612 792\]/);
});
