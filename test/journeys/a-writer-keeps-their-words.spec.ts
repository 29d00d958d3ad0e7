import { expect, type Locator, type Page } from '@playwright/test';
import { advanceTo, type Console, facilitator, type Phone, phone } from '../server/room.ts';
import { write } from './meanwhile.ts';
import { join, read } from './people.ts';
import { expectOpenToAll, intercept, type Stage, test } from './stage.ts';
import { expectUndisturbed } from './undisturbed.ts';

const COMMANDS = /\/commands\?as=seat$/;
const TEXT = 'Vi når aldrig at spise sammen.';

/** A writer with a phone, and a mate who leads their group through the questions. */
async function talking(stage: Stage): Promise<{ leader: Console; writer: Page; mate: Phone }> {
  const { origin } = stage.server;
  const leader = await facilitator(origin, ['phones', 'phones']);
  const writer = await join(stage, leader.code, 1);
  const mate = await phone(origin, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await mate.send({ type: 'takePen' });
  await mate.send({ type: 'takeStep', group: 1, step: 'discuss' });
  await expect(writer.getByLabel('Skriv en note')).toBeVisible();
  return { leader, writer, mate };
}

function caretIn(field: Locator): Promise<number> {
  return field.evaluate((element: HTMLTextAreaElement) => element.selectionStart);
}

test('the pen moves on while somebody writes: they stay, and take their text along with one tap', async ({ stage }) => {
  const { writer, mate } = await talking(stage);
  const field = writer.getByLabel('Skriv en note');
  await write(field, TEXT);
  await expectUndisturbed([writer], async () => {
    await mate.send({ type: 'takeQuestion', group: 1, question: 2 });
    await expect(writer.getByText('Gruppen er gået videre til:')).toBeVisible();
  });
  await expect(read(writer, 'Hvad skal vi gøre mere af?', { exact: true })).toBeVisible();
  await expect(writer.getByRole('heading', { level: 1, name: /^Hvorfor/ })).toBeVisible();
  await expectOpenToAll(writer);

  await writer.getByRole('button', { name: 'Flyt min tekst dertil' }).click();
  await expect(writer.getByRole('heading', { level: 1, name: 'Hvad skal vi gøre mere af?' })).toBeVisible();
  await expect(field).toHaveValue(TEXT);
  await expect(field).toBeFocused();
  expect(await caretIn(field)).toBe(TEXT.length - 4);
  await field.press('Enter');
  await expect(writer.getByRole('button', { name: /^Spørgsmål 3, 1 note/ })).toBeVisible();
  await expect(field).toHaveValue('');
  await writer.getByRole('button', { name: /^Spørgsmål 1/ }).click();
  await expect(field).toHaveValue('');
  expect(stage.complaints).toEqual([]);
});

test('a note is changed by the pen while its author is away, and then removed: both texts are shown, and theirs stays', async ({
  stage,
}) => {
  const { writer, mate } = await talking(stage);
  await mate.send({ type: 'addNote', group: 1, question: 'why', text: 'Her er en note.' });
  await writer.getByLabel('Skriv en note').fill('Den første af mine.');
  await writer.getByLabel('Skriv en note').press('Enter');
  await writer.getByRole('button', { name: /^Ret.*Den første/ }).click();
  await write(writer.getByLabel('Ret noten'), TEXT);
  await mate.until(() => mate.view?.table.group.notes.length === 2);
  const id = mate.view?.table.group.notes[1]?.id ?? 2;
  const address = writer.url();
  await writer.goto('about:blank');
  await mate.send({ type: 'editNote', group: 1, note: id, text: 'Pennens egne ord.' });
  await writer.goto(address);
  await expect(writer.getByRole('alert').getByText('Pennens egne ord.')).toBeVisible();
  await expect(writer.getByLabel('Ret noten')).toHaveValue(TEXT);
  await expectOpenToAll(writer);
  await writer.getByLabel('Ret noten').focus();
  await mate.send({ type: 'removeNote', group: 1, note: id });
  await expect(writer.getByLabel('Ret noten')).toBeHidden();
  const field = writer.getByLabel('Skriv en note');
  await expect(field).toHaveValue(TEXT);
  await expect(field).toBeFocused();
  await expect(writer.getByText('Din tekst står her i feltet.')).toBeVisible();
  await expectOpenToAll(writer);
  await field.press('Enter');
  await expect(writer.getByRole('listitem').filter({ hasText: TEXT })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('what was never sent is offered in the closing and at the end, and is gone when it is dropped', async ({
  stage,
}) => {
  const { leader, writer } = await talking(stage);
  const field = writer.getByLabel('Skriv en note');
  await field.fill(TEXT);
  await advanceTo(leader, 'closing');
  await expect(writer.getByText('Du nåede ikke at sende denne note:')).toBeVisible();
  await expectOpenToAll(writer);
  await writer.getByRole('button', { name: 'Kopiér' }).click();
  await expect(writer.getByText('Teksten er kopieret.')).toBeVisible();
  await writer.getByRole('button', { name: 'Send som forslag' }).click();
  await leader.until(() => leader.view?.proposals.some(({ what }) => what === TEXT) ?? false);
  await expect(writer.getByText('Du nåede ikke at sende denne note:')).toBeHidden();

  await writer.getByLabel('Hvad skal der ske?').fill('Vi spiser sammen om onsdagen.');
  await advanceTo(leader, 'ended');
  await expect(writer.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await writer.reload();
  await expect(writer.getByText('Du nåede ikke at sende dette forslag:')).toBeVisible();
  await expect(writer.getByText('Vi spiser sammen om onsdagen.', { exact: true })).toBeVisible();
  await expectOpenToAll(writer);
  await writer.getByRole('button', { name: /^Kassér/ }).click();
  await expect(writer.getByText('Du nåede ikke at sende dette forslag:')).toBeHidden();
  await writer.reload();
  await expect(writer.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await expect(writer.getByText('Vi spiser sammen om onsdagen.', { exact: true })).toBeHidden();
  expect(stage.complaints).toEqual([]);
});

test('a note that comes too late is given back to its phone, also when the page was opened anew meanwhile', async ({
  stage,
}) => {
  const { leader, writer } = await talking(stage);
  await intercept(writer, COMMANDS, (route) => route.abort('internetdisconnected'));
  await writer.getByLabel('Skriv en note').fill(TEXT);
  await writer.getByLabel('Skriv en note').press('Enter');
  await expect(writer.getByLabel('Skriv en note')).toHaveValue('');
  await writer.reload();
  await expect(writer.getByText(TEXT, { exact: true })).toBeVisible();
  await advanceTo(leader, 'ended');
  await expect(writer.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await writer.unroute(COMMANDS);
  await expect(writer.getByText('Du nåede ikke at sende denne note:')).toBeVisible();
  await expect(writer.getByText(TEXT, { exact: true })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});
