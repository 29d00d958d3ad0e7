import { expect } from '@playwright/test';
import { goOn, join, openDialogue, read } from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

test('a score is set on the diagram by key and by tap, and in the table, and the others see it drawn', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 2);
  const [pen, mate] = [await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await pen.getByRole('button', { name: 'Find tallene sammen' }).click();

  await pen.getByRole('slider', { name: 'Innovation' }).press('4');
  await pen.getByRole('button', { name: 'Vi er enige om 4' }).click();
  const motivation = pen.getByRole('slider', { name: 'Motivation' });
  await motivation.press('3');
  await motivation.press('ArrowUp');
  await pen.getByRole('button', { name: 'Vi er enige om 4' }).click();
  await pen.getByRole('slider', { name: 'Tid og ressourcer' }).tap();
  await pen.getByRole('button', { name: /^Vi er enige om [1-5]$/ }).click();
  await expect(pen.getByRole('slider', { name: 'Tid og ressourcer' })).toHaveAttribute('aria-valuenow', /[1-5]/);
  await pen.getByText('Vis som tabel').click();
  await pen.getByLabel('Jeres tal for Systematik').selectOption('2');

  await mate.getByText('Vis som tabel').click();
  for (const [factor, score] of [
    ['Innovation', '4'],
    ['Motivation', '4'],
    ['Systematik', '2'],
  ] as const) {
    await expect(mate.getByRole('table').getByRole('row', { name: factor })).toContainText(score);
  }
  await expectOpenToAll(pen, mate);
  expect(stage.complaints).toEqual([]);
});

test('the pen is asked for, kept, given, and taken from nobody who is there', async ({ stage }) => {
  const { console, code } = await openDialogue(stage, 2);
  const [pen, mate] = [await join(stage, code), await join(stage, code)];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await pen.getByRole('button', { name: 'Find tallene sammen' }).click();
  await mate.getByRole('button', { name: 'Bed om pennen' }).click();
  await pen.getByRole('button', { name: 'Behold den' }).click();
  await mate.getByRole('button', { name: 'Bed om pennen' }).click();
  await pen.getByRole('button', { name: 'Giv pennen' }).click();
  await expect(read(mate, 'Du har pennen')).toBeVisible();
  await expect(read(pen, /En anden ved bordet har pennen/)).toBeVisible();
});
