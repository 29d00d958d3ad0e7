import { expect, type Page } from '@playwright/test';
import { expectFound, textsOfPapers } from './papers.ts';
import {
  agreement,
  agreeOn,
  countPeople,
  dayFromNow,
  goOn,
  join,
  note,
  openDialogue,
  openScreen,
  rateAndLock,
  read,
} from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

/** In pixels: what is read from the other side of a table. */
const TYPE_FOR_A_TABLE = 22;

test('phones in two groups, a table with one device and a group on paper go through the exercise together', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 19);
  const screen = await openScreen(stage, console);
  await setMode(console, 3, 'Én fælles skærm ved bordet');
  await setMode(console, 4, 'Papir');
  const five = await Promise.all([1, 2, 3, 4, 5].map(() => join(stage, code, 1)));
  const four = await Promise.all([1, 2, 3, 4].map(() => join(stage, code, 2)));
  const table = await join(stage, code, 3, 'table');
  const [pen, mate] = five;
  const [other] = four;
  if (!pen || !mate || !other) throw new Error('nobody came');
  await expectOpenToAll(console, screen, pen, table);
  expect(await smallestType(table)).toBeGreaterThanOrEqual(TYPE_FOR_A_TABLE);
  await expect(table.getByText('Find ét tal for hver faktor, som I alle kan stå inde for.')).toBeVisible();
  await expect(pen.getByText('Sæt jeres tal, og snak om dem.')).toBeVisible();

  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await expect(table.getByText('1 er lav.').first()).toBeVisible();
  expect(await smallestType(table)).toBeGreaterThanOrEqual(TYPE_FOR_A_TABLE);
  await expect(table.getByRole('group', { name: /^Jeres fælles tal for/ })).toBeInViewport({ ratio: 1 });
  await countPeople(pen, 5);
  await countPeople(other, 4);
  await Promise.all(five.map((phone, index) => rateAndLock(phone, [1, 2, 3, 4, 5, (index % 5) + 1])));
  await Promise.all(four.map((phone) => rateAndLock(phone, [2, 2, 2, 2, 2, 2])));
  await expect(mate.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await pen.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await agreeOn(pen, [4, 3, 4, 2, 3, 5]);
  await pen.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await note(mate, 'Vi melder ulykker, men hører sjældent, hvad der så skete.');
  await mate.getByRole('button', { name: /Tag med i opsamlingen/ }).click();
  await pen.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await pen.getByRole('button', { name: /Tid og ressourcer/ }).click();
  await expect(read(mate, /Hvilke faktorer har vi især brug for/)).toBeVisible();

  await other.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await agreeOn(other, [2, 2, 2, 2, 2, 2]);
  await agreeOn(table, [5, 4, 3, 2, 1, 3]);
  await typeInSheet(console, 4, [3, 3, 3, 3, 3, 3]);
  await expect(read(console, 'Alle grupper har linjen.')).toBeVisible();
  await expect(screen.locator('body')).not.toContainText('Vi melder ulykker');
  await expectOpenToAll(console, screen, pen, table);

  await goOn(console, 'Fælles opsamling');
  for (const part of ['Linjerne', 'Midten', 'Fokus', 'Noter']) {
    await console.getByRole('button', { name: part, exact: true }).click();
    await expect(console.getByRole('button', { name: part, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(screen.getByText('Vi melder ulykker, men hører sjældent, hvad der så skete.')).toBeVisible();
  await console.getByLabel('Fremhæv en gruppe').selectOption({ label: 'Gruppe 2' });
  await expect(console.getByRole('img', { name: 'Gruppe 2' })).toBeVisible();
  await expect(pen.getByRole('heading', { level: 1 })).toBeVisible();
  await expectOpenToAll(console, screen, pen, table);

  await goOn(console, 'Afslutning og aftaler');
  await mate.getByLabel('Hvad skal der ske?').fill('Fem minutter på hvert møde til det, der driller.');
  await mate.getByRole('button', { name: 'Send forslaget' }).click();
  await console.getByRole('button', { name: /Brug forslaget/ }).click();
  await console.getByLabel('Ansvarlig').fill('Amina Yusuf');
  await console.getByLabel('Frist').fill(dayFromNow(20));
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(mate.getByText('Blev til en aftale')).toBeVisible();
  await agreement(console, 'Vi aftaler, hvem der ringer efter vikar.', 'Jonas Friis', dayFromNow(40));
  await expect(screen.getByText('Amina Yusuf')).toBeVisible();
  await expectOpenToAll(console, screen, mate);
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  await expect(table.getByText('Jonas Friis', { exact: false }).first()).toBeVisible();

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  await expect(result.getByText('Jonas Friis')).toBeVisible();
  await expectOpenToAll(result, screen, table);
  const words = [
    'Vi melder ulykker, men hører sjældent, hvad der så skete.',
    'Fem minutter på hvert møde til det, der driller.',
    'Amina Yusuf',
    'Vi aftaler, hvem der ringer efter vikar.',
    'Jonas Friis',
  ];
  for (const [paper, text] of await textsOfPapers(result)) expectFound(words, paper, text);
  expect(stage.complaints).toEqual([]);
});

/** The smallest type on the page, but for what stands in the diagram: all of that is in the list beside it. */
function smallestType(page: Page): Promise<number> {
  return page.evaluate(() => {
    const written = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest('svg, .sr') &&
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    return Math.min(...written.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
}

async function setMode(console: Page, group: number, mode: string): Promise<void> {
  await console.getByRole('button', { name: `Åbn Gruppe ${group}` }).click();
  await console.getByLabel('Sådan deltager gruppen').selectOption({ label: mode });
  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await expect(console.getByRole('row', { name: `Gruppe ${group}` })).toContainText(mode);
}

async function typeInSheet(console: Page, group: number, scores: readonly number[]): Promise<void> {
  await console.getByRole('button', { name: `Tast ark, Gruppe ${group}` }).click();
  const sheet = console.getByRole('dialog');
  await sheet.getByLabel('Antal personer').fill('4');
  await sheet.getByLabel('Antal personer').press('Tab');
  for (const [axis, score] of scores.entries()) {
    await sheet
      .getByRole('group')
      .nth(axis)
      .getByRole('radio', { name: String(score) })
      .check();
  }
  await sheet.getByRole('button', { name: 'Færdig' }).click();
}
