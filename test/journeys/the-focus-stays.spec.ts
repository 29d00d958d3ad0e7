import { expect, type Page } from '@playwright/test';
import { advanceTo } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { agreeOn, countPeople, goOn, join, note, openDialogue, openScreen, rateAndLock, read } from './people.ts';
import { type Stage, test } from './stage.ts';

/** Asserts that somebody at the keyboard is at a control of the page, and that it is not behind the bars at its edges. */
async function expectSomewhere(page: Page, after: string): Promise<void> {
  const where = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'nowhere';
      const box = at.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top, 0) + 4, box.bottom - 1)];
      const over = document.elementFromPoint(x, y);
      const isCovered = !over || !(at.contains(over) || over.contains(at) || over.closest('label')?.contains(at));
      return isCovered ? `${at.textContent} is behind ${over?.textContent.slice(0, 40)}` : 'in view';
    });
  await expect.poll(where, after).toBe('in view');
}

/** Presses what has this name by keyboard. */
async function press(page: Page, name: string | RegExp, within: 'dialog' | 'main' | 'banner' = 'main'): Promise<void> {
  const button = page.getByRole(within).getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expectSomewhere(page, `after ${name}`);
}

async function agreeing(stage: Stage): Promise<{ console: Page; code: string; phones: readonly Page[] }> {
  const { console, code } = await openDialogue(stage, 3);
  const phones = [
    await join(stage, code, undefined, 'smallPhone'),
    await join(stage, code, undefined, 'smallPhone'),
    await join(stage, code, undefined, 'smallPhone'),
  ];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  return { console, code, phones };
}

test('whatever is pressed, the keyboard is somewhere, and never behind a bar', async ({ stage }) => {
  const { console, phones } = await agreeing(stage);
  const [pen, mate, third] = phones;
  if (!pen || !mate || !third) throw new Error('somebody did not come');
  await press(pen, 'Hjælp', 'banner');
  await press(pen, 'Luk', 'dialog');
  await expect(pen.getByRole('button', { name: 'Hjælp' })).toBeFocused();
  await press(pen, /^Vi er flere/);
  await expect(pen.getByLabel('Antal personer')).toBeFocused();
  await countPeople(pen, 3);
  await rateAndLock(pen, [4, 4, 4, 4, 4, 4]);
  await press(pen, 'Ret mine tal');
  await press(pen, 'Lås mine tal');
  for (const phone of [mate, third]) await rateAndLock(phone, [3, 3, 3, 3, 3, 3]);
  await press(pen, 'Find jeres fælles tal');

  await press(pen, 'Læg pennen');
  await expect(pen.getByRole('button', { name: 'Tag pennen' })).toBeFocused();
  await expect(mate.getByRole('button', { name: 'Tag pennen' })).toBeVisible();
  await press(pen, 'Tag pennen');
  await press(mate, 'Bed om pennen');
  await press(pen, 'Behold den');
  await expect(pen.getByRole('button', { name: 'Læg pennen' })).toBeFocused();
  await press(mate, 'Bed om pennen');
  await press(pen, 'Giv pennen');
  await expect(read(mate, 'Du har pennen')).toBeVisible();
  await expectSomewhere(mate, 'after getting the pen');

  await agreeOn(mate, [4, 3, 4, 2, 3, 4]);
  await expectSomewhere(mate, 'after the last score');
  await press(pen, 'Se jeres tal');
  await press(mate, 'Videre til spørgsmålene');
  await press(mate, 'Vis linjen');
  await press(mate, 'Luk', 'dialog');
  await expect(mate.getByRole('button', { name: 'Vis linjen' })).toBeFocused();
  await note(mate, 'Vi ses for lidt.');
  await press(mate, /^Ret.*Vi ses/);
  await expect(mate.getByLabel('Ret noten')).toBeFocused();
  await press(mate, 'Annuller');
  await expect(mate.getByRole('button', { name: /^Ret.*Vi ses/ })).toBeFocused();
  await press(mate, /^Ret.*Vi ses/);
  await press(mate, 'Fjern noten');
  await note(mate, 'Vi ses for lidt.');
  await press(mate, 'Næste spørgsmål');
  await press(mate, /^Innovation/);
  await press(mate, 'Næste spørgsmål');

  await goOn(console, 'Afslutning og aftaler');
  await pen.getByLabel('Hvad skal der ske?').fill('Et kvarters overlap.');
  await press(pen, 'Send forslaget');
  await press(pen, /^Træk tilbage/);
  await expect(pen.getByText('Et kvarters overlap.')).toHaveCount(0);
  await expectSomewhere(pen, 'after what was withdrawn has gone');
  expect(stage.complaints).toEqual([]);
});

test('whoever goes through a page by keyboard is never led behind its foot', async ({ stage }) => {
  const { phones } = await agreeing(stage);
  const [pen] = phones;
  if (!pen) throw new Error('nobody came');
  await countPeople(pen, 2);
  await pen.getByRole('button', { name: 'Find tallene sammen' }).click();
  await expect(read(pen, 'Du har pennen')).toBeVisible();
  for (const key of ['Tab', 'Shift+Tab'])
    for (let stop = 0; stop < 24; stop += 1) {
      await pen.keyboard.press(key);
      if (await pen.evaluate(() => document.activeElement === document.body)) break;
      await expectSomewhere(pen, `${key} ${stop}`);
    }
  expect(stage.complaints).toEqual([]);
});

test('a line is found by digits, Enter and Tab, and a space bar on a new factor chooses nothing', async ({ stage }) => {
  const { phones } = await agreeing(stage);
  const [pen] = phones;
  if (!pen) throw new Error('nobody came');
  await countPeople(pen, 3);
  await expect(pen.getByText('Faktor 1 af 6')).toBeVisible();
  await pen.getByRole('radio').first().press('Space');
  await expect(pen.getByText('Vælg et tal fra 1 til 5, eller tryk »Ved ikke«.')).toBeVisible();
  await expect(pen.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(pen.getByText('På skalaen virker 1–5'), 'a phone has no keys').toBeHidden();
  await pen.keyboard.press('3');
  await pen.keyboard.press('Enter');
  await expect(pen.getByText('Faktor 2 af 6')).toBeVisible();

  await pen.getByRole('button', { name: 'Hjælp' }).click();
  await pen.getByRole('button', { name: 'Luk' }).click();
  await pen.getByRole('banner').getByRole('button', { name: /^Ret/ }).click();
  await pen.getByRole('dialog').getByRole('button', { name: '2 personer', exact: true }).click();
  await pen.getByRole('button', { name: 'Find tallene sammen' }).click();
  const keys = pen.getByRole('group', { name: /^Jeres fælles tal for/ });
  await keys.getByRole('radio').first().press('Space');
  await expect(pen.getByText('Vælg et tal fra 1 til 5.')).toBeVisible();
  await pen.keyboard.press('4');
  for (let stop = 0; stop < 2; stop += 1) {
    await pen.keyboard.press('Tab');
    if (
      await pen
        .getByRole('button', { name: 'Vi er enige om 4' })
        .evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await expect(pen.getByRole('button', { name: 'Vi er enige om 4' })).toBeFocused();
  await pen.keyboard.press('Enter');
  await expect(pen.getByRole('heading', { level: 1, name: 'Innovation' })).toBeFocused();
  await pen.keyboard.press('Tab');
  await pen.keyboard.press('2');
  await pen.keyboard.press('Enter');
  await expect(pen.getByRole('heading', { level: 1, name: 'Motivation' })).toBeFocused();
  expect(stage.complaints).toEqual([]);
});

test('a question mark lists the keys of the page, and Escape leads back to where somebody was', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  const screen = await openScreen(stage, console);
  const seat = await stage.device('laptop');
  await seat.goto(`${stage.server.origin}/${leader.code}`);
  await seat.getByRole('button', { name: 'Kom med' }).click();
  await expect(seat.getByText(/Plads \d+/).first()).toBeVisible();
  await advanceTo(leader, 'exercise');
  await seat.getByRole('button', { name: 'Find tallene sammen' }).click();
  await expect(seat.getByRole('radio').first()).toBeVisible();
  await expect(seat.getByText('På skalaen virker 1–5'), 'shown where they work').toBeInViewport();
  const pages = [
    { page: console, at: console.getByRole('button', { name: 'Gode råd til dig' }), key: 'PageDown' },
    { page: screen, at: screen.getByRole('button', { name: /^Lyd/ }), key: 'PageDown' },
    { page: seat, at: seat.getByRole('button', { name: 'Hjælp' }), key: '1–5' },
    { page: seat, at: seat.getByRole('radio').first(), key: '1–5' },
  ];
  for (const { page, at, key } of pages) {
    const list = page.getByRole('dialog', { name: 'Taster' });
    await at.focus();
    await page.keyboard.press('?');
    await expect(list.getByText(key, { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(at).toBeFocused();
  }
  await expect(seat.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});
