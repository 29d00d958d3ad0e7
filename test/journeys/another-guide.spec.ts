import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { GUIDES } from '../../src/content/guides/guides.ts';
import { meetingCulture } from '../../src/content/guides/testing/meeting-culture.ts';
import { startServer } from '../server/start-server.ts';
import {
  agreement,
  agreeOn,
  answerTo,
  countPeople,
  dayFromNow,
  goOn,
  join,
  note,
  openScreen,
  rateAndLock,
  read,
  speak,
} from './people.ts';
import { devicesFor, expectOpenToAll, type Stage } from './stage.ts';

/** A server that has a second guide, of five factors and four questions, besides the one that everybody has. */
const test = base.extend<{ stage: Stage }>({
  stage: async ({ browser }, use) => {
    await using server = await startServer({ guides: [...GUIDES, meetingCulture], pages: resolve('dist') });
    await using devices = devicesFor(browser, server.origin);
    await use({ server, ...devices });
  },
});

/** What belongs to the usual guide alone, and how many factors and questions that has. */
const OF_THE_USUAL_GUIDE = /arbejdsmiljøkompetence|psykologisk tryghed|NFA|\bseks\b|fem spørgsmål/i;

test('a group goes through the hour with another guide, and nothing speaks of the usual one', async ({ stage }) => {
  const console = await stage.device('laptop');
  await console.goto(stage.server.origin);
  await expect(console.getByRole('heading', { level: 1 })).toContainText('Seks faktorer.');
  await read(console, 'Tilpas først').click();
  await console.getByRole('radio', { name: 'Mødekultur' }).check();
  await expect(console.getByRole('heading', { level: 1 })).toContainText('Fem faktorer.');
  await expectOpenToAll(console);
  await console.getByRole('group').getByRole('button', { name: 'Start en dialog' }).click();
  await console.waitForURL(/facilitate/);
  const code = /#(\d{8})/.exec(console.url())?.[1] ?? '';
  const screen = await openScreen(stage, console);
  const phones = await Promise.all([1, 2, 3, 4].map(() => join(stage, code)));
  const [first, second] = phones;
  if (!first || !second) throw new Error('nobody came');
  const expectThisGuide = async () => {
    await expectOpenToAll(console, screen, first);
    for (const page of [console, screen, first])
      await expect(page.locator('body')).not.toContainText(OF_THE_USUAL_GUIDE);
  };
  await expectThisGuide();

  await goOn(console, 'Formål');
  await expect(first.getByText('I ser på fem faktorer.')).toBeVisible();
  await expect(screen.getByText('I ser på fem faktorer.')).toBeVisible();
  await expect(read(console, 'I dag taler I om jeres møder.')).toBeVisible();
  await expectThisGuide();
  await goOn(console, 'Modellen');
  await expect(first.locator('summary')).toHaveCount(5);
  await expect(screen.locator('svg path.axis')).toHaveCount(5);
  await console.getByRole('button', { name: 'Plads til alle' }).click();
  await expect(read(console, 'Her ser I på, hvem der bliver hørt.')).toBeVisible();
  await expect(screen.getByRole('heading', { name: 'Plads til alle' })).toBeVisible();
  await expectThisGuide();

  await goOn(console, 'Dialogøvelse');
  await expect(
    read(console, 'Sæt et tal fra 1 til 5 på hver af de fem faktorer. 1 er lav, og 5 er høj.'),
  ).toBeVisible();
  await countPeople(second, 4);
  await expect(first.getByText('Alle kender formålet, før vi begynder.')).toBeVisible();
  await expectThisGuide();
  const ratings = [1, 2, 4, 4];
  await Promise.all(phones.map((phone, index) => rateAndLock(phone, Array(5).fill(ratings[index]))));
  await first.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await agreeOn(first, [3, 2, 4, 2, 3]);
  await expect(second.getByText('I er enige om alle fem tal.')).toBeVisible();
  await second.getByRole('button', { name: 'Se jeres tal' }).click();
  await expect(second.getByRole('heading', { name: 'Alle fem' })).toBeVisible();
  await expectThisGuide();
  await first.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await expect(first.getByRole('navigation', { name: 'De fire spørgsmål' }).getByRole('button')).toHaveCount(4);
  await note(second, 'Tavlemødet mandag morgen.');
  await first.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await expect(read(first, 'Hvad vil vi først gøre noget ved?')).toBeVisible();
  await first.getByRole('button', { name: 'Opfølgning' }).click();
  await expectThisGuide();

  await goOn(console, 'Afslutning og aftaler');
  const answer = await answerTo(console, 'Hvem holder øje med det?');
  await answer.fill('Mette og Jonas.');
  await console.getByLabel('Mødegæsten').check();
  await agreement(console, 'Vi slutter til tiden.', 'Mette Holm', dayFromNow(30));
  await expect(read(screen, 'Vi slutter til tiden.')).toBeVisible();
  await expectThisGuide();
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  await expect(first.getByText('Mødegæsten')).toBeVisible();
  await expect(first.getByRole('listitem').filter({ hasText: 'Opfølgning' }).first()).toBeVisible();
  await expectThisGuide();

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  await expect(result.getByRole('heading', { level: 1, name: 'Sådan ser vi vores mødekultur' })).toBeVisible();
  await expect(result.getByText('Mette og Jonas.')).toBeVisible();
  await expect(result.locator('body')).not.toContainText(OF_THE_USUAL_GUIDE);
  await expectOpenToAll(result);
  await speak(result, 'English');
  await expect(result.getByRole('heading', { level: 1, name: 'How we see our meeting culture' })).toBeVisible();
  await expect(result.getByText('Who keeps an eye on it?')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
