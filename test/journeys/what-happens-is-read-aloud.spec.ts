import { expect, type Page } from '@playwright/test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { phone } from '../server/room.ts';
import { clicker, goOn, join, openDialogue } from './people.ts';
import { test } from './stage.ts';

declare global {
  interface Window {
    heard?: string[];
  }
}

/** Writes down all that the page reads aloud from now on, as a screen reader hears it: what comes into a live region. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.heard = heard;
    const isLive = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[aria-live=polite], [role=status], [role=alert]');
    new MutationObserver((changes) => {
      const added = changes.filter(({ target }) => isLive(target)).flatMap(({ addedNodes }) => [...addedNodes]);
      heard.push(...added.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => text !== ''));
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** Asserts that this has been read, and nothing else since the last time that somebody asked. */
async function expectHeard(page: Page, ...wanted: readonly string[]): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual(wanted);
  await page.evaluate(() => window.heard?.splice(0));
}

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
