import { expect, type Page } from '@playwright/test';
import { advanceTo, phone } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { dayFromNow, join, nextStep, read } from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

const OVERLAP = 'Et kvarters overlap ved vagtskifte.';
const PAUSE = 'Telefonen er stille i pausen.';

test('phones support what others propose, and the console sees how many, what is alike and what is wanted most', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  const author = await join(stage, leader.code);
  const reader = await join(stage, leader.code, undefined, 'smallPhone');
  const mate = await phone(stage.server.origin, leader.code, 1);
  await advanceTo(leader, 'closing');
  await author.getByLabel('Hvad skal der ske?').fill(OVERLAP);
  await author.getByRole('button', { name: 'Send forslaget' }).click();
  await expect(reader.getByRole('heading', { name: 'Andres forslag (1)' })).toBeVisible();
  await expect(author.getByRole('heading', { name: /^Andres forslag/ })).toHaveCount(0);
  await mate.send({ type: 'propose', factor: null, what: PAUSE });
  await mate.send({ type: 'propose', factor: null, what: 'Stille telefon i pausen' });
  await expect(reader.getByRole('heading', { name: 'Andres forslag (3)' })).toBeVisible();
  await expect(read(console, 'hvis I vælger det sammen. 3 forslag fra telefonerne venter.')).toBeVisible();
  await expect(read(console, '1 til ligner det')).toBeVisible();
  await expect.poll(() => offered(console)).toEqual([OVERLAP, PAUSE]);

  for (const page of [author, reader]) await supporting(page, PAUSE).click();
  await expect(read(console, '2 støtter')).toBeVisible();
  await expect.poll(() => offered(console), 'what most support comes first').toEqual([PAUSE, OVERLAP]);
  await reader.reload();
  await expect(supporting(reader, PAUSE)).toHaveAttribute('aria-pressed', 'true');
  await expectOpenToAll(console, author, reader);
  await supporting(reader, PAUSE).click();
  await expect(read(console, '1 støtter')).toBeVisible();
  await console.getByRole('button', { name: 'Vis alle 3' }).click();
  await expect.poll(() => offered(console)).toEqual([PAUSE, 'Stille telefon i pausen', OVERLAP]);

  await console.getByRole('button', { name: 'Lad ligge: Stille telefon i pausen' }).click();
  await expect(console.getByRole('heading', { name: 'Forslag fra telefonerne (2)' })).toBeFocused();
  await console.getByRole('button', { name: `Brug forslaget: ${OVERLAP}` }).click();
  await expect(console.getByLabel('Hvad gør vi?')).toBeFocused();
  await console.getByLabel('Ansvarlig').fill('Mette');
  await console.getByLabel('Frist').fill(dayFromNow(30));
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(author.getByText('Blev til en aftale')).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Andres forslag (1)' })).toBeVisible();

  await nextStep(console).getByRole('button', { name: 'Afslut dialogen' }).click();
  const end = console.getByRole('dialog', { name: 'Vil du afslutte dialogen?' });
  await expect(end.getByText('1 forslag fra telefonerne venter.')).toBeVisible();
  await expect(
    end.getByText('Et forslag kommer kun med i resultatet, hvis det er blevet til en aftale.'),
  ).toBeVisible();
  await end.getByRole('button', { name: 'Annuller' }).click();
  await advanceTo(leader, 'ended');
  await leader.send({ type: 'enterPhase', phase: 'closing' });
  await expect(reader.getByRole('heading', { name: /^Andres forslag/ })).toBeVisible();
  await expect(supporting(reader, PAUSE), 'nobody knows any more who did').toHaveCount(0);
  await expect(read(console, '1 støtter')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

/** What the console offers to take, in its order. */
async function offered(console: Page): Promise<readonly string[]> {
  const names = await console
    .getByRole('button', { name: /^Brug forslaget: / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => name.replace('Brug forslaget: ', ''));
}

function supporting(page: Page, what: string) {
  return page.getByRole('listitem').filter({ hasText: what }).getByRole('button', { name: 'Det støtter jeg' });
}
