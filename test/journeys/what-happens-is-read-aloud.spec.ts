import { expect } from '@playwright/test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { advanceTo, phone, rateAll } from '../server/room.ts';
import { expectHeard, listen } from './listening.ts';
import { openRoom } from './meanwhile.ts';
import { clicker, dayFromNow, goOn, join, openDialogue, openScreen, rateAndLock } from './people.ts';
import { test } from './stage.ts';

test('the phones of a table read aloud what the others do, each thing once', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 2);
  const [pen, mate] = [await join(stage, code), await join(stage, code)];
  await goOn(console, 'Formål');
  await goOn(console, 'Modellen');
  await expect(mate.getByRole('heading', { level: 1, name: /^Hvad er/ })).toBeVisible();
  for (const phone of [pen, mate]) await listen(phone);
  await clicker(console, 'PageDown');
  await expectHeard(mate, 'Det taler I om nu: Åbenhed, tillid og psykologisk tryghed');

  await goOn(console, 'Dialogøvelse');
  await pen.getByRole('button', { name: 'Find tallene sammen' }).click();
  await expect(mate.getByRole('button', { name: 'Bed om pennen' })).toBeVisible();
  for (const phone of [pen, mate]) await listen(phone);
  await mate.getByRole('button', { name: 'Bed om pennen' }).click();
  await expectHeard(pen, 'En i gruppen vil gerne have pennen.');
  await pen.getByRole('button', { name: 'Behold den' }).click();
  await expectHeard(mate, 'Den, der har pennen, beholder den.');
  await mate.getByRole('button', { name: 'Bed om pennen' }).click();
  await expectHeard(pen, 'En i gruppen vil gerne have pennen.');
  await pen.getByRole('button', { name: 'Giv pennen' }).click();
  await expectHeard(pen, 'En anden ved bordet har pennen');
  await expectHeard(mate, 'Du har pennen');

  await mate.getByRole('radio', { name: '4' }).click();
  await mate.getByRole('button', { name: 'Vi er enige om 4' }).click();
  await expectHeard(pen, 'Åbenhed, tillid og psykologisk tryghed sat til 4. 1 af 6 er sat.');
  await pen.getByRole('button', { name: 'Hjælp' }).click();
  await pen.getByRole('button', { name: 'Bed tovholderen om at komme' }).click();
  await expectHeard(mate, 'Åbenhed, tillid og psykologisk tryghed sat til 4. 1 af 6 er sat.', 'I har bedt om hjælp');
  expect(stage.complaints).toEqual([]);
});

test('the console reads aloud what the room and another facilitator do, each thing once', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  await listen(console);
  const [pen, mate] = await Promise.all([phone(stage.server.origin, code, 1), phone(stage.server.origin, code, 1)]);
  await expectHeard(console, '2 er kommet med. Der er 2 med i alt.');

  const other = await console.context().newPage();
  await other.goto(console.url());
  await expect(other.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  await listen(other);
  await goOn(other, 'Formål');
  await expectHeard(console, 'En anden har ledt videre. Rummet ser nu: Formål.');
  await goOn(console, 'Modellen');
  await expectHeard(other, 'En anden har ledt videre. Rummet ser nu: Modellen.');
  await goOn(console, 'Dialogøvelse');

  await pen.send({ type: 'setHelp', group: 1, wanted: true });
  await expectHeard(console, 'Gruppen beder om hjælp.');
  await mate.send({ type: 'setHelp', group: 1, wanted: false });
  await console.context().setOffline(true);
  await expectHeard(
    console,
    'Du er uden net. Bliv bare ved. Uret går, og det, du skriver, bliver her og bliver sendt, når du er på igen.',
  );
  await console.context().setOffline(false);
  await expectHeard(console, 'Du er på igen.');

  await pen.send({ type: 'countPeople', group: 1, people: 2 });
  await pen.send({ type: 'takePen' });
  await pen.send({ type: 'scoreTogether', group: 1 });
  for (const factor of competenceModel.factors) await pen.send({ type: 'setScore', group: 1, factor, score: 3 });
  await pen.send({ type: 'takeStep', group: 1, step: 'discuss' });
  expect((await pen.send({ type: 'setDone', group: 1, done: true })).status).toBe(200);
  await expectHeard(console, 'Gruppen er færdig.');

  await goOn(console, 'Afslutning og aftaler');
  await mate.send({ type: 'propose', factor: null, what: 'Tavlemøde hver mandag' });
  await expectHeard(console, 'Et nyt forslag fra telefonerne.');
  expect(stage.complaints).toEqual([]);
});

test('a phone reads aloud when others lock, open, call for help, and what the time and the connection do', async ({
  stage,
}) => {
  const { leader } = await openRoom(stage, ['phones']);
  const own = await join(stage, leader.code);
  const [bo, carl, dorte] = await Promise.all([1, 2, 3].map(() => phone(stage.server.origin, leader.code)));
  if (!bo || !carl || !dorte) throw new Error('not all have come');
  await advanceTo(leader, 'exercise');
  await bo.send({ type: 'countPeople', group: 1, people: 4 });
  await rateAndLock(own, [3, 3, 3, 3, 3, 3]);
  await expect(own.getByText('I ser tallene sammen, når alle har låst.')).toBeVisible();
  await listen(own);

  await rateAll(bo, [1, 2, 3, 4, 5, 1]);
  await expectHeard(own, '2 af 4 har svaret.');
  await rateAll(carl, [2, 2, 2, 2, 2, 2]);
  await expectHeard(own, '3 af 4 har svaret.');
  await bo.send({ type: 'reveal', group: 1 });
  await expectHeard(own, '1 af 3 har sagt ja.');
  await carl.send({ type: 'reveal', group: 1 });
  await expectHeard(own, '2 af 3 har sagt ja.');
  await rateAll(dorte, [5, 4, 3, 2, 1, 3]);
  await expectHeard(own, 'Her er tallene. I ser dem på samme tid.');

  await bo.send({ type: 'setHelp', group: 1, wanted: true });
  await expectHeard(own, 'I har bedt om hjælp');
  await leader.send({ type: 'setHelp', group: 1, wanted: false });
  await expectHeard(own, 'I beder ikke længere om hjælp.');

  await leader.send({ type: 'addTime', minutes: -30 });
  await expectHeard(own, 'Tiden er gået – tal færdig');

  await own.context().setOffline(true);
  await expectHeard(
    own,
    'Du er uden net. Bliv bare ved. Dine svar bliver på telefonen og bliver sendt, når du er på igen.',
  );
  await own.context().setOffline(false);
  await expectHeard(own, 'Du er på igen.');
  expect(stage.complaints).toEqual([]);
});

test('the screen reads aloud what the room is shown, each thing once', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones']);
  const screen = await openScreen(stage, console);
  await expect(screen.getByRole('heading', { level: 1, name: 'Kom med på din telefon' })).toBeVisible();
  await listen(screen);
  const [pen] = await Promise.all([1, 2].map((group) => phone(stage.server.origin, leader.code, group)));
  await expectHeard(screen, '2 er med');
  await advanceTo(leader, 'model');
  await expectHeard(screen, 'Formål', 'Modellen');
  const [factor = ''] = competenceModel.factors;
  await leader.send({ type: 'showFactor', factor });
  await expectHeard(screen, 'Åbenhed, tillid og psykologisk tryghed');
  await advanceTo(leader, 'exercise');
  await expectHeard(screen, 'Dialogøvelse');
  await pen?.send({ type: 'countPeople', group: 1, people: 1 });
  await pen?.send({ type: 'takePen' });
  await pen?.send({ type: 'scoreTogether', group: 1 });
  for (const each of competenceModel.factors) await pen?.send({ type: 'setScore', group: 1, factor: each, score: 3 });
  await leader.send({ type: 'addTime', minutes: -30 });
  await expectHeard(screen, 'Tiden er gået – tal færdig');

  await advanceTo(leader, 'plenary');
  await expectHeard(screen, 'Fælles opsamling Nu ser vi gruppernes linjer.');
  await leader.send({ type: 'showPlenary', part: 'lines', page: 0 });
  await expectHeard(screen, 'Hvad lægger I mærke til?');
  await leader.send({ type: 'spotlight', group: 1 });
  await expectHeard(screen, 'Gruppe 1. Hvad talte I mest om, og hvad vil I gøre noget ved?');

  await advanceTo(leader, 'closing');
  await expectHeard(screen, 'Afslutning og aftaler');
  const [question = ''] = competenceModel.closingQuestions;
  await leader.send({ type: 'showClosingQuestion', question });
  await expectHeard(
    screen,
    'Er der behov for, at I gør en særlig indsats for at styrke arbejdsmiljøkompetencen på jeres arbejdsplads?',
  );
  const terms = { factor: null, responsible: 'Mette', deadline: dayFromNow(30), level: null };
  await leader.send({ type: 'addAgreement', proposal: null, what: 'Tavlemøde hver mandag', ...terms });
  await expectHeard(screen, '1 aftale: Tavlemøde hver mandag');
  await leader.send({ type: 'readOutAgreements', page: 0 });
  await expectHeard(screen, 'Det aftaler vi. Aftale 1 af 1.');
  expect(stage.complaints).toEqual([]);
});

test('phone, console and screen say once that five minutes are left', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  const phone = await join(stage, leader.code);
  const pages = [console, await openScreen(stage, console), phone];
  await advanceTo(leader, 'exercise');
  for (const page of pages) {
    await page.clock.install();
    await page.reload();
    await expect(page.getByRole('timer')).toBeVisible();
    // It reads nothing aloud before it has the words of the guide, which its foot waits for too.
    if (page === phone) await expect(phone.getByText(/Plads \d+/)).toBeVisible();
    await listen(page);
    // Its clock alone: it is put right by the server's as soon as that is heard.
    await page.clock.fastForward('25:02');
    await expect.poll(() => page.evaluate(() => window.heard)).toContain('5 minutter tilbage');
  }
});
