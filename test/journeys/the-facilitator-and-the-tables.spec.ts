import { expect, type Page } from '@playwright/test';
import { type Phone, phone, rateAll } from '../server/room.ts';
import { goOn, openDialogue, openScreen, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

test('the facilitator lets in who waits, to a table or another, and says no', async ({ stage }) => {
  const { console } = await atWork(stage, [4, 3]);
  const waiting = console.getByRole('heading', { name: 'Venter på at komme ind' });
  await expect(waiting).toBeHidden();
  const [asks, turnedAway, undecided] = [
    await phoneOf(stage, console, 1),
    await phoneOf(stage, console, 2),
    await phoneOf(stage, console, null),
  ];
  await expect(read(console, 'Plads 8 venter ved Gruppe 1')).toBeVisible();
  await expect(read(console, 'Plads 9 venter ved Gruppe 2')).toBeVisible();
  await expect(read(console, 'Plads 10 har ikke valgt en gruppe')).toBeVisible();
  await expectOpenToAll(console);

  await console.getByRole('button', { name: 'Luk ind: Plads 8', exact: true }).click();
  await expect(row(console, 1)).toContainText('4 personer, 5 telefoner');
  await expect(row(console, 1)).toContainText('Flere telefoner end personer');
  await asks.until(() => 'table' in (asks.view ?? {}));
  await console.getByRole('button', { name: 'Sig nej til Plads 9' }).click();
  await expect(read(console, 'Plads 9 har ikke valgt en gruppe')).toBeVisible();
  await console.getByRole('button', { name: 'Luk ind: Plads 9', exact: true }).click();
  await console.getByLabel('Luk ind i: Plads 9').selectOption({ label: 'Gruppe 1' });
  await console.getByRole('button', { name: 'Luk ind', exact: true }).first().click();
  await expect(row(console, 1)).toContainText('4 personer, 6 telefoner');
  await turnedAway.until(() => turnedAway.view?.table?.group.number === 1);
  await console.getByRole('button', { name: 'Sig nej til Plads 10' }).click();
  await undecided.until(() => undecided.gone);
  await expect(waiting).toBeHidden();
  await console.getByRole('button', { name: 'Åbn Gruppe 1' }).click();
  await expect(read(console, /Så ser gruppen kun ord og ingen prikker/)).toBeVisible();
  await console.getByLabel('Antal personer ved bordet').fill('6');
  await console.getByLabel('Antal personer ved bordet').blur();
  await expect(read(console, /Så ser gruppen kun ord og ingen prikker/)).toBeHidden();
  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();

  await console.context().setOffline(true);
  await console.getByRole('button', { name: 'Læg fem minutter til' }).click();
  await console.getByRole('button', { name: 'Tilføj en gruppe' }).click();
  await expect(read(console, 'Venter på at blive sendt: tiden · en gruppe mere')).toBeVisible();
  await expect(console.getByRole('button', { name: 'Tilføj en gruppe' })).toHaveAttribute('aria-busy', 'true');
  await console.context().setOffline(false);
  await expect(row(console, 3)).toBeVisible();
  await expect(read(console, 'Venter på at blive sendt')).toBeHidden();
  expect(stage.complaints).toEqual([]);
});

test('the facilitator sees how many of a closed company have answered, and cannot open what they did', async ({
  stage,
}) => {
  const { console, tables } = await atWork(stage, [4, 4]);
  const screen = await openScreen(stage, console);
  const [[first, second] = []] = tables;
  if (!first || !second) throw new Error('nobody came');
  await expect(row(console, 1)).toContainText('0 af 4 har svaret');
  await rateAll(first, [5, 4, 3, 2, 1, 5]);
  await rateAll(second, [1, 1, 1, 1, 1, 1]);
  await phoneOf(stage, console, 1);
  await console.getByRole('button', { name: 'Luk ind: Plads 9', exact: true }).click();
  await expect(console.getByRole('button', { name: 'Luk ind: Plads 9', exact: true })).toBeHidden();
  // Who comes after the first lock is counted when the people are, as on the phones.
  await expect(row(console, 1)).toContainText('4 personer, 4 telefoner');
  for (const page of [row(console, 1), screen.getByRole('listitem').filter({ hasText: 'Gruppe 1' })])
    await expect(page).toContainText('2 af 4 har svaret');

  await console.getByRole('button', { name: 'Åbn Gruppe 1' }).click();
  await expect(read(console, 'Kun gruppen selv kan få tallene vist.')).toBeVisible();
  await expect(read(console, /Bliver tallet højere, skal de, der har svaret, låse deres tal igen/)).toBeVisible();
  await console.getByLabel('Antal personer ved bordet').fill('5');
  await console.getByLabel('Antal personer ved bordet').blur();
  await expect(read(console, '0 af 4 har svaret.', { exact: false })).toBeVisible();
  await first.until(() => first.view?.table.group.people === 5);
  await console.getByRole('button', { name: 'Flyt Plads 1', exact: true }).click();
  await expect(read(console, /Flytter du Plads 1, forsvinder de tal, gruppen ikke har set endnu/)).toBeVisible();
  await expectOpenToAll(console);
  await console.getByRole('button', { name: 'Annuller' }).click();
  await console.getByRole('button', { name: 'Begynd forfra' }).click();
  await expect(read(console, 'Alle i gruppen begynder med tomme ark', { exact: false })).toBeVisible();
  await console.getByRole('button', { name: 'Ja, begynd forfra' }).click();
  await expect(read(console, '0 af 5 har svaret.', { exact: false })).toBeVisible();
  await first.until(() => first.view?.me.sheet.every((answer) => answer === null) === true);

  await rateAll(first, [5, 4, 3, 2, 1, 5]);
  await console.getByRole('button', { name: 'Find tallene sammen uden at vise dem' }).click();
  await expect(read(console, /Ingen ser dem, heller ikke gruppen/)).toBeVisible();
  await console.getByRole('button', { name: 'Ja, find tallene sammen' }).click();
  await second.until(() => second.view?.table.group.talk.step === 'agree');
  expect(second.view?.table.group.talk).toMatchObject({ step: 'agree', counts: null });
  await expect(console.getByRole('button', { name: 'Find tallene sammen uden at vise dem' })).toBeHidden();
  expect(stage.complaints).toEqual([]);
});

/** Groups of so many phones, counted and about to rate, and the console that leads them. */
async function atWork(stage: Stage, sizes: readonly number[]): Promise<{ console: Page; tables: Phone[][] }> {
  const { console } = await openDialogue(stage, 5 * sizes.length);
  const tables: Phone[][] = [];
  for (const [index, size] of sizes.entries()) {
    const phones: Phone[] = [];
    while (phones.length < size) phones.push(await phoneOf(stage, console, index + 1));
    tables.push(phones);
  }
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  for (const [index, size] of sizes.entries()) {
    await expect(row(console, index + 1)).toContainText('Ikke talt endnu');
    await tables[index]?.[0]?.send({ type: 'countPeople', group: index + 1, people: size });
    await expect(row(console, index + 1)).toContainText(`${size} personer, ${size} telefoner`);
  }
  return { console, tables };
}

function phoneOf(stage: Stage, console: Page, group: number | null): Promise<Phone> {
  return phone(stage.server.origin, /#(\d{8})/.exec(console.url())?.[1] ?? '', group);
}

function row(console: Page, group: number) {
  return console.getByRole('row').filter({ hasText: `Gruppe ${group}` });
}
