import { expect } from '@playwright/test';
import { advanceTo, facilitator, phone } from '../server/room.ts';
import { callForHelp, openRoom, TIMES, write } from './meanwhile.ts';
import { join, read } from './people.ts';
import { test } from './stage.ts';
import { expectUndisturbed } from './undisturbed.ts';

const FACTORS = [
  ['innovation', 'Innovation'],
  ['motivation', 'Motivation'],
] as const;

test('at the door: a group that is picked, and a number that is written where there are too many to list', async ({
  stage,
}) => {
  const { origin } = stage.server;
  for (const groups of [2, 20]) {
    const leader = await facilitator(origin, Array(groups).fill('phones'));
    const newcomer = await stage.device('phone');
    await newcomer.clock.install();
    await newcomer.goto(`${origin}/${leader.code}`);
    if (groups === 2) await newcomer.getByRole('radio', { name: 'Gruppe 2' }).press('Space');
    else {
      await newcomer.getByRole('radio', { name: 'Jeg sidder ved et bord' }).check();
      await newcomer.getByRole('textbox', { name: 'Gruppens nummer' }).pressSequentially('17');
      await newcomer.getByRole('textbox', { name: 'Gruppens nummer' }).press('ArrowLeft');
    }
    const look = () => newcomer.clock.runFor(10_000);
    await expectUndisturbed([newcomer], async () => {
      for (let time = 0; time < TIMES; time += 1) {
        await leader.send({ type: 'rename', title: `Afdeling nummer ${time}` });
        await look();
        await expect(newcomer.getByRole('heading', { name: `Afdeling nummer ${time}` })).toBeVisible();
      }
    });
    await leader.send({ type: 'setDoor', door: 'closed' });
    await look();
    await expect(newcomer.getByRole('heading', { name: 'Døren er lukket' })).toBeVisible();
    await leader.send({ type: 'setDoor', door: 'open' });
    await look();
    await newcomer.getByRole('button', { name: 'Kom med' }).click();
    await expect(newcomer.getByText(groups === 2 ? 'Gruppe 2' : 'Gruppe 17', { exact: true }).first()).toBeVisible();
  }
  expect(stage.complaints).toEqual([]);
});

test('before the hour: a title, a head count and a change of group that are half done', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones', 'table']);
  const reader = await join(stage, leader.code, 1);
  const mate = await phone(stage.server.origin, leader.code, 1);
  const table = await phone(stage.server.origin, leader.code, 3);
  await reader.getByRole('button', { name: /^Plads 1/ }).click();
  await reader.getByLabel('Skift til').selectOption({ label: 'Gruppe 3' });
  await console.getByRole('button', { name: /Ret navnet$/ }).click();
  await write(console.getByLabel('Arbejdsplads eller hold'), 'Køkkenet i kælderen');
  await expectUndisturbed([console, reader], () => callForHelp(mate, [console, reader]));

  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  await console.getByRole('button', { name: 'Åbn Gruppe 3' }).click();
  await console.getByLabel('Antal personer').fill('12');
  await expectUndisturbed([console], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const people = 4 + (time % 2);
      await table.send({ type: 'countPeople', group: 3, people });
      await expect(console.getByRole('row', { name: 'Gruppe 3', includeHidden: true })).toContainText(String(people));
    }
  });
  await console.getByLabel('Antal personer').press('Tab');
  await expect(console.getByRole('row', { name: 'Gruppe 3', includeHidden: true })).toContainText('12');

  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await console.getByRole('button', { name: 'Åbn Gruppe 1' }).click();
  await console.getByRole('button', { name: 'Flyt Plads 2' }).click();
  await console.getByLabel('Flyt til: Plads 2').selectOption({ label: 'Gruppe 3' });
  await reader.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  await reader.getByRole('button', { name: 'Hjælp' }).click();
  await reader.getByRole('button', { name: 'Bed tovholderen om at komme' }).focus();
  await expectUndisturbed([console, reader], () => callForHelp(mate, [console, reader]));
  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await console.getByRole('button', { name: 'Ret minutter' }).click();
  await write(console.getByRole('spinbutton', { name: 'Dialogøvelse' }), '35');
  await console.getByRole('spinbutton', { name: 'Modellen' }).fill('12');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  expect(stage.complaints).toEqual([]);
});

test('while others talk and agree: what is open, moved sideways and focused', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones']);
  const { origin } = stage.server;
  const reader = await join(stage, leader.code, 1);
  const mate = await phone(origin, leader.code, 1);
  const other = await phone(origin, leader.code, 2);
  await advanceTo(leader, 'model');
  await reader.locator('summary').filter({ hasText: 'Systematik' }).click();
  await reader
    .getByText(/^Sagt enkelt/)
    .first()
    .selectText();
  await read(console, 'Gode råd til dig').click();
  await expectUndisturbed([console, reader], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const [factor, name] = FACTORS[time % 2] ?? FACTORS[0];
      await leader.send({ type: 'showFactor', factor });
      await expect(reader.getByRole('region', { name })).toBeVisible();
      await expect(console.getByRole('button', { name, pressed: true })).toBeVisible();
    }
  });

  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await mate.send({ type: 'takePen' });
  await reader.getByText('Hvad handler faktoren om?').click();
  await reader.getByText('Vis som tabel').click();
  await reader.getByRole('button', { name: 'Bed om pennen' }).focus();
  await console.getByRole('button', { name: 'Åbn Gruppe 1' }).focus();
  await expectUndisturbed([console, reader], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const [factor, name] = FACTORS[time % 2] ?? FACTORS[0];
      const score = (time % 5) + 1;
      await mate.send({ type: 'setScore', group: 1, factor, score });
      await expect(reader.getByRole('table').getByRole('row', { name })).toContainText(String(score));
    }
    // Whoever asks for help comes first in the table, and the rows change places.
    await callForHelp(other, [console]);
    await mate.send({ type: 'freePen', group: 1 });
    await expect(read(reader, 'Ingen har pennen')).toBeVisible();
  });
  expect(stage.complaints).toEqual([]);
});

test('while a group rates: a value that is chosen, and an explanation that is read', async ({ stage }) => {
  const { leader } = await openRoom(stage, ['phones', 'phones']);
  const { origin } = stage.server;
  const reader = await join(stage, leader.code, 1);
  const mate = await phone(origin, leader.code, 1);
  for (const _ of [1, 2]) await phone(origin, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  await reader.getByRole('radio').first().press('4');
  await reader.getByRole('button', { name: 'Næste' }).click();
  await reader.getByRole('radio').first().press('2');
  await expectUndisturbed([reader], () => callForHelp(mate, [reader]));
  await reader.getByRole('button', { name: 'Hjælp' }).click();
  await reader.getByRole('dialog').getByRole('button', { name: 'Skift gruppe, eller gå' }).scrollIntoViewIfNeeded();
  await expectUndisturbed([reader], () => callForHelp(mate, [reader]));
  expect(stage.complaints).toEqual([]);
});

test('while others write: a note, a note that is being changed, and the question they belong to', async ({ stage }) => {
  const { leader } = await openRoom(stage, ['phones', 'phones']);
  const writer = await join(stage, leader.code, 1);
  const mate = await phone(stage.server.origin, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await mate.send({ type: 'takePen' });
  await mate.send({ type: 'takeStep', group: 1, step: 'discuss' });
  await write(writer.getByLabel('Skriv en note'), 'Vi når aldrig at spise sammen.');
  await expectUndisturbed([writer], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const text = `Så ofte er her sagt noget: ${time + 1}`;
      await mate.send({ type: 'addNote', group: 1, question: 'why', text });
      await expect(writer.getByText(text, { exact: true })).toHaveCount(1);
    }
    await mate.send({ type: 'takeQuestion', group: 1, question: 1 });
    await expect(writer.getByRole('button', { name: /^Spørgsmål 2, .* her er gruppen$/ })).toBeVisible();
  });
  await writer.getByLabel('Skriv en note').press('Enter');
  await expect(writer.getByText('Vi når aldrig at spise sammen.', { exact: true })).toBeVisible();
  await writer.getByRole('button', { name: /^Ret.*Vi når aldrig at spise sammen/ }).click();
  await write(writer.getByLabel('Ret noten'), 'Vi når sjældent at spise sammen.');
  await expectUndisturbed([writer], async () => {
    for (let time = 0; time < TIMES; time += 1) {
      const starred = time % 2 === 0;
      await mate.send({ type: 'starNote', group: 1, note: 1, starred });
      await expect(writer.getByText('Med i opsamlingen')).toHaveCount(starred ? 1 : 0);
    }
    const [, note] = mate.view?.table.group.notes.filter(({ id }) => id > TIMES) ?? [];
    await mate.send({ type: 'editNote', group: 1, note: note?.id ?? TIMES + 1, text: 'Vi når det aldrig.' });
    await leader.send({ type: 'freePen', group: 1 });
    await expect(read(writer, 'Ingen har pennen')).toBeVisible();
  });
  await writer.getByRole('button', { name: 'Til gruppens spørgsmål' }).click();
  await expect(writer.getByRole('heading', { level: 1, name: /især brug for/ })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
