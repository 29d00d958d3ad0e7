import { expect } from '@playwright/test';
import { agreeOn, countPeople, goOn, join, openDialogue, openScreen, read } from './people.ts';
import { test } from './stage.ts';

test('a phone that is reloaded, or loses the server, comes back to its seat with nothing lost', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const phones = await Promise.all([1, 2, 3].map(() => join(stage, code)));
  const [phone] = phones;
  if (!phone) throw new Error('nobody came');
  const seat = await phone
    .getByText(/Plads \d+/)
    .first()
    .textContent();
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(phone, 3);
  await phone.getByRole('radio').first().press('4');
  await phone.getByRole('button', { name: 'Næste' }).click();
  await expect(phone.getByText('Faktor 2 af 6')).toBeVisible();

  await phone.reload();
  await expect(phone.getByText(seat ?? '')).toBeVisible();
  // What the group does comes in a file of its own, which a dead server gives nobody.
  await expect(phone.getByText('Faktor 2 af 6')).toBeVisible();
  await stage.server.kill();
  await expect(phone.getByText(/Finder forbindelsen igen|Du er uden net/)).toBeVisible();
  await expect(read(console, /Finder forbindelsen igen|Du er uden net/)).toBeVisible();
  await phone.getByRole('radio').first().press('2');
  await expect(phone.getByRole('radio', { checked: true })).toHaveValue('2');
  await expect(phone.reload()).rejects.toThrow('net::ERR_');
  await stage.server.start();
  // The browser itself loads a failed page anew now and then, and stops who does the same at that moment.
  await expect(() => phone.goto(`${stage.server.origin}/${code}`)).toPass();
  await expect(phone.getByText(seat ?? '')).toBeVisible();
  await expect(phone.getByText('Faktor 3 af 6')).toBeVisible();
  await phone.getByRole('button', { name: 'Tilbage' }).click();
  await expect(phone.getByRole('radio', { checked: true })).toHaveValue('2');
  await expect(read(console, /Finder forbindelsen igen|Du er uden net/)).toBeHidden();
  await expect(console.getByRole('heading', { level: 1, name: 'Dialogøvelse' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('someone who comes late is let in, and joins the step that the group is in', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 2);
  const first = await join(stage, code);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await expect(first.getByText(/Når kun en eller to svarer/)).toBeVisible();
  await first.getByRole('button', { name: 'Find tallene sammen' }).click();
  await agreeOn(first, [3, 3, 3, 3, 3, 3]);
  const late = await join(stage, code);
  await expect(late.getByRole('heading', { name: 'Du venter på at komme ind' })).toBeVisible();
  await first.getByRole('button', { name: /^Ja .*plads 2 ind$/ }).click();
  await expect(read(late, /En anden ved bordet har pennen/)).toBeVisible();
  await expect(late.getByText('I er enige om 3.').first()).toBeVisible();
});

test('a phone that cannot fetch what comes next says so, and goes on when it can', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await stage.device('phone');
  // The network is there for all but the one file.
  await phone.route(/\/assets\/Purpose-.*\.js$/, (route) => route.abort());
  await phone.goto(`${stage.server.origin}/${code}`);
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText(/Plads \d+/).first()).toBeVisible();
  await goOn(console, 'Formål');
  await expect(phone.getByText('Siden kan ikke hente resten lige nu. Den prøver igen af sig selv.')).toBeVisible();
  await phone.unroute(/\/assets\/Purpose-.*\.js$/);
  await expect(phone.getByText('I slutter med aftaler om, hvem der gør hvad hvornår.')).toBeVisible();
});

test('a page that cannot reach the server when it is opened says so, and goes on when it can', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 5);
  const phone = await join(stage, code);
  const screen = await openScreen(stage, console);
  await expect(screen.getByText('Kom med på din telefon')).toBeVisible();
  const pages = [console, screen, phone];
  for (const page of pages) {
    await page.route(/\/(live|view)\?/, (route) => route.abort());
    await page.reload();
    await expect(page.getByText('Henter dialogen …')).toBeVisible();
    await expect(page.getByText('Finder forbindelsen igen.')).toBeVisible();
    await page.unroute(/\/(live|view)\?/);
  }
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await expect(screen.getByText('Kom med på din telefon')).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Du er med' })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
