import { expect } from '@playwright/test';
import {
  agreement,
  agreeOn,
  answerTo,
  countPeople,
  dayFromNow,
  goOn,
  join,
  note,
  openFromFrontPage,
  openScreen,
  rateAndLock,
  read,
} from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

test('one group goes through the whole hour, and nothing speaks of groups', async ({ stage }) => {
  const { console, code } = await openFromFrontPage(stage, 4);
  const screen = await openScreen(stage, console);
  const phones = await Promise.all([1, 2, 3, 4].map(() => join(stage, code)));
  const [first, second] = phones;
  if (!first || !second) throw new Error('nobody came');
  await expect(screen.getByText('4', { exact: true }).first()).toBeVisible();
  await expectOpenToAll(console, screen, first);

  await goOn(console, 'Formål');
  await expect(first.getByText('I slutter med aftaler om, hvem der gør hvad hvornår.')).toBeVisible();
  await expectOpenToAll(console, screen, first);
  await goOn(console, 'Modellen');
  await console.getByRole('button', { name: 'Motivation' }).click();
  await expect(screen.getByRole('heading', { name: 'Motivation' })).toBeVisible();
  await expect(first.getByRole('region', { name: 'Motivation' })).toBeInViewport({ ratio: 1 });
  // People listen now: the last there is to read is on the first screen too.
  await expect(first.getByText(/^NFA: ’Arbejdsmiljøkompetence’/)).toBeInViewport({ ratio: 1 });
  await expectOpenToAll(console, screen, first);

  await goOn(console, 'Dialogøvelse');
  await countPeople(first, 4);
  await expect(second.getByText('Faktor 1 af 6')).toBeVisible();
  await expectOpenToAll(console, screen, first);
  const ratings = [1, 2, 4, 4];
  await Promise.all(phones.map((phone, index) => rateAndLock(phone, Array(6).fill(ratings[index]))));
  await expect(second.getByRole('heading', { name: 'Sådan ser I det' })).toBeVisible();
  await expect(second.getByText('I ser meget forskelligt på det').first()).toBeVisible();
  await expectOpenToAll(second);

  await first.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await agreeOn(first, [3, 2, 4, 2, 3, 4]);
  await expect(read(second, /En anden ved bordet har pennen/)).toBeVisible();
  await expect(screen.getByRole('img', { name: /linje/i })).toBeVisible();
  await expectOpenToAll(first, second, screen);
  await first.getByRole('button', { name: 'Videre til spørgsmålene' }).click();
  await note(second, 'Tiden går fra, når to er syge samme dag.');
  await expect(first.getByText('Tiden går fra, når to er syge samme dag.', { exact: true })).toBeVisible();
  await expectOpenToAll(first, second);
  for (const page of [console, screen, first, second]) {
    await expect(page.locator('body')).not.toContainText(/gruppe \d/i);
  }

  await goOn(console, 'Afslutning og aftaler');
  const answer = await answerTo(console, 'Hvordan vil I håndtere den videre proces?');
  await answer.fill('Vi tager det op på næste personalemøde.');
  await agreement(console, 'Sager bliver et fast punkt på mødet.', 'Mette Holm', dayFromNow(30));
  await expect(console.getByRole('article').getByText('Hvor skal der ændres noget?'), 'nobody has said').toHaveCount(0);
  await expect(first.getByText('Sager bliver et fast punkt på mødet.')).toBeVisible();
  await expect(screen.getByText('Mette Holm')).toBeVisible();
  await expectOpenToAll(console, screen, first);
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  await expect(first.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await expect(first.getByText('Sager bliver et fast punkt på mødet.')).toBeVisible();
  await expectOpenToAll(console, screen, first);

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  await expect(result.getByText('Mette Holm')).toBeVisible();
  await expect(result.getByText('Hvor skal der ændres noget?'), 'nobody has said').toHaveCount(0);
  await expect(result.getByText('Vi tager det op på næste personalemøde.')).toBeVisible();
  await expectOpenToAll(result);
  expect(stage.complaints).toEqual([]);
});
