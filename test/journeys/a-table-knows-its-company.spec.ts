import { expect, type Page } from '@playwright/test';
import { advanceTo, type Console, facilitator } from '../server/room.ts';
import { countPeople, goOn, join, note, nothingUnsent, openDialogue, rateAndLock, read } from './people.ts';
import { expectOpenToAll, intercept, type Stage, test } from './stage.ts';
import { expectUndisturbed } from './undisturbed.ts';

const RATINGS = [4, 3, 4, 2, 3, 5];

test('a table where one has no phone, one comes late and one leaves', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 12);
  const small = await join(stage, code, 1, 'smallPhone');
  const [second, third, leaver] = [await join(stage, code, 1), await join(stage, code, 1), await join(stage, code, 1)];
  const here = [small, second, third, leaver];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await expect(second.getByRole('heading', { name: 'Hvor mange sidder I ved bordet?' })).toBeVisible();
  await expectOpenToAll(small);
  await countPeople(small, 5);
  for (const phone of here) await expect(phone.getByText('5 personer, 4 telefoner')).toBeVisible();
  await expectOpenToAll(small);
  await rateAndLock(small, RATINGS);
  await expect(read(small, '1 af 4 har svaret.')).toBeVisible();
  await expectOpenToAll(small);

  const late = await join(stage, code, 1, 'smallPhone');
  await expect(late.getByRole('heading', { name: 'Du venter ved Gruppe 1' })).toBeVisible();
  await expectOpenToAll(late);
  await late.reload();
  await expect(late.getByRole('heading', { name: 'Du venter ved Gruppe 1' })).toBeVisible();
  for (const phone of here) await expect(read(phone, 'En ny telefon vil være med ved jeres bord.')).toBeVisible();
  await expectOpenToAll(small, second);
  await second.getByRole('button', { name: /^Ja .*plads 5 ind$/ }).click();
  for (const phone of here) await expect(read(phone, 'En ny telefon vil være med')).toBeHidden();
  await expect(late.getByRole('heading', { name: 'Gruppen var begyndt, da du kom' })).toBeVisible();
  await expect(read(late, '1 af 4 har svaret.')).toBeVisible();
  await expectOpenToAll(late);

  // Whoever comes when the company is closed is in neither number, and nobody has to lock again because of it.
  for (const phone of [...here, late])
    await expect(phone.getByRole('banner').getByText('5 personer, 4 telefoner')).toBeVisible();
  await rateAndLock(second, RATINGS);
  await rateAndLock(third, [1, 3, 4, 2, 3, 5]);
  await expect(read(second, '3 af 4 har svaret.')).toBeVisible();
  await leaver.getByRole('button', { name: 'Hjælp' }).click();
  await leaver.getByRole('dialog').getByRole('button', { name: 'Skift gruppe, eller gå' }).click();
  await leaver.getByRole('dialog').getByRole('button', { name: 'Gå fra dialogen' }).click();
  await leaver.getByRole('button', { name: 'Ja, gå fra dialogen' }).click();
  await expect(leaver.getByRole('heading', { name: 'Du er gået fra dialogen' })).toBeVisible();
  await expect(read(small, '3 af 3 har svaret.'), 'nothing opens because somebody left').toBeVisible();
  await expectOpenToAll(small);
  await third.getByRole('button', { name: 'Vis vores tal' }).click();

  for (const phone of [small, second, late]) {
    await expect(phone.getByText('I ligger langt fra hinanden')).toHaveCount(1);
    await expect(phone.getByText('I ligger tæt')).toHaveCount(5);
    await expect(phone.getByRole('img', { name: /Prikkerne/ })).toHaveCount(0);
  }
  await expectOpenToAll(small);
  await small.getByRole('button', { name: 'Find jeres fælles tal' }).click();
  await small.getByRole('button', { name: 'Læg pennen' }).click();
  await late.getByRole('button', { name: 'Tag pennen' }).click();
  await expect(read(second, 'Den, der har pennen, kom til, efter at I var begyndt.')).toBeVisible();
  await expectOpenToAll(small, late);
  expect(stage.complaints).toEqual([]);
});

test('nobody locks among others than those they have seen at the table', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 4);
  const [phone, mate] = [await join(stage, code, undefined, 'smallPhone'), await join(stage, code)];
  await join(stage, code);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(mate, 3);
  const countAnew = async () => {
    await correctCount(mate, 4);
    await expect(mate.getByText('4 personer, 3 telefoner')).toBeVisible();
    await nothingUnsent(mate);
  };
  const asked = new Set<unknown>();
  let counting: Promise<void> | undefined;
  await intercept(phone, /\/commands\?as=seat$/, async (route) => {
    const { id, command } = route.request().postDataJSON();
    // Somebody counts anew while the lock is on its way. The page sends the same lock again where that takes long.
    if (command.type === 'lock') {
      asked.add(id);
      counting ??= countAnew();
      await counting;
    }
    await route.continue();
  });
  await rateAndLock(phone, RATINGS);
  await expect(phone.getByText(/Nu står der 4 personer og 3 telefoner. Passer det, så lås igen./)).toBeVisible();
  await expectOpenToAll(phone);
  expect(asked.size, 'the page asks once').toBe(1);
  await phone.getByRole('button', { name: 'Lås mine tal' }).click();
  await expect(read(phone, '1 af 3 har svaret.')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('more phones than people: every phone says why there are no dots, and the group begins again', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 4);
  const phones = [await join(stage, code, undefined, 'smallPhone')];
  for (const _ of [2, 3, 4, 5]) phones.push(await join(stage, code));
  const [first, second] = phones;
  if (!first || !second) throw new Error('nobody came');
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await countPeople(first, 4);
  for (const phone of phones) await expect(read(phone, /Der er flere telefoner end personer/)).toBeVisible();
  await expectOpenToAll(first);
  await rateAndLock(first, RATINGS);
  await first.getByRole('button', { name: 'Hjælp' }).click();
  await first.getByRole('button', { name: 'Begynd forfra med tallene' }).click();
  await expectOpenToAll(first);
  await first.getByRole('button', { name: 'Ja, slet tallene' }).click();
  for (const phone of phones) await expect(read(phone, /I er begyndt forfra/)).toBeVisible();
  await expect(first.getByText('Faktor 1 af 6')).toBeVisible();
  await expectOpenToAll(first);
  await Promise.all(phones.map((phone) => rateAndLock(phone, RATINGS)));
  for (const phone of phones) {
    await expect(phone.getByText('I ligger tæt')).toHaveCount(6);
    await expect(phone.getByText(/får I ord i stedet for prikker/)).toBeVisible();
  }
  expect(stage.complaints).toEqual([]);
});

test('a phone that is turned away asks at its own table, and one that the facilitator moves is told so', async ({
  stage,
}) => {
  const { leader, tables } = await atWork(stage, [3, 3]);
  const [[first, second] = [], [other] = []] = tables;
  if (!first || !second || !other) throw new Error('nobody came');
  const late = await join(stage, leader.code, 1, 'smallPhone');
  await late.getByRole('button', { name: 'Jeg valgte forkert' }).click();
  await expect(late.getByRole('button', { name: 'Jeg sidder i Gruppe 2' })).toBeVisible();
  await expectOpenToAll(late);
  await first.getByRole('button', { name: /^Nej .*plads 7 ind$/ }).click();
  await expect(late.getByRole('heading', { name: 'De sagde nej ved bordet' })).toBeVisible();
  await expect(read(second, 'En ny telefon vil være med')).toBeHidden();
  await expectOpenToAll(late);
  await late.getByLabel('Din gruppe').selectOption({ label: 'Gruppe 2' });
  await late.getByRole('button', { name: 'Spørg dem' }).click();
  await other.getByRole('button', { name: /^Ja .*plads 7 ind$/ }).click();
  await expect(late.getByText('Faktor 1 af 6')).toBeVisible();

  await first.getByRole('radio').first().press('4');
  await nothingUnsent(first);
  await first.getByRole('button', { name: /^Plads 1 · Skift gruppe/ }).click();
  await expect(first.getByText('Grupperne er gået i gang. Bed tovholderen om at flytte dig.')).toBeVisible();
  await expect(first.getByRole('button', { name: 'Skift gruppe', exact: true })).toBeHidden();
  await first.getByRole('button', { name: 'Luk' }).click();
  await leader.send({ type: 'move', seat: 1, group: 2 });
  await expect(read(first, 'Du er flyttet. Nu sidder du i Gruppe 2.')).toBeVisible();
  await expect(first.getByText('Her er 3 personer og 5 telefoner.')).toBeVisible();
  await expect(first.getByText('Dine tal er ikke flyttet med. Giv dem igen her.')).toBeVisible();
  await first.reload();
  await expect(read(first, 'Du er flyttet. Nu sidder du i Gruppe 2.'), 'also after a reload').toBeVisible();
  await expectOpenToAll(first);
  await first.getByRole('button', { name: 'OK' }).click();
  await expect(first.getByText('Du er flyttet.')).toBeHidden();
  await expect(first.getByText('Faktor 1 af 6')).toBeVisible();
  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});

test('a knock takes nothing from whoever writes, and an author brings back what the pen rewrote', async ({ stage }) => {
  const { leader, tables } = await atWork(stage, [3]);
  const [author, pen] = tables[0] ?? [];
  if (!author || !pen) throw new Error('nobody came');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await pen.getByRole('button', { name: 'Tag pennen' }).click();
  await pen.getByRole('button', { name: 'Gå videre uden tal' }).click();
  await note(author, 'Vi når aldrig at spise sammen.');
  await author.getByLabel('Skriv en note').fill('Og så er der');
  await expectUndisturbed([author], async () => {
    await join(stage, leader.code);
    await expect(read(author, 'En ny telefon vil være med ved jeres bord.')).toBeVisible();
  });
  await pen.getByRole('button', { name: /^Ret.*Vi når aldrig/ }).click();
  await pen.getByRole('button', { name: 'Fjern noten' }).click();
  await expect(read(author, 'Den, der har pennen, har rettet eller fjernet en note, du skrev:')).toBeVisible();
  await expect(read(pen, 'Den, der har pennen, har rettet')).toBeHidden();
  await expectOpenToAll(author);
  await author.getByRole('button', { name: /^Sæt mine ord tilbage/ }).click();
  await expect(pen.getByText('Vi når aldrig at spise sammen.', { exact: true })).toBeVisible();
  await expect(read(author, 'Den, der har pennen, har rettet')).toBeHidden();
  expect(stage.complaints).toEqual([]);
});

/** Somebody corrects how many sit at the table. */
async function correctCount(phone: Page, people: number): Promise<void> {
  await phone.getByRole('button', { name: 'Ret antallet' }).first().click();
  await phone
    .getByRole('dialog')
    .getByRole('button', { name: `${people} personer`, exact: true })
    .click();
}

/** Groups of so many phones, counted and about to rate, and a facilitator on another machine. */
async function atWork(stage: Stage, sizes: readonly number[]): Promise<{ leader: Console; tables: Page[][] }> {
  const leader = await facilitator(
    stage.server.origin,
    sizes.map(() => 'phones' as const),
  );
  const tables: Page[][] = [];
  for (const [index, size] of sizes.entries()) {
    const phones: Page[] = [];
    while (phones.length < size)
      phones.push(await join(stage, leader.code, sizes.length > 1 ? index + 1 : undefined, 'smallPhone'));
    tables.push(phones);
  }
  await advanceTo(leader, 'exercise');
  for (const [index, size] of sizes.entries())
    await leader.send({ type: 'countPeople', group: index + 1, people: size });
  return { leader, tables };
}
