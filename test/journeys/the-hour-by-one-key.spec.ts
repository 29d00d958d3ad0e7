import { expect, type Page, type Route } from '@playwright/test';
import {
  agreeOn,
  answered,
  clicker,
  countPeople,
  goOn,
  join,
  lead,
  nextStep,
  openDialogue,
  openScreen,
  rateAndLock,
  read,
  type Turn,
} from './people.ts';
import { intercept, test } from './stage.ts';

const FACTORS = [
  'Åbenhed, tillid og psykologisk tryghed',
  'Innovation',
  'Motivation',
  'Tid og ressourcer',
  'Systematik',
  'Teknikker og viden',
];

/** Presses the key, and waits for what the console says comes then. */
async function press(page: Page, key: Turn, console: Page, comes: string | RegExp): Promise<void> {
  await clicker(console, key, page);
  await expect(nextStep(console).getByRole('button', { name: comes })).toBeVisible();
}

/** What the console shows of the projector. */
function miniature(console: Page) {
  return console.locator('.stage');
}

test('somebody who presses nothing but PageDown sees every beat of the hour', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 8);
  const screen = await openScreen(stage, console);
  const groups = await Promise.all([1, 2].map((group) => Promise.all([1, 2, 3].map(() => join(stage, code, group)))));
  const title = console.getByRole('heading', { level: 1 });

  await press(console, 'PageDown', console, 'Gå videre til Modellen');
  await expect(title).toHaveText('Formål');
  await press(console, 'PageDown', console, `Næste faktor: ${FACTORS[0]}`);
  await expect(title).toHaveText('Modellen');
  for (const [index, factor] of FACTORS.entries()) {
    const next = FACTORS[index + 1];
    await press(console, 'PageDown', console, next ? `Næste faktor: ${next}` : 'Gå videre til Dialogøvelse');
    await expect(screen.getByRole('heading', { name: factor })).toBeVisible();
    await expect(miniature(console)).toContainText(factor);
  }
  await press(console, 'PageDown', console, 'Gå videre til Fælles opsamling');
  await expect(title).toHaveText('Dialogøvelse');

  await console.clock.install();
  await clicker(console, 'PageDown');
  await expect(nextStep(console).getByText('2 af 2 grupper mangler linjen.')).toBeVisible();
  const pressAgain = nextStep(console).getByText('Tryk igen for at gå videre.');
  await expect(pressAgain).toBeVisible();
  await expect(title).toHaveText('Dialogøvelse');
  // Nobody remembers a question of half a minute ago: a key pressed by chance is asked anew.
  await console.clock.fastForward(30_000);
  await expect(pressAgain).toBeHidden();
  await clicker(console, 'PageDown');
  await expect(pressAgain).toBeVisible();
  await expect(title).toHaveText('Dialogøvelse');

  for (const [pen, ...others] of groups) {
    if (!pen) continue;
    await countPeople(pen, 3);
    await Promise.all([pen, ...others].map((phone) => rateAndLock(phone, [2, 3, 4, 2, 3, 4])));
    await pen.getByRole('button', { name: 'Find jeres fælles tal' }).click();
    await agreeOn(pen, [2, 3, 4, 2, 3, 4]);
  }
  await expect(read(console, 'Har linjen', { exact: true })).toHaveCount(2);
  await expect(
    nextStep(console).getByText('Alle grupper har linjen. 2 af 2 grupper er ikke færdige endnu.'),
  ).toBeVisible();
  // The groups may have taken more than half a minute, or less.
  await console.clock.fastForward(30_000);
  await expect(pressAgain).toBeHidden();
  await clicker(console, 'PageDown');
  await expect(nextStep(console).getByText('men kun du kan sætte tal. Tryk igen for at gå videre.')).toBeVisible();
  await press(console, 'PageDown', console, 'Næste: vis linjerne');
  await press(console, 'PageDown', console, 'Næste: gruppe 1');
  await press(console, 'PageDown', console, 'Næste: gruppe 2');
  await expect(screen.getByRole('heading', { level: 1, name: 'Gruppe 1' })).toBeVisible();
  await press(console, 'PageDown', console, 'Næste: midten');
  // No group has chosen a focus: there is none to show.
  await press(console, 'PageDown', console, 'Gå videre til Afslutning og aftaler');
  await press(console, 'PageDown', console, 'Næste: spørgsmål 1 af 4');
  for (const comes of [
    'Næste: spørgsmål 2 af 4',
    'Næste: spørgsmål 3 af 4',
    'Næste: spørgsmål 4 af 4',
    'Næste: læs aftalerne op',
  ])
    await press(console, 'PageDown', console, comes);
  const asked = console.getByRole('button', { name: 'Har I behov for at arbejde videre' });
  await expect(asked).toHaveAttribute('aria-expanded', 'true');
  await expect(console.getByRole('button', { expanded: true })).toHaveCount(1);
  await expect(miniature(console)).toContainText('Har I behov for at arbejde videre');
  await expect(read(screen, 'Har I behov for at arbejde videre')).toBeVisible();
  await press(console, 'PageDown', console, 'Afslut dialogen');
  await expect(screen.getByText('Hvilken dag mødes vi igen?')).toBeVisible();
  await expect(read(console, 'Er der én ting, vi vil gøre?', { exact: false })).toBeVisible();
  await console.keyboard.press('PageDown');
  await expect(console.getByRole('dialog', { name: 'Vil du afslutte dialogen?' })).toBeVisible();
  // The second half of a double press ends nothing.
  await expect(async () => {
    await console.keyboard.press('PageDown');
    await expect(title).toHaveText('Slut', { timeout: 500 });
  }).toPass();
});

test('a step is undone with its clock, taken back by the key, and made from the screen', async ({ stage }) => {
  const { console } = await openDialogue(stage, 8);
  const title = console.getByRole('heading', { level: 1 });
  await press(console, 'PageDown', console, 'Gå videre til Modellen');
  await lead(console, 'Gå videre til Modellen');
  await expect(title).toHaveText('Modellen');
  await lead(console, 'Tilbage til Formål');
  await expect(title).toHaveText('Formål');
  await press(console, 'PageDown', console, `Næste faktor: ${FACTORS[0]}`);
  await press(console, 'PageDown', console, `Næste faktor: ${FACTORS[1]}`);
  await press(console, 'PageUp', console, `Næste faktor: ${FACTORS[0]}`);
  await press(console, 'ArrowRight', console, `Næste faktor: ${FACTORS[1]}`);
  await press(console, 'ArrowLeft', console, `Næste faktor: ${FACTORS[0]}`);

  const opening = console.waitForEvent('popup');
  await console.getByRole('link', { name: 'Åbn storskærm' }).click();
  const screen = await opening;
  await expect(screen.getByRole('timer')).toBeVisible();
  const [before] = console.context().pages().slice(-1);
  await console.getByRole('link', { name: /^Storskærmen viser: Modellen/ }).click();
  expect(console.context().pages().at(-1), 'the window that there is, and no other').toBe(before);
  await press(screen, 'PageDown', console, `Næste faktor: ${FACTORS[1]}`);
  await press(screen, 'ArrowRight', console, `Næste faktor: ${FACTORS[2]}`);
  await press(screen, 'ArrowLeft', console, `Næste faktor: ${FACTORS[1]}`);

  await console
    .getByRole('button', { name: 'Giv dialogen et navn' })
    .or(console.getByRole('button', { name: 'Plejecenter Søvang' }))
    .click();
  await console.getByLabel('Arbejdsplads eller hold').press('PageDown');
  await expect(console.getByRole('dialog')).toBeVisible();
  await expect(nextStep(console).getByText(`Næste faktor: ${FACTORS[1]}`)).toBeAttached();
});

test('a second press in the flight of the first does nothing', async ({ stage }) => {
  const { console } = await openDialogue(stage, 8);
  const title = console.getByRole('heading', { level: 1 });
  const flight = Promise.withResolvers<void>();
  await intercept(console, /\/commands\?as=facilitator$/, async (route) => {
    await flight.promise;
    await route.continue();
  });
  await console.keyboard.press('PageDown');
  await expect(nextStep(console).locator('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
  await console.keyboard.press('PageDown');
  flight.resolve();
  await answered(console);
  await expect(title).toHaveText('Formål');
  await press(console, 'PageDown', console, `Næste faktor: ${FACTORS[0]}`);
  await expect(title).toHaveText('Modellen');
});

test('whatever the room is shown by its name is shown, also while the answer to the choice before is on its way', async ({
  stage,
}) => {
  const { console } = await openDialogue(stage, 8);
  await goOn(console, 'Formål');
  await goOn(console, 'Modellen');
  const answering = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const holdBack = async (route: Route) => {
    const response = await route.fetch();
    await answering.promise;
    await route.fulfill({ response });
    answered.resolve();
  };
  await intercept(console, '**/commands?as=facilitator', holdBack, { times: 1 });
  const factor = (name: string, pressed: boolean) => console.getByRole('button', { name, exact: true, pressed });
  await factor('Innovation', false).click();
  await expect(factor('Innovation', true)).toBeVisible();
  await factor('Motivation', false).click();
  answering.resolve();
  await answered.promise;
  await expect(factor('Motivation', true)).toBeVisible();
});

test('a step that nobody answers is given up, said, and made only when it is asked for again', async ({ stage }) => {
  const { console } = await openDialogue(stage, 8);
  await console.clock.install();
  const sent: string[] = [];
  console.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/commands')) sent.push(request.postData() ?? '');
  });
  const lose = async () => {};
  await intercept(console, '**/commands?as=facilitator', lose, { times: 1 });
  await lead(console, 'Gå videre til Formål');
  await expect.poll(() => sent).toHaveLength(1);
  await console.clock.fastForward(5_000);
  await expect(nextStep(console).getByText('Det nåede ikke frem.')).toBeVisible();
  await console.clock.fastForward(60_000);
  await expect(nextStep(console).getByRole('button', { name: 'Gå videre til Formål' })).toBeVisible();
  await goOn(console, 'Formål');
  await expect(nextStep(console).getByText('Det nåede ikke frem.')).toBeHidden();
  expect(sent, 'what was given up is not sent later').toHaveLength(2);
});
