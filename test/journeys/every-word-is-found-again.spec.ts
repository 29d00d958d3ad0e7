import { expect } from '@playwright/test';
import type { ParticipationMode } from '../../src/dialogue/guide.ts';
import { advanceTo, facilitator, type Phone, phone } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { expectFound, resultAfter, textsOfPapers } from './papers.ts';
import { agreement, agreeOn, dayFromNow, goOn, join, lead, note, openDialogue, openScreen, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

/** A room whose groups talk about the questions: the first with two browsers, the others with a phone each. */
async function talking(stage: Stage, modes: readonly ParticipationMode[]) {
  const { origin } = stage.server;
  const leader = await facilitator(origin, modes);
  const [writer, reader] = [await join(stage, leader.code, 1), await join(stage, leader.code, 1)];
  const others = await Promise.all(modes.slice(1).map((_, index) => phone(origin, leader.code, index + 2)));
  await advanceTo(leader, 'exercise');
  for (const index of modes.keys()) await leader.send({ type: 'scoreTogether', group: index + 1 });
  await writer.getByRole('button', { name: 'Tag pennen' }).click();
  await writer.getByRole('button', { name: /^Gå videre uden/ }).click();
  await expect(writer.getByLabel('Skriv en note')).toBeVisible();
  return { leader, writer, reader, others };
}

function expectKept(words: readonly string[], where: string, text: string): void {
  for (const word of words) expect(text.includes(word), `${where} does not have: ${word}`).toBe(false);
}

async function writes(author: Phone, group: number, texts: readonly string[]): Promise<void> {
  for (const text of texts) await author.send({ type: 'addNote', group, question: 'why', text });
  await author.until(() => author.view?.table.group.notes.length === texts.length);
}

test('two people go through the hour, and every word is on their phones, in the result and on every paper', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 2);
  const screen = await openScreen(stage, console);
  await screen.getByRole('button', { name: 'Lyd, når tiden går: fra' }).click();
  // It may be clicked as soon as it asks for that, whatever it still waits for itself.
  const clicked = Promise.withResolvers<void>();
  await screen.route(/\/(live|view)\?as=screen/, async (route) => {
    await clicked.promise;
    await route.continue();
  });
  await screen.reload();
  await expect(screen.getByText('Klik én gang på siden, så kan lyden høres.')).toBeVisible();
  await screen.getByRole('main').click();
  await expect(screen.getByText('Klik én gang på siden, så kan lyden høres.')).toBeHidden();
  clicked.resolve();
  await expect(screen.getByRole('button', { name: 'Lyd, når tiden går: til' })).toBeVisible();
  const [writer, reader] = [await join(stage, code), await join(stage, code, undefined, 'smallPhone')];
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse']) await goOn(console, phase);
  await expect(writer.getByRole('heading', { name: 'I finder tallene sammen' })).toBeVisible();
  await expect(screen.getByRole('listitem').first()).toContainText('Bliv enige om linjen');
  await expect(read(screen, 'Enige om 0 af 6')).toBeVisible();
  for (const page of [console, screen]) await expect(page.getByText('Vurdér hver for sig')).toHaveCount(0);
  await writer.getByRole('button', { name: 'Find tallene sammen' }).click();
  await expect(read(writer, 'Du har pennen')).toBeVisible();
  await expect(writer.getByText('Brug ca. 20 min. på jeres linje.')).toBeVisible();
  await agreeOn(writer, [3, 2, 4, 2, 3, 4]);
  await writer.getByRole('button', { name: 'Videre til spørgsmålene' }).click();

  const [starred, plain, last, deleted] = [
    'Vi taler åbent om fejl.',
    'Vi når aldrig pausen.',
    'Der mangler et møde om mandagen.',
    'Det her skal ikke med.',
  ];
  await note(writer, starred);
  await note(reader, plain);
  await note(reader, deleted);
  await expect(writer.getByText('Den kommer med i resultatet.')).toBeVisible();
  await expect(writer.getByRole('button', { name: 'Vælg noter' })).toBeHidden();
  await writer.getByRole('button', { name: `Fremhæv i resultatet: ${starred}` }).click();
  await writer.getByRole('button', { name: 'Næste spørgsmål' }).click();
  // Nobody has to choose a focus, and nobody goes past it without having seen it.
  await writer.getByRole('button', { name: 'Videre uden fokus' }).click();
  await writer.getByRole('button', { name: 'Vælg fokus' }).click();
  await writer.getByRole('button', { name: /^Innovation/ }).click();
  for (let question = 3; question <= 5; question += 1)
    await writer.getByRole('button', { name: 'Næste spørgsmål' }).click();
  await expect(reader.getByText('I har ikke valgt jeres fokus endnu.')).toHaveCount(0);
  await note(writer, last);
  await writer.getByRole('button', { name: 'Vi er færdige' }).click();
  await expect(read(reader, 'I er færdige, og tovholderen kan se det.')).toBeVisible();
  await expect(read(writer, 'I er færdige, og tovholderen kan se det.')).toBeInViewport({ ratio: 1 });
  await expect(read(screen, 'Er færdige')).toBeVisible();
  await expect(read(console, 'Færdige', { exact: true })).toBeVisible();
  await expectOpenToAll(writer, reader, screen);

  await goOn(console, 'Afslutning og aftaler');
  await lead(console, 'Næste: spørgsmål 1 af 4');
  const asked = 'Er der behov for, at I gør en særlig indsats';
  for (const page of [reader, screen]) await expect(read(page, asked)).toBeVisible();
  const [answer, agreed, proposed] = ['Ja, på mandagene.', 'Sager bliver et fast punkt.', 'Vi begynder til tiden.'];
  await console.getByRole('textbox', { name: asked }).fill(answer);
  await agreement(console, agreed, 'Mette Holm', dayFromNow(30));
  await writer.getByLabel('Hvad skal der ske?').fill(proposed);
  await writer.getByRole('button', { name: 'Send forslaget' }).click();
  await reader.getByRole('button', { name: /^Det støtter jeg/ }).click();
  await expect(read(console, '1 støtter')).toBeVisible();
  await read(console, 'Noter i resultatet (4)').click();
  await console.getByRole('button', { name: `Slet noten: ${deleted}` }).click();
  await console.getByRole('button', { name: 'Ja, slet' }).click();
  await expect(reader.getByText(deleted, { exact: true })).toBeHidden();
  await expectOpenToAll(console, reader, screen);
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();

  const notes = [starred, plain, last];
  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  await expect(result.getByRole('heading', { name: 'Det har vi aftalt' })).toBeVisible();
  for (const page of [writer, reader, result])
    for (const text of [...notes, agreed]) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
  await expect(read(screen, agreed)).toBeVisible();
  await expect(writer.getByRole('heading', { name: 'Jeres andre noter' })).toBeVisible();
  const section = result.getByRole('region', { name: 'Det sagde vi' });
  await expect(section.getByRole('listitem').filter({ hasText: starred })).toContainText('Fremhævet');
  await expect(section.getByRole('listitem').filter({ hasText: plain })).not.toContainText('Fremhævet');
  await expectOpenToAll(writer, result);
  for (const [paper, text] of await textsOfPapers(result)) {
    expectFound([...notes, answer, agreed, 'Mette Holm'], paper, text);
    expectKept([deleted], paper, text);
  }
  expect(stage.complaints).toEqual([]);
});

test('with three groups the selected notes go along, and the others stay on the phones of their group', async ({
  stage,
}) => {
  const { leader, writer, reader, others } = await talking(stage, ['phones', 'phones', 'phones']);
  const [second, third] = others;
  if (!second || !third) throw new Error('somebody did not come');
  const [mine, kept] = ['Vi taler åbent om fejl.', 'Vi når aldrig pausen.'];
  await note(writer, mine);
  await note(reader, kept);
  const plain = /^Uden en stjerne bliver ingen af jeres noter vist/;
  await expect(reader.getByText(plain)).toBeVisible();
  await expect(writer.getByText('2 noter uden stjerne – skal nogen med?')).toBeVisible();
  await writer.getByRole('button', { name: 'Vælg noter' }).click();
  await writer
    .getByRole('dialog')
    .getByRole('button', { name: `Tag med i opsamlingen: ${mine}` })
    .click();
  await expect(writer.getByRole('dialog').getByText('1 af 3 stjerner er brugt.')).toBeVisible();
  await expectOpenToAll(writer);
  await writer.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await expect(writer.getByText('1 note uden stjerne – skal den med?')).toBeVisible();
  await expect(reader.getByText(plain)).toBeHidden();

  await writes(second, 2, ['Der er for lidt overlap.', 'Vi glemmer at sige tak.']);
  await second.send({ type: 'starNote', group: 2, note: 1, starred: true });
  await writes(third, 3, ['Vores rum er for lille.']);
  const selected = [mine, 'Der er for lidt overlap.'];
  const unselected = [kept, 'Vi glemmer at sige tak.', 'Vores rum er for lille.'];

  const result = await resultAfter(stage, leader);
  for (const page of [writer, reader])
    for (const text of [mine, kept]) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(writer.getByRole('heading', { name: 'Jeres udvalgte noter' })).toBeVisible();
  expect(third.view?.table.group.notes.map(({ text }) => text)).toEqual(['Vores rum er for lille.']);

  const section = result.getByRole('region', { name: 'Gruppernes udvalgte noter' });
  for (const text of selected) await expect(section.getByText(text, { exact: true })).toBeVisible();
  await expect(section.getByText('Gruppe 3 har ikke udvalgt noter.')).toBeVisible();
  expectKept(unselected, 'the result', (await result.locator('body').textContent()) ?? '');
  await result.getByRole('button', { name: 'Kopiér linket' }).click();
  await expect(result.getByText('Linket er kopieret.')).toBeVisible();
  await expectOpenToAll(writer, result);
  for (const [paper, text] of await textsOfPapers(result)) {
    expectFound(selected, paper, text);
    expectKept(unselected, paper, text);
    if (paper !== 'the data')
      expectFound(
        [/Regneark/.test(paper) ? 'Grupper uden udvalgte noter' : 'Gruppe 3 har ikke udvalgt noter.'],
        paper,
        text,
      );
  }
  expect(stage.complaints).toEqual([]);
});

test('what is typed in from a sheet and not chosen is asked for when its group is heard', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones', 'paper']);
  await advanceTo(leader, 'exercise');
  const [typed, left] = ['Vagtplanen kommer for sent.', 'Vi savner et sted at tale.'];
  const explained = 'Noter uden hak bliver på arket og kommer ikke med i resultatet.';
  await console.getByRole('button', { name: 'Tast ark, Gruppe 2' }).click();
  const sheet = console.getByRole('dialog');
  await expect(sheet.getByText(explained)).toBeVisible();
  await sheet.getByLabel('Note til: Hvad skal vi gøre mere af?').fill(typed);
  await sheet.getByLabel('Note til: Hvad skal vi gøre mindre af?').fill(left);
  await sheet.getByRole('button', { name: 'Færdig' }).click();
  await expect(sheet).toBeHidden();

  await advanceTo(leader, 'plenary');
  await leader.send({ type: 'showPlenary', part: 'lines', page: 0 });
  await leader.send({ type: 'spotlight', group: 2 });
  await expect(read(console, explained)).toBeVisible();
  await expectOpenToAll(console);
  await console.getByLabel(`Tag med i opsamlingen: ${typed}`).click();
  await expect(console.getByLabel(`Tag med i opsamlingen: ${typed}`)).toHaveCount(0);
  await expect(console.getByLabel(`Tag med i opsamlingen: ${left}`)).toBeVisible();
  // The page shows what it has asked for before the server has it, and the leader's end must not overtake it.
  await leader.until(() => leader.view?.starred.some(({ text }) => text === typed) ?? false);

  const result = await resultAfter(stage, leader);
  const section = result.getByRole('region', { name: 'Gruppernes udvalgte noter' });
  await expect(section.getByText(typed, { exact: true })).toBeVisible();
  for (const [paper, text] of await textsOfPapers(result)) {
    expectFound([typed], paper, text);
    expectKept([left], paper, text);
  }
  expect(stage.complaints).toEqual([]);
});
