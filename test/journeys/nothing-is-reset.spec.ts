import { expect, type Locator, type Page } from '@playwright/test';
import type { ParticipationMode } from '../../src/dialogue/guide.ts';
import { advanceTo, type Console, facilitator, type Phone, phone } from '../server/room.ts';
import { join } from './people.ts';
import { type Stage, test } from './stage.ts';
import { expectUndisturbed } from './undisturbed.ts';

/** So often somebody else does something, and each time all pages get a new view. */
const TIMES = 10;

const FACTORS = [
  ['innovation', 'Innovation'],
  ['motivation', 'Motivation'],
] as const;

/** A console on a laptop, and the same facilitator on another machine, who leads. */
async function openRoom(
  stage: Stage,
  modes: readonly ParticipationMode[],
): Promise<{ console: Page; leader: Console }> {
  const { origin } = stage.server;
  const leader = await facilitator(origin, modes);
  const console = await stage.device('laptop');
  await console.goto(`${origin}/facilitate#${leader.code}.${leader.key}`);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  return { console, leader };
}

/** Somebody at a table calls for help and takes it back, so often, and these pages show each of it before the next. */
async function callForHelp(caller: Phone, pages: readonly Page[]): Promise<void> {
  const group = caller.view?.table.group.number ?? 0;
  for (let time = 0; time < TIMES; time += 1) {
    const wanted = time % 2 === 0;
    await caller.send({ type: 'setHelp', group, wanted });
    for (const page of pages)
      await expect(page.getByText(/Beder om hjælp|I har bedt om hjælp/)).toHaveCount(wanted ? 1 : 0);
  }
}

/** Types, and leaves the caret where somebody would mend what they wrote. */
async function write(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(text);
  for (let back = 0; back < 4; back += 1) await field.press('ArrowLeft');
}

test('before the hour: a title, a head count and a change of group that are half done', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'phones', 'table']);
  const reader = await join(stage, leader.code, 1);
  const mate = await phone(stage.server.origin, leader.code, 1);
  const table = await phone(stage.server.origin, leader.code, 3);
  await reader.getByRole('button', { name: 'Hjælp' }).click();
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
  await console.getByText('Gode råd til dig').click();
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
    await expect(reader.getByText('Ingen fører pennen')).toBeVisible();
  });
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
    await expect(writer.getByText('Ingen fører pennen')).toBeVisible();
  });
  await writer.getByRole('button', { name: 'Til gruppens spørgsmål' }).click();
  await expect(writer.getByRole('heading', { level: 1, name: /især brug for/ })).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('while others close: a proposal, an answer, an agreement and a date that are half written, and a result that is read', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones', 'paper']);
  const { origin } = stage.server;
  const writer = await join(stage, leader.code, 1);
  const mate = await phone(origin, leader.code, 1);
  await advanceTo(leader, 'exercise');
  await console.getByRole('button', { name: 'Tast ark, Gruppe 2' }).click();
  await console.getByRole('group', { name: 'Innovation' }).getByRole('radio', { name: '4' }).check();
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await write(console.getByRole('textbox', { name: /^Note til: Hvorfor/ }), 'Det går i glemmebogen.');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await console.getByRole('button', { name: 'Færdig' }).click();
  await advanceTo(leader, 'plenary');
  await leader.send({ type: 'spotlight', group: 1 });
  await console.getByText('Ret tal').click();
  await expectUndisturbed([console], () => callForHelp(mate, [console]));

  await advanceTo(leader, 'closing');
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const { hash } = new URL(String(body.result));
  const result = await stage.device('phone');
  await result.goto(`${origin}/result${hash}`);
  await result
    .getByRole('region', { name: /^Tabel/ })
    .first()
    .focus();
  await writer.getByText('Vis jeres linje').click();
  await writer.getByText('Vis som tabel').click();
  await write(writer.getByLabel('Hvad skal der ske?'), 'Fem minutter på hvert møde.');
  await writer.getByLabel('Hvilken faktor handler det om?').selectOption({ label: 'Motivation' });
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  await write(console.getByLabel('Hvad gør vi?'), 'Sager bliver et fast punkt.');
  await expectUndisturbed([console, writer, result], () => agreeElsewhere(leader, mate, [console, writer, result]));

  const answer = console.getByLabel('Hvordan vil I håndtere den videre proces?');
  await answer.fill('');
  // The space at the end is where somebody stops to think, and it must not be taken away under them.
  await answer.pressSequentially('Vi tager det op ');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi tager det op');
  await expectUndisturbed([console], () => callForHelp(mate, [console]));
  await answer.pressSequentially('på mødet.');
  await expect(answer).toHaveValue('Vi tager det op på mødet.');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi tager det op på mødet.');
  expect(stage.complaints).toEqual([]);
});

/** Agreements and proposals come from elsewhere, so often, and these pages show each. */
async function agreeElsewhere(leader: Console, mate: Phone, pages: readonly Page[]): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    const what = `Aftale nummer ${time + 1} fra et andet sted.`;
    const owned = { factor: null, responsible: 'Mette Holm', deadline: '2099-01-31', level: 'group' } as const;
    await mate.send({ type: 'propose', factor: null, what: `Forslag ${time + 1}` });
    await leader.send({ type: 'addAgreement', proposal: null, what, ...owned });
    for (const page of pages) await expect(page.getByText(what)).toBeVisible();
  }
}
