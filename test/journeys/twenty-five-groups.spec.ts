import { expect, type Page } from '@playwright/test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { ParticipationMode } from '../../src/dialogue/guide.ts';
import { advanceTo, type Console, type Phone, phone } from '../server/room.ts';
import { openRoom } from './meanwhile.ts';
import { expectFound, resultAfter, textsOfPapers } from './papers.ts';
import { openScreen, read } from './people.ts';
import { expectOpenToAll, type Stage, test } from './stage.ts';

const MODES: readonly ParticipationMode[] = Array.from({ length: 25 }, () => 'phones');
/** So many of the tables have been found by two people each, with one phone. */
const GATHERED = 9;

test('twenty-five groups are led by whoever needs help, and the room sees how far they are', async ({ stage }) => {
  const { console, leader, phones } = await gather(stage);
  const screen = await openScreen(stage, console);
  await expect(read(console, '9 af 25 grupper har folk ved bordet')).toBeVisible();
  await expect(screen.getByText('9 af 25 grupper har folk ved bordet')).toBeVisible();
  await expect(screen.getByRole('region', { name: 'Hvem er med' }).getByRole('listitem')).toHaveCount(GATHERED);
  await expectOpenToAll(console, screen);

  await advanceTo(leader, 'exercise');
  await draw(leader, phones[0], 6);
  await draw(leader, phones[1], 3);
  await call(phones[2], true);
  const totals = console.getByRole('paragraph').filter({ hasText: /af \d+ har linjen/ });
  await expect(totals).toContainText('1 af 9 har linjen');
  await expect(totals).toContainText('1 beder om hjælp');
  await expect(totals).toContainText('16 borde er tomme');
  await expect(screen.getByText('1 af 9 grupper har linjen')).toBeVisible();
  await expect.poll(() => firstTiles(console, 1)).toEqual(['Gruppe 3']);

  // Whoever is about to press is not moved away from.
  const tiles = console.getByRole('list', { name: 'Grupper' });
  await tiles.getByRole('button', { name: 'Åbn Gruppe 3' }).hover();
  const before = await firstTiles(console, 9);
  await call(phones[3], true);
  await expect(totals).toContainText('2 beder om hjælp');
  expect(await firstTiles(console, 9)).toEqual(before);
  await console.mouse.move(5, 5);
  await expect.poll(() => firstTiles(console, 2)).toEqual(['Gruppe 3', 'Gruppe 4']);
  await console.getByRole('button', { name: 'Hjulpet, Gruppe 3' }).click();
  await expect(totals).toContainText('1 beder om hjælp');
  await console.getByRole('button', { name: 'Efter nummer' }).click();
  await console.mouse.move(5, 5);
  await expect.poll(() => firstTiles(console, 2)).toEqual(['Gruppe 1', 'Gruppe 2']);
  await expect(console.getByRole('button', { name: 'Efter nummer' })).toHaveAttribute('aria-pressed', 'true');
  await tiles.getByRole('button', { name: 'Åbn Gruppe 7' }).click();
  await expect(console.getByRole('dialog', { name: 'Gruppe 7' })).toBeVisible();
  await console.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await expectOpenToAll(console, screen);
  expect(stage.complaints).toEqual([]);
});

test('the room looks at one of many groups, whose own phones say so', async ({ stage }) => {
  const { console, leader, phones } = await gather(stage);
  const screen = await openScreen(stage, console);
  const own = await stage.device('phone');
  await sitAt(own, stage, leader.code, 10);
  await advanceTo(leader, 'exercise');
  for (const [index, somebody] of phones.entries()) await draw(leader, somebody, 6, index === 6 ? 5 : 2);
  for (const group of [1, 2]) await starred(phones[group - 1], `Ord fra gruppe ${group}`);
  await advanceTo(leader, 'plenary');
  await leader.send({ type: 'showPlenary', part: 'median', page: 0 });
  await expect(screen.getByText('10 grupper tilsammen')).toBeVisible();

  await console.getByRole('button', { name: 'Gruppe 7 ligger tre over midten i Åbenhed' }).click();
  await expect(screen.getByText('Gruppe 7 ligger tre over midten i Åbenhed')).toBeVisible();
  await phones[6]?.until(() => phones[6]?.view?.table.group.isSpotlit === true);
  expect(phones[0]?.view?.table.group.isSpotlit).toBe(false);
  await expect(read(own, 'det er jer')).toHaveCount(0);

  await leader.send({ type: 'spotlight', group: 10 });
  await expect(read(screen, 'Gruppe 10 har ingen linje endnu')).toBeVisible();
  await expect(read(own, 'Gruppe 10, det er jer')).toBeVisible();
  await phones[6]?.until(() => phones[6]?.view?.table.group.isSpotlit === false);
  await expectOpenToAll(console, screen, own);
  await leader.send({ type: 'spotlight', group: null });
  await expect(read(own, 'det er jer')).toHaveCount(0);

  await read(console, 'Noter til storskærmen (2)').click();
  await console.getByLabel('Læs op: Ord fra gruppe 2').check();
  await leader.send({ type: 'showPlenary', part: 'notes', page: 0 });
  await expect(screen.getByText('Ord fra gruppe 2')).toBeVisible();
  await expect(screen.getByText('Ord fra gruppe 1')).toHaveCount(0);

  await advanceTo(leader, 'closing');
  const agreed = 'Bordene bytter erfaringer hver måned.';
  const terms = { factor: null, responsible: 'Mette Holm', deadline: '2099-01-31', level: 'group' } as const;
  await leader.send({ type: 'addAgreement', proposal: null, what: agreed, ...terms });
  const result = await resultAfter(stage, leader);
  for (const [paper, text] of await textsOfPapers(result))
    expectFound(['Ord fra gruppe 1', 'Ord fra gruppe 2', agreed], paper, text);
  await expect(own.getByText(agreed)).toBeVisible();
  await expect(read(screen, agreed)).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('the screen stays awake, and a phone does while its group is at work', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, MODES);
  const address = await console.getByRole('link', { name: 'Åbn storskærm' }).getAttribute('href');
  const screen = await stage.device('projector');
  await screen.addInitScript(watchLocks);
  await screen.goto(`${stage.server.origin}/${address}`);
  await expect.poll(() => locksOn(screen)).toBe(1);
  // A browser lets go of it when nobody sees the page.
  await screen.evaluate(() => {
    window.locks = 0;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => locksOn(screen)).toBe(1);
  await screen.mouse.move(200, 200);
  await expect(screen.getByText('Skærmen kan gå i sort.')).toHaveCount(0);

  const own = await stage.device('phone');
  await own.addInitScript(watchLocks);
  await sitAt(own, stage, leader.code, 1);
  expect(await locksOn(own)).toBe(0);
  await advanceTo(leader, 'exercise');
  await expect.poll(() => locksOn(own)).toBe(1);
  await advanceTo(leader, 'ended');
  await expect.poll(() => locksOn(own)).toBe(0);

  const old = await stage.device('projector');
  await old.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await old.goto(`${stage.server.origin}/${address}`);
  await expect(old.getByRole('heading', { level: 1 })).toBeVisible();
  await old.mouse.move(200, 200);
  await expect(old.getByText('Skærmen kan gå i sort. Slå pauseskærmen fra.')).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

/** So many groups are not listed: people write the number of theirs. */
async function sitAt(own: Page, stage: Stage, code: string, group: number): Promise<void> {
  await own.goto(`${stage.server.origin}/${code}`);
  await own.getByRole('radio', { name: 'Jeg sidder ved et bord' }).check();
  await own.getByRole('textbox', { name: 'Gruppens nummer' }).fill(String(group));
  await own.getByRole('button', { name: 'Kom med' }).click();
  await expect(own.getByText(`Gruppe ${group}`).first()).toBeVisible();
}

test('who is in the room takes the result with them once the facilitator shares it', async ({ stage }) => {
  const { console, leader } = await openRoom(stage, ['paper']);
  const screen = await openScreen(stage, console);
  await advanceTo(leader, 'closing');
  const agreed = { factor: null, responsible: 'Ali', deadline: '2027-02-01', level: 'group' } as const;
  await leader.send({ type: 'addAgreement', proposal: null, what: 'Tavlemøde hver mandag', ...agreed });
  await leader.send({ type: 'setFollowUp', date: '2027-05-24' });
  await advanceTo(leader, 'ended');
  await expect(screen.getByRole('heading', { name: 'Tak for snakken' })).toBeVisible();
  await expect(screen.getByText('Tavlemøde hver mandag')).toBeVisible();
  await expect(screen.getByText('24. maj 2027')).toBeVisible();
  await expect(screen.getByText('Tovholderen har resultatet og kan give jer linket.')).toBeVisible();
  const linkOnScreen = () =>
    screen.evaluate(async (code) => {
      const answer = await fetch(`/api/dialogues/${code}/links?as=screen`);
      return ((await answer.json()) as { readonly result?: string }).result;
    }, leader.code);
  expect(await linkOnScreen()).toBeUndefined();

  await leader.send({ type: 'sharePapers', shared: true });
  await expect(screen.getByRole('img', { name: 'QR-kode til resultatet' })).toBeVisible();
  await expectOpenToAll(screen);
  // Others find the server at another address than a test does.
  const { pathname, hash } = new URL((await linkOnScreen()) ?? '');
  const link = stage.server.origin + pathname + hash;
  const taken = await stage.device('phone');
  await taken.goto(link);
  await expect(taken.getByText('Tavlemøde hver mandag')).toBeVisible();

  await leader.send({ type: 'sharePapers', shared: false });
  await expect(screen.getByRole('img', { name: 'QR-kode til resultatet' })).toHaveCount(0);
  const late = await stage.device('phone');
  await late.goto(link);
  await expect(late.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(late.getByText('Tavlemøde hver mandag')).toHaveCount(0);
  expect(stage.complaints).toEqual([]);
});

declare global {
  interface Window {
    /** How many wake locks the page holds. */
    locks: number;
  }
}

/** Run in a page before its own scripts: counts the wake locks that it holds. */
function watchLocks(): void {
  window.locks = 0;
  const request = () => {
    window.locks += 1;
    return Promise.resolve({
      release: () => {
        window.locks -= 1;
        return Promise.resolve();
      },
    });
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

function locksOn(page: Page): Promise<number> {
  return page.evaluate(() => window.locks);
}

/** A room of twenty-five tables, where two people each have found the first ones. */
async function gather(stage: Stage) {
  const { console, leader } = await openRoom(stage, MODES);
  const phones: Phone[] = [];
  for (let group = 1; group <= GATHERED; group += 1) {
    const somebody = await phone(stage.server.origin, leader.code, group);
    await somebody.send({ type: 'countPeople', group, people: 2 });
    phones.push(somebody);
  }
  return { console, leader, phones };
}

/** Two who rate nothing in private set so many of their scores. */
async function draw(leader: Console, somebody: Phone | undefined, count: number, score = 3): Promise<void> {
  const group = somebody?.view?.table.group.number ?? 0;
  await leader.send({ type: 'scoreTogether', group });
  for (const factor of competenceModel.factors.slice(0, count)) {
    const reply = await somebody?.send({ type: 'setScore', group, factor, score });
    expect(reply?.status).toBe(200);
  }
}

async function starred(somebody: Phone | undefined, text: string): Promise<void> {
  const group = somebody?.view?.table.group.number ?? 0;
  await somebody?.send({ type: 'addNote', group, question: competenceModel.questions[0] ?? '', text });
  await somebody?.send({ type: 'starNote', group, note: 1, starred: true });
}

async function call(somebody: Phone | undefined, wanted: boolean): Promise<void> {
  await somebody?.send({ type: 'setHelp', group: somebody.view?.table.group.number ?? 0, wanted });
}

async function firstTiles(console: Page, count: number): Promise<readonly string[]> {
  const names = await console.getByRole('list', { name: 'Grupper' }).locator('.who button').allTextContents();
  return names.slice(0, count);
}
