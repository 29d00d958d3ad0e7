import { expect, type Page } from '@playwright/test';
import { agreement, dayFromNow, goOn, join, lead, openDialogue, openScreen } from './people.ts';
import { test } from './stage.ts';

/** Presses what has the focus, or is given it, and says where the focus is then. */
async function press(page: Page, name: string | RegExp, within: 'page' | 'dialog' = 'page'): Promise<void> {
  const around = within === 'dialog' ? page.getByRole('dialog') : page;
  await around.getByRole('button', { name }).first().press('Enter');
}

/** Somebody who moves by keyboard stands somewhere, and sees where. */
async function expectPlace(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body))
    .toBe(true);
}

test('whatever a facilitator does by keyboard, they stay somewhere on the page', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 8);
  const [phone] = await Promise.all([join(stage, code, 1), join(stage, code, 2)]);

  await test.step('the first two stops lead past the head of the page', async () => {
    await console.keyboard.press('Tab');
    await expect(console.getByRole('button', { name: 'Spring til det, du skal sige' })).toBeFocused();
    await console.keyboard.press('Tab');
    await console.keyboard.press('Enter');
    await expect(console.getByRole('button', { name: 'Gå videre til Formål' })).toBeFocused();
  });

  await test.step('a question mark lists the keys, until it is turned off', async () => {
    await console.keyboard.press('?');
    const list = console.getByRole('dialog', { name: 'Taster' });
    await expect(list.getByText('PageDown')).toBeVisible();
    await list.getByLabel('Brug tasten ?').uncheck();
    await console.keyboard.press('Escape');
    await expectPlace(console);
    await console.keyboard.press('?');
    await expect(list).toBeHidden();
  });

  await test.step('groups', async () => {
    await press(console, 'Tilføj en gruppe');
    await expect(console.getByRole('button', { name: 'Åbn Gruppe 3' })).toBeVisible();
    await expectPlace(console);
    await press(console, 'Åbn Gruppe 3');
    await press(console, 'Fjern gruppen', 'dialog');
    await expect(console.getByRole('button', { name: 'Åbn Gruppe 3' })).toBeHidden();
    await expectPlace(console);
    await press(console, 'Åbn Gruppe 2');
    await press(console, 'Flyt Plads', 'dialog');
    await expectPlace(console);
    await press(console, 'Flyt', 'dialog');
    await expect(console.getByRole('dialog').getByText('Ingen har sat sig her endnu.')).toBeVisible();
    await expectPlace(console);
    await press(console, 'Luk', 'dialog');
    await expect(console.getByRole('button', { name: 'Åbn Gruppe 2' })).toBeFocused();
  });

  await test.step('help', async () => {
    await goOn(console, 'Formål');
    await goOn(console, 'Modellen');
    await lead(console, 'Gå videre til Dialogøvelse');
    await phone.getByText('Hjælp', { exact: true }).first().click();
    await phone
      .getByRole('button', { name: /tovholder/i })
      .first()
      .click();
    await press(console, /^Hjulpet/);
    await expect(console.getByRole('button', { name: /^Hjulpet/ })).toBeHidden();
    await expectPlace(console);
  });
});

test('agreements are written, changed and deleted without losing one’s place, and are read out whole', async ({
  stage,
}) => {
  const { console } = await openDialogue(stage, 4);
  const screen = await openScreen(stage, console);
  await goOn(console, 'Formål');
  await goOn(console, 'Modellen');
  for (const phase of ['Dialogøvelse', 'Afslutning og aftaler']) await lead(console, `Gå videre til ${phase}`);
  await agreement(console, 'Et kvarters overlap ved vagtskifte', 'Pædagogisk personale og ledelsen', dayFromNow(30));
  await expectPlace(console);
  await agreement(console, 'Tavlemøde hver mandag', 'Ali', dayFromNow(40));

  await test.step('the screen has them in the order in which they were made', async () => {
    await expect(screen.getByRole('listitem').filter({ hasText: 'Ansvarlig' })).toContainText([/overlap/, /Tavlemøde/]);
    await expect(screen.getByText('Pædagogisk personale og ledelsen')).toBeVisible();
  });

  await press(console, 'Ret aftalen: Tavlemøde hver mandag');
  await console.getByRole('button', { name: 'Annuller' }).press('Enter');
  await expect(console.getByLabel('Hvad gør vi?')).toBeHidden();
  await expectPlace(console);
  await press(console, 'Ret aftalen: Tavlemøde hver mandag');
  await press(console, 'Slet aftalen');
  await expectPlace(console);
  await press(console, 'Ja, slet aftalen');
  await expect(console.getByRole('button', { name: 'Ret aftalen: Tavlemøde hver mandag' })).toBeHidden();
  await expectPlace(console);

  await test.step('they are read out, and the end may be taken back', async () => {
    for (const name of [/spørgsmål 1/, /spørgsmål 2/, /spørgsmål 3/, /spørgsmål 4/, /læs aftalerne op/])
      await lead(console, name);
    await expect(screen.getByText('Hvilken dag mødes vi igen?')).toBeVisible();
    await press(console, 'Afslut dialogen');
    await press(console, 'Afslut dialogen', 'dialog');
    await expect(console.getByRole('heading', { level: 1, name: 'Slut' })).toBeVisible();
    await expectPlace(console);
    await press(console, 'Åbn dialogen igen');
    await expect(console.getByRole('heading', { level: 1, name: 'Afslutning og aftaler' })).toBeVisible();
    await expectPlace(console);
  });
});
