import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { GuideWords } from '../../src/content/guides/guide-words.ts';
import { GUIDES } from '../../src/content/guides/guides.ts';
import { wordsOf } from '../../src/content/guides/testing/every-language.ts';
import type { JoinWords } from '../../src/content/join/da.ts';
import { directionOf, type Language } from '../../src/content/language.ts';
import type { PaperWords } from '../../src/content/papers/da.ts';
import { wordsIn } from '../../src/content/word-file.ts';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { expectFound } from './papers.ts';
import { agreement, dayFromNow, goOn, openDialogue, openScreen } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

const WORDS = await wordsOf(GUIDES[0]);
const NOTE = 'Zmiana dyżurów zabiera nam kwadrans.';
const AGREEMENT = 'Et kvarters overlap ved vagtskifte';

/** Somebody at the table, who reads the page in their own language. */
type Person = { readonly phone: Page; readonly words: JoinWords; readonly guide: GuideWords };

test('four phones in four languages go through the hour with a console in Danish, and take its report home in two', async ({
  stage,
}) => {
  const { console, code } = await openDialogue(stage, 4);
  const screen = await openScreen(stage, console);
  const people = await Promise.all((['da', 'pl', 'uk', 'ar'] as const).map((language) => come(stage, code, language)));
  const [dane, pole] = people;
  if (!dane || !pole) throw new Error('nobody came');

  await goOn(console, 'Formål');
  await test.step('the screen has Polish under the Danish, also when it is opened anew', async () => {
    const polish = WORDS.pl.purpose.sentences;
    await screen.mouse.move(400, 400);
    await screen.getByLabel('Andet sprog under').selectOption({ label: 'Polski' });
    for (const sentence of polish) await expect(screen.getByText(sentence)).toBeVisible();
    await screen.reload();
    await expect(screen.getByText(WORDS.da.purpose.sentences[0] ?? '')).toBeVisible();
    await expect(screen.getByText(polish[0] ?? '')).toHaveAttribute('lang', 'pl');
    await expectOpenToAll(screen);
  });
  await goOn(console, 'Modellen');
  await goOn(console, 'Dialogøvelse');
  await dane.phone.getByRole('button', { name: dane.words.shared.people(4), exact: true }).click();
  await Promise.all(people.map((person, index) => rate(person, [1, 2, 4, 4][index] ?? 3)));
  for (const { phone, words } of people)
    await expect(phone.getByRole('heading', { name: words.compare.title })).toBeVisible();
  await expectOpenToAll(...people.map(({ phone }) => phone));

  await pole.phone.getByRole('button', { name: pole.words.compare.goOn }).click();
  await agree(pole, 6);
  await pole.phone.getByRole('button', { name: pole.words.agree.goOn }).click();
  await pole.phone.getByLabel(pole.words.notes.write).fill(NOTE);
  await pole.phone.getByRole('button', { name: pole.words.notes.add }).click();
  // What people write is as they wrote it on every phone, whatever it reads otherwise.
  for (const { phone } of people) await expect(phone.getByText(NOTE, { exact: true }).first()).toBeVisible();

  await goOn(console, 'Afslutning og aftaler');
  await agreement(console, AGREEMENT, 'Mette Holm', dayFromNow(30));
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  for (const { phone, words } of people) {
    await expect(phone.getByRole('heading', { name: words.ended.title })).toBeVisible();
    await expect(phone.getByText(AGREEMENT)).toBeVisible();
  }
  await expectOpenToAll(...people.map(({ phone }) => phone));

  const [result] = await Promise.all([
    console.context().waitForEvent('page'),
    console.getByRole('link', { name: 'Åbn resultatet' }).click(),
  ]);
  await expectReport(result, 'da');
  await result.getByLabel('Sprog').selectOption({ label: 'Polski' });
  await expectReport(result, 'pl');
  expect(stage.complaints).toEqual([]);
});

/** Comes by the code with a browser in this language, which the page follows. */
async function come(stage: Stage, code: string, language: Language): Promise<Person> {
  const words = wordsIn<JoinWords>(await import(`../../src/content/join/${language}.ts`), language);
  const phone = await stage.device('phone', { locale: language === 'da' ? 'da-DK' : language });
  await phone.goto(`${stage.server.origin}/${code}`);
  await phone.getByRole('button', { name: words.door.join, exact: true }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(phone.locator('html')).toHaveAttribute('lang', language);
  await expect(phone.locator('html')).toHaveAttribute('dir', directionOf(language));
  return { phone, words, guide: WORDS[language] };
}

/** Rates every factor alike, by the keys, and locks. Each factor has its Danish name too, as that is what the table says. */
async function rate({ phone, words, guide }: Person, rating: number): Promise<void> {
  const factors = Object.values(guide.factors);
  for (const [index, { name, danishName }] of factors.entries()) {
    await expect(phone.getByText(words.factorOf(index + 1, factors.length))).toBeVisible();
    await expect(phone.getByRole('heading', { name, exact: true })).toBeVisible();
    if (danishName) await expect(phone.getByText(danishName, { exact: true })).toBeVisible();
    await phone.getByRole('radio').first().press(String(rating));
    await phone.getByRole('button', { name: words.rate.next, exact: true }).click();
  }
  await phone.getByRole('button', { name: words.rate.lock }).click();
}

/** Agrees on the same score for every factor, with the pen. */
async function agree({ phone, words }: Person, factors: number): Promise<void> {
  const heading = phone.getByRole('heading', { level: 1 });
  for (let turn = 1; turn <= factors; turn += 1) {
    const shown = (await heading.textContent()) ?? '';
    await phone.getByRole('radio').first().press('3');
    await phone.getByRole('button', { name: words.agree.agreeOn(3) }).click();
    if (turn < factors) await expect(heading).not.toHaveText(shown);
  }
}

/** The report speaks the language of the page, says what was written as it was written, and how the factors are called in Danish. */
async function expectReport(result: Page, language: 'da' | 'pl'): Promise<void> {
  const papers = wordsIn<PaperWords>(await import(`../../src/content/papers/${language}.ts`), language);
  const [download] = await Promise.all([
    result.waitForEvent('download'),
    result.getByRole('button', { name: `${papers.result.report.name}, PDF`, exact: true }).click(),
  ]);
  const { pages } = await readPdf(readFileSync(await download.path()));
  const factors = Object.values(WORDS[language].factors).map((factor) => factor.name);
  const danish = Object.values(WORDS.da.factors).map((factor) => factor.name);
  expectFound([NOTE, AGREEMENT, 'Mette Holm', ...factors, ...danish], `the report in ${language}`, pages.join(' '));
}
