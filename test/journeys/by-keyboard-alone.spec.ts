import { expect, type Locator, type Page } from '@playwright/test';
import { phone, rateAll } from '../server/room.ts';
import { answered } from './people.ts';
import { test } from './stage.ts';

/** Nobody goes further than that for a button. */
const MAX_STOPS = 60;

/** Goes on with Tab until one of these has focus, as somebody does who has no mouse. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${wanted}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

test('a facilitator and a participant go through the hour by keyboard alone', async ({ stage }) => {
  const console = await stage.device('laptop');
  await console.goto(stage.server.origin);
  await press(console, 'Start en dialog');
  await console.waitForURL(/facilitate/);
  await expect(console).toHaveTitle('Før · Tovholder · Sekskant');
  const code = /#(\d{8})/.exec(console.url())?.[1] ?? '';
  const me = await stage.device('phone');
  await me.goto(`${stage.server.origin}/${code}`);
  await press(me, 'Kom med');
  await expect(me).toHaveTitle('Før · Dialog · Sekskant');
  const mates = [await phone(stage.server.origin, code), await phone(stage.server.origin, code)];

  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) {
    await answered(console);
    await press(console, `Gå videre til ${phase}`);
    await expect(console.getByRole('heading', { level: 1, name: phase, exact: true })).toBeFocused();
    await expect(console).toHaveTitle(`${phase} · Tovholder · Sekskant`);
  }
  await expect(me).toHaveTitle('Vurdér hver for sig · Dialog · Sekskant');
  await press(me, '3 personer');
  for (let factor = 1; factor <= 6; factor += 1) {
    await expect(me.getByText(`Faktor ${factor} af 6`)).toBeVisible();
    await tabTo(me, me.getByRole('radio'));
    await me.keyboard.press('4');
    await me.keyboard.press('Enter');
  }
  await press(me, 'Lås mine tal');
  for (const mate of mates) await rateAll(mate, [3, 3, 3, 3, 3, 3]);
  await press(me, 'Find jeres fælles tal');
  await expect(me).toHaveTitle('Bliv enige om linjen · Dialog · Sekskant');
  for (let factor = 1; factor <= 6; factor += 1) {
    await expect(me.getByText(`${factor - 1} af 6 er sat`, { exact: true }).first()).toBeVisible();
    await tabTo(me, me.getByRole('radio'));
    await me.keyboard.press('3');
    await expect(me.getByRole('button', { name: 'Vi er enige om 3' })).toBeVisible();
    await me.keyboard.press('Enter');
    await expect(me.getByRole('button', { name: 'Vi er enige om 3' })).toBeHidden();
  }
  await press(me, 'Videre til spørgsmålene');
  await tabTo(me, me.getByLabel('Skriv en note'));
  await me.keyboard.type('Vi mangler tid til overlap.');
  await press(me, 'Tilføj note');
  await expect(me.getByText('Vi mangler tid til overlap.', { exact: true })).toBeVisible();

  await answered(console);
  await press(console, 'Gå videre til Afslutning og aftaler');
  await press(console, 'Skriv en aftale');
  await console.keyboard.type('Overlap hver mandag');
  await press(console, 'Gem aftalen');
  await expect(console.getByLabel('Ansvarlig')).toBeFocused();
  await console.keyboard.type('Mette Holm');
  await tabTo(console, console.getByLabel('Frist'));
  await console.keyboard.type('24122027');
  await press(console, 'Gem aftalen');
  await expect(console.getByRole('article').getByText('Overlap hver mandag')).toBeVisible();
  await press(console, 'Afslut dialogen');
  const sure = console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' });
  await tabTo(console, sure);
  await console.keyboard.press('Enter');
  await expect(me.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
