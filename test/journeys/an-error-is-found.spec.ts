import { expect, type Locator, type Page } from '@playwright/test';
import { advanceTo } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { dayFromNow, openDialogue } from './people.ts';
import { test } from './stage.ts';

/** Asserts that whoever made an error is at its field, and that the field is described by what to do about it. */
async function expectBroughtTo(field: Locator, problem: string): Promise<void> {
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(problem));
}

/** Days that a field takes and nobody means, and what is said of them. */
const DAYS_THAT_CANNOT_BE = [
  ['2020-01-31', 'Datoen er passeret'],
  ['2999-01-31', 'langt ude i fremtiden'],
] as const;

/** Asserts that no more than one error asks to be read aloud at a time. */
async function expectOneAlert(page: Page): Promise<void> {
  const said = await page.getByRole('alert').allTextContents();
  expect(said.filter((text) => text.trim() !== '').length).toBeLessThanOrEqual(1);
}

test('whoever leaves out or mistypes something is brought to its field, which says what is wrong', async ({
  stage,
}) => {
  const front = await stage.device('laptop');
  await front.goto(stage.server.origin);
  const code = front.getByLabel('Har du en kode?');
  await code.fill('1234');
  await front.getByRole('button', { name: 'Kom med' }).click();
  await expectBroughtTo(code, 'otte cifre');
  await code.fill('1234 5678');
  await front.getByRole('button', { name: 'Kom med' }).click();
  await expectBroughtTo(code, '.');
  await expectOneAlert(front);

  const stray = await stage.device('phone');
  await stray.goto(`${stage.server.origin}/12345678`);
  const other = stray.getByRole('textbox');
  await other.fill('12');
  await stray.getByRole('button', { name: /./ }).last().click();
  await expectBroughtTo(other, '8 cifre|otte cifre');
  await expectOneAlert(stray);

  const { console } = await openDialogue(stage, 4);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await console.getByRole('button', { name: 'Ret minutter' }).click();
  const minutes = console.getByRole('dialog').getByRole('spinbutton').first();
  await minutes.fill('');
  await console.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(minutes).toBeFocused();
  expect(await minutes.evaluate((field) => field instanceof HTMLInputElement && field.validity.valid)).toBe(false);
  expect(stage.complaints).toEqual([]);
});

test('an agreement that lacks something leads to the first field, and a code that is wrong to its own', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  await advanceTo(leader, 'closing');
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expectBroughtTo(console.getByLabel('Hvad gør vi?'), '.');
  await console.getByLabel('Hvad gør vi?').fill('Tavlemøde hver mandag');
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expectBroughtTo(console.getByLabel('Ansvarlig'), '.');
  await expectOneAlert(console);
  await console.getByLabel('Ansvarlig').fill('Sara');
  const deadline = console.getByLabel('Frist');
  for (const [day, problem] of DAYS_THAT_CANNOT_BE) {
    await deadline.fill(day);
    await console.getByRole('button', { name: 'Gem aftalen' }).click();
    await expectBroughtTo(deadline, problem);
  }
  await expectOneAlert(console);
  await deadline.fill(dayFromNow(30));
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(console.getByRole('article').getByText('Tavlemøde hver mandag')).toBeVisible();

  // Nobody presses a button to save the day of the follow-up: what is wrong with it is read aloud once it is left.
  const followUp = console.getByLabel('Vi mødes til en ny dialog');
  for (const [day, problem] of DAYS_THAT_CANNOT_BE) {
    await followUp.fill(day);
    await followUp.blur();
    await expect(followUp).toHaveAttribute('aria-invalid', 'true');
    await expect(followUp).toHaveAccessibleDescription(new RegExp(problem));
    await expect(console.getByRole('alert').filter({ hasText: problem })).toBeVisible();
    await expectOneAlert(console);
  }

  await advanceTo(leader, 'ended');
  await console.getByRole('button', { name: 'Slet dialogen' }).click();
  await console.getByLabel('Koden').fill('1234');
  await console.getByRole('button', { name: 'Slet alt' }).click();
  await expectBroughtTo(console.getByLabel('Koden'), 'Det er ikke koden');
  expect(stage.complaints).toEqual([]);
});
