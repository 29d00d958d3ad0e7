import { expect } from '@playwright/test';
import { passUntil, test } from './moved-time.ts';
import { countPeople, goOn, join, openDialogue, rateAndLock, read } from './people.ts';
import { expectOpenToAll } from './stage.ts';

const MESSENGER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/468.0.0.36.102]';
const RATINGS = [4, 3, 4, 2, 3, 5];

test('a seat that was taken inside an app goes on in the real browser, and is one seat', async ({ room }) => {
  const { console, code } = await openDialogue(room, 5);
  const inApp = await room.device('smallPhone');
  await inApp.addInitScript((name) => Object.defineProperty(navigator, 'userAgent', { get: () => name }), MESSENGER);
  await inApp.goto(`${room.server.origin}/${code}`);
  await expect(inApp.getByText('Siden er åbnet inde i en app. Vælg »Åbn i browser«')).toBeVisible();
  await expectOpenToAll(inApp);
  await inApp.getByRole('button', { name: 'Kom med' }).click();
  await expect(inApp.getByText('Plads 1').first()).toBeVisible();
  await expectOpenToAll(inApp);
  await inApp.getByRole('button', { name: 'Gå videre i din browser' }).click();
  await inApp.getByRole('button', { name: 'Lav et link til din plads' }).click();
  const link = await inApp.getByLabel('Link til din plads').inputValue();
  expect(inApp.url(), 'the app’s own "Open in browser" takes the seat along').toBe(link);
  await expectOpenToAll(inApp);

  const browser = await room.device('smallPhone');
  await browser.goto(link);
  await expect(browser.getByRole('heading', { name: 'Gå videre med din plads' })).toBeVisible();
  await expectOpenToAll(browser);
  await expect(read(console, '1 med', { exact: true }), 'opening a link changes nothing').toBeVisible();
  await browser.getByRole('button', { name: 'Gå videre her' }).click();
  await expect(browser.getByText('Plads 1').first()).toBeVisible();
  expect(browser.url(), 'what opened the seat is not kept in the address').toBe(`${room.server.origin}/${code}`);
  await expect(inApp.getByRole('heading', { name: 'Din plads er flyttet' })).toBeVisible();
  await expectOpenToAll(inApp);
  await expect(read(console, '1 med', { exact: true })).toBeVisible();
  await browser.reload();
  await expect(browser.getByText('Plads 1').first()).toBeVisible();

  const late = await room.device('phone');
  await late.goto(link);
  await late.getByRole('button', { name: 'Gå videre her' }).click();
  await expect(late.getByText('Linket er brugt eller for gammelt.')).toBeVisible();
  await expectOpenToAll(late);
  await late.getByRole('button', { name: 'Kom med på en ny plads' }).click();
  await expect(late.getByRole('button', { name: 'Kom med' })).toBeVisible();
  expect(room.complaints).toEqual([]);
});

test('a phone whose storage was cleared, or keeps nothing, is given its seat by its cookie', async ({ room }) => {
  const { code } = await openDialogue(room, 5);
  const phone = await join(room, code);
  await phone.evaluate(() => localStorage.clear());
  await phone.reload();
  await expect(phone.getByText('Plads 1').first()).toBeVisible();
  await phone.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new Error('storage is refused');
        },
      });
  });
  await phone.reload();
  await expect(phone.getByText('Plads 1').first()).toBeVisible();
});

test('four people are not kept waiting for a phone that nobody holds, and it comes back if somebody does', async ({
  room,
}) => {
  const { console, code } = await openDialogue(room, 5);
  const here = [await join(room, code, undefined, 'smallPhone')];
  for (let person = 0; person < 3; person += 1) here.push(await join(room, code));
  const ghost = await join(room, code);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  const [small, second, third, fourth] = here;
  if (!small || !second || !third || !fourth) throw new Error('nobody came');
  await countPeople(small, 4);
  for (const phone of here) await rateAndLock(phone, RATINGS);
  await expect(small.getByText('4 af 5 har svaret.').first()).toBeVisible();
  await ghost.goto('about:blank');
  await passUntil(room, here, small.getByText('Plads 5 er uden kontakt.'));
  await expect(read(console, 'Uden kontakt: Plads 5')).toBeVisible();
  await expectOpenToAll(small, console);
  await small.getByRole('button', { name: 'Den plads er ikke her: plads 5' }).click();
  await expectOpenToAll(small);
  await small.getByRole('button', { name: '4 personer', exact: true }).click();
  for (const phone of here) await expect(phone.getByRole('banner').getByText('4 personer, 4 telefoner')).toBeVisible();
  for (const phone of here)
    await expect(phone.getByRole('main').getByText('Plads 5 er taget ud. Lås jeres tal igen.')).toBeVisible();

  await ghost.goto(`${room.server.origin}/${code}`);
  await expect(ghost.getByRole('heading', { name: 'De andre kunne ikke se din telefon' })).toBeVisible();
  await expectOpenToAll(ghost);
  await ghost.getByRole('button', { name: 'Jeg er her' }).click();
  await expect(ghost.getByText('Faktor 1 af 6')).toBeVisible();
  for (const phone of here) await expect(phone.getByRole('banner').getByText('4 personer, 5 telefoner')).toBeVisible();
  await ghost.goto('about:blank');
  await passUntil(room, here, small.getByText('Plads 5 er uden kontakt.'));
  await second.getByRole('button', { name: 'Den plads er ikke her: plads 5' }).click();
  await second.getByRole('button', { name: '4 personer', exact: true }).click();
  for (const phone of here) {
    await expect(phone.getByRole('banner').getByText('4 personer, 4 telefoner')).toBeVisible();
    await phone.getByRole('button', { name: 'Lås mine tal' }).click();
  }
  for (const phone of here) await expect(phone.getByRole('img', { name: /Prikkerne/ })).toHaveCount(6);
  expect(room.complaints).toEqual([]);
});
