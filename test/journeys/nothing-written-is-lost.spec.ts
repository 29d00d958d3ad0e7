import { expect, type Page } from '@playwright/test';
import { advanceTo, type Console } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { answerTo, dayFromNow, read } from './people.ts';
import { type Stage, test } from './stage.ts';

const DRAFT = 'Kladde, der ikke er gemt endnu.';
const THEIRS = 'En anden har ændret det, mens du skrev:';
const LONG = 'Vi siger det højt. '.repeat(30);

test('what is half written on the console is there after a reload, in another phase and in another tab', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones', 'paper']);
  await advanceTo(leader, 'exercise');
  await console.getByRole('button', { name: 'Tast ark, Gruppe 2' }).click();
  const note = console.getByRole('textbox', { name: /^Note til: Hvorfor/ });
  await note.fill('Det går i glemmebogen.');
  await console.reload();
  await console.getByRole('button', { name: 'Tast ark, Gruppe 2' }).click();
  await expect(note).toHaveValue('Det går i glemmebogen.');
  await expect(read(console, DRAFT)).toBeVisible();
  await console.getByRole('button', { name: 'Færdig' }).click();
  await expect
    .poll(() => leader.view?.groups[1]?.decided?.notes.map(({ text }) => text))
    .toEqual(['Det går i glemmebogen.']);

  await advanceTo(leader, 'closing');
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  await console.getByLabel('Hvad gør vi?').fill('Tavlemøde hver mandag.');
  await console.getByLabel('Frist').fill(dayFromNow(30));
  await leader.send({ type: 'enterPhase', phase: 'plenary' });
  await expect(console.getByLabel('Hvad gør vi?')).toHaveCount(0);
  await leader.send({ type: 'enterPhase', phase: 'closing' });
  const what = console.getByLabel('Hvad gør vi?');
  await expect(what).toHaveValue('Tavlemøde hver mandag.');
  await expect(read(console, DRAFT)).toBeVisible();

  const other = await console.context().newPage();
  await other.goto(console.url());
  await expect(other.getByLabel('Hvad gør vi?')).toHaveValue('Tavlemøde hver mandag.');
  await other.getByLabel('Ansvarlig').fill('Mette');
  await other.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect.poll(() => leader.view?.closing.agreements.map(({ responsible }) => responsible)).toEqual(['Mette']);
  await expect(other.getByLabel('Hvad gør vi?')).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole('button', { name: 'Skriv en aftale' })).toBeVisible();
  await other.close();

  await console.getByRole('button', { name: 'Annuller' }).click();
  await console.getByRole('button', { name: 'Ret aftalen: Tavlemøde hver mandag.' }).click();
  await what.fill('Tavlemøde hver tirsdag.');
  await console.reload();
  await expect(what).toHaveValue('Tavlemøde hver tirsdag.');
  await leader.send({ type: 'removeAgreement', agreement: 1 });
  await expect(read(console, 'En anden har slettet aftalen imens.')).toBeVisible();
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect
    .poll(() => leader.view?.closing.agreements.map((agreement) => agreement.what))
    .toEqual(['Tavlemøde hver tirsdag.']);
  await expect(what).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});

test('a name that is being written waits, and is thrown away when somebody cancels', async ({ stage }) => {
  const { console } = await openRoom(stage, ['phones']);
  const rename = console.getByRole('button', { name: /Afdeling B/ });
  const name = console.getByLabel('Arbejdsplads eller hold');
  await rename.click();
  await name.fill('Afdeling C, uge 12');
  await console.keyboard.press('Escape');
  await console.reload();
  await rename.click();
  await expect(name).toHaveValue('Afdeling C, uge 12');
  await expect(read(console, DRAFT)).toBeVisible();
  await console.getByRole('button', { name: 'Annuller' }).click();
  await rename.click();
  await expect(name).toHaveValue('Afdeling B');
  expect(stage.complaints).toEqual([]);
});

test('an answer is saved though its writer goes on at once, and one that is too long waits until it is shortened', async ({
  stage,
}) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  await advanceTo(leader, 'closing');
  const answer = await answerTo(console, 'Hvordan vil I håndtere den videre proces?');
  await answer.fill('Vi tager det op på mødet.');
  await console.reload();
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi tager det op på mødet.');
  await expect(answer).toHaveValue('Vi tager det op på mødet.');

  await answerTo(console, 'Hvordan vil I håndtere den videre proces?');
  const tooLong = 'x'.repeat(1_512);
  await answer.fill(tooLong);
  await expect(read(console, '12 tegn for meget.')).toBeVisible();
  await console.reload();
  await expect(answer).toHaveValue(tooLong);
  await expect(read(console, DRAFT)).toBeVisible();
  expect(leader.view?.closing.answers.process).toBe('Vi tager det op på mødet.');
  await answer.fill('Lis\tmandag');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Lis mandag');
  expect(stage.complaints).toEqual([]);
});

test('an agreement that is too long is not cut off, and not sent before it is shortened', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['phones']);
  await advanceTo(leader, 'closing');
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  const what = console.getByLabel('Hvad gør vi?');
  await what.fill(LONG);
  await console.getByLabel('Ansvarlig').fill('Mette');
  await console.getByLabel('Frist').fill(dayFromNow(30));
  await expect(read(console, `${LONG.trim().length - 300} tegn for meget.`)).toBeVisible();
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(what).toBeFocused();
  await expect(what).toHaveValue(LONG);
  await what.fill(LONG.slice(0, 300));
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect.poll(() => leader.view?.closing.agreements.length).toBe(1);
  expect(stage.complaints).toEqual([]);
});

test('two consoles in one answer, one agreement and one name: each sees what the other wrote, and chooses', async ({
  stage,
}) => {
  const { console: one, leader } = await openRoom(stage, ['phones']);
  await advanceTo(leader, 'closing');
  const terms = { factor: null, responsible: 'Ali', deadline: '2099-01-31', level: 'group' } as const;
  await leader.send({ type: 'addAgreement', proposal: null, what: 'Tavlemøde', ...terms });
  const two = await anotherConsole(stage, leader);
  for (const page of [one, two]) await answerTo(page, 'Hvordan vil I håndtere den videre proces?');
  const answerOn = (page: Page) => page.getByLabel('Hvordan vil I håndtere den videre proces?');

  await answerOn(two).focus();
  await answerOn(one).fill('Vi mødes igen.');
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi mødes igen.');
  await answerOn(two).pressSequentially('Vi skriver sammen.');
  await expect(two.getByText(THEIRS)).toBeVisible();
  await expect(two.getByRole('alert').getByText('Vi mødes igen.')).toBeVisible();
  await expect(answerOn(two)).toHaveValue('Vi skriver sammen.');
  expect(leader.view?.closing.answers.process).toBe('Vi mødes igen.');
  await two.getByRole('button', { name: 'Behold min' }).click();
  await expect.poll(() => leader.view?.closing.answers.process).toBe('Vi skriver sammen.');
  await answerOn(one).blur();
  await expect(answerOn(one)).toHaveValue('Vi skriver sammen.');

  for (const page of [one, two]) await page.getByRole('button', { name: 'Ret aftalen: Tavlemøde' }).click();
  await two.getByLabel('Hvad gør vi?').fill('Tavlemøde hver mandag');
  await one.getByLabel('Ansvarlig').fill('Kirsten');
  await one.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(two.getByText(THEIRS)).toBeVisible();
  await expect(two.getByRole('alert').getByText('Kirsten')).toBeVisible();
  await expect(two.getByRole('button', { name: 'Gem aftalen' })).toBeDisabled();
  await two.getByRole('button', { name: 'Tag den andens' }).click();
  await expect(two.getByLabel('Hvad gør vi?')).toHaveCount(0);
  await expect(two.getByRole('article').getByText('Kirsten')).toBeVisible();

  for (const page of [one, two]) await page.getByRole('button', { name: /Ret navnet$/ }).click();
  const titleOn = (page: Page) => page.getByLabel('Arbejdsplads eller hold');
  await titleOn(two).fill('Køkkenet i kælderen');
  await titleOn(one).fill('Køkkenet på loftet');
  await titleOn(one).press('Enter');
  await expect(two.getByRole('dialog').getByText(THEIRS)).toBeVisible();
  await expect(titleOn(two)).toHaveValue('Køkkenet i kælderen');
  await two.getByRole('button', { name: 'Behold min' }).click();
  await titleOn(two).press('Enter');
  await expect.poll(() => leader.view?.agenda.title).toBe('Køkkenet i kælderen');

  await advanceTo(leader, 'ended');
  const nameOn = (page: Page) => page.getByLabel('Hvem var tovholder?');
  await nameOn(two).fill('Amina');
  await nameOn(one).fill('Kirsten Bach');
  await one.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(two.getByText(THEIRS)).toBeVisible();
  await expect(nameOn(two)).toHaveValue('Amina');
  await two.getByRole('button', { name: 'Behold min' }).click();
  await expect.poll(() => leader.view?.closing.facilitator).toBe('Amina');
  expect(stage.complaints).toEqual([]);
});

/** The same facilitator on another machine. */
async function anotherConsole(stage: Stage, leader: Console): Promise<Page> {
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const { hash } = new URL(String(body.facilitator));
  const other = await stage.device('laptop');
  await other.goto(`${stage.server.origin}/facilitate${hash}`);
  return other;
}
