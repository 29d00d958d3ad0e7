import { expect, type Locator, type Page } from '@playwright/test';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { proposeDurations, proposeGroups } from '../../src/dialogue/propose.ts';
import type { Stage } from './stage.ts';

const TITLE = 'Plejecenter Søvang';

/** What stands on a page, without the small picture of the screen on the console and without what is only read aloud. */
export function read(page: Page, text: string | RegExp, options: { readonly exact?: boolean } = {}): Locator {
  return page.getByText(text, options).and(page.locator(':not([inert] *):not(.sr[aria-live] *)'));
}

/** Opens a dialogue for so many people as the front page would; gives its console and the code. */
export async function openDialogue(stage: Stage, people: number): Promise<{ console: Page; code: string }> {
  const console = await stage.device('laptop');
  const modes = proposeGroups(people).map(() => 'phones');
  const durations = proposeDurations(competenceModel.durations, modes.length);
  const { origin } = stage.server;
  const answer = await console.request.post(`${origin}/api/dialogues`, { data: { title: TITLE, modes, durations } });
  await expect(answer).toBeOK();
  const { code } = await answer.json();
  await console.goto(`${origin}/facilitate#${code}`);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  return { console, code };
}

/** The same by hand, in a browser that then knows the dialogue as its own. */
export async function openFromFrontPage(stage: Stage, people: number): Promise<{ console: Page; code: string }> {
  const console = await stage.device('laptop');
  await console.goto(stage.server.origin);
  await read(console, 'Tilpas først').click();
  await console.getByLabel('Arbejdsplads eller hold').fill(TITLE);
  await console.getByLabel('Hvor mange er I?').fill(String(people));
  await console.getByRole('group').getByRole('button', { name: 'Start en dialog' }).click();
  await console.waitForURL(/facilitate/);
  await expect(console.getByRole('heading', { level: 1, name: 'Før', exact: true })).toBeVisible();
  return { console, code: /#(\d{8})/.exec(console.url())?.[1] ?? '' };
}

/** Where the console leads on from. */
export function nextStep(console: Page): Locator {
  return console.getByRole('region', { name: 'Næste trin' });
}

/** Waits until what the console asked for is answered: in the flight of a step, a second one does nothing. */
export async function answered(console: Page): Promise<void> {
  await expect(nextStep(console).locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

/** Leads by a button of the console. */
export async function lead(console: Page, button: string | RegExp): Promise<void> {
  await answered(console);
  await nextStep(console).getByRole('button', { name: button }).click();
}

/** What presenters' clickers send: some the first two, some the others. */
export type Turn = 'PageDown' | 'PageUp' | 'ArrowRight' | 'ArrowLeft';

/** Leads by the key of a presenter's clicker, on the console or on another page. */
export async function clicker(console: Page, key: Turn, page = console): Promise<void> {
  await answered(console);
  await page.keyboard.press(key);
}

/** Opens the projector from the console's own link, on a device of its own. */
export async function openScreen(stage: Stage, console: Page): Promise<Page> {
  const address = await console.getByRole('link', { name: 'Åbn storskærm' }).getAttribute('href');
  const screen = await stage.device('projector');
  await screen.goto(`${stage.server.origin}/${address}`);
  return screen;
}

/** Comes by the code in the address, and sits down at a group or where there is room. */
export async function join(
  stage: Stage,
  code: string,
  group?: number,
  size: 'phone' | 'smallPhone' | 'table' = 'phone',
): Promise<Page> {
  const phone = await stage.device(size);
  await phone.goto(`${stage.server.origin}/${code}`);
  if (group !== undefined) await phone.getByRole('radio', { name: `Gruppe ${group}` }).check({ force: true });
  await phone.getByRole('button', { name: 'Kom med' }).click();
  await expect(phone.getByText(/Plads \d+/).first()).toBeVisible();
  return phone;
}

/** Wants to come in where that is not possible any more, which the page at the door finds out by itself if it is looked at for long. */
export async function comeTooLate(phone: Page, told: Locator): Promise<void> {
  await phone.getByRole('button', { name: 'Kom med' }).or(told).click();
  await expect(told).toBeVisible();
}

/** Leads the room on to the phase with this name. */
export async function goOn(console: Page, phase: string): Promise<void> {
  await lead(console, 'Gå videre');
  await expect(console.getByRole('heading', { level: 1, name: phase, exact: true })).toBeVisible();
}

/** Answers the question of how many sit at the table, for the whole group. */
export async function countPeople(phone: Page, people: number): Promise<void> {
  await expect(phone.getByRole('heading', { level: 1, name: 'Hvor mange sidder I ved bordet?' })).toBeVisible();
  await phone.getByRole('button', { name: `${people} personer`, exact: true }).click();
}

/** Rates every factor with digits on the keyboard, and locks. */
export async function rateAndLock(phone: Page, ratings: readonly number[]): Promise<void> {
  for (const [index, rating] of ratings.entries()) {
    await expect(phone.getByText(`Faktor ${index + 1} af ${ratings.length}`)).toBeVisible();
    await phone.getByRole('radio').first().press(String(rating));
    await phone.getByRole('button', { name: 'Næste' }).click();
  }
  await phone.getByRole('button', { name: 'Lås mine tal' }).click();
  await nothingUnsent(phone);
}

/** Waits until the server has answered all that was asked for on the page, which shows it before: others may build on it then. */
export async function nothingUnsent(page: Page): Promise<void> {
  const unsent = () => {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith('sekskant.outbox.'));
    } catch {
      // A browser that keeps nothing does not say.
      return [];
    }
  };
  await expect.poll(() => page.evaluate(unsent)).toEqual([]);
}

/** The pen's page while the group agrees: sets the scores of all factors on the keys, in the order the page takes them. */
export async function agreeOn(phone: Page, scores: readonly number[]): Promise<void> {
  const factors = phone.getByRole('listitem').getByRole('button');
  await expect(factors.and(phone.locator('[aria-current="step"]'))).toBeVisible();
  const heading = phone.getByRole('heading', { level: 1 });
  for (const turn of scores.keys()) {
    const shown = (await heading.textContent()) ?? '';
    const axis = await factors.evaluateAll((all) => all.findIndex((factor) => factor.ariaCurrent === 'step'));
    const score = scores[axis];
    const keys = phone.getByRole('group', { name: /^Jeres fælles tal for/ });
    await keys.getByRole('radio').first().press(String(score));
    await phone.getByRole('button', { name: `Vi er enige om ${score}` }).click();
    if (turn + 1 < scores.length) await expect(heading).not.toHaveText(shown);
  }
  await expect(phone.getByRole('button', { name: 'Videre til spørgsmålene' })).toBeVisible();
}

/** Writes a note to the question that is open. */
export async function note(phone: Page, text: string): Promise<void> {
  await phone.getByLabel('Skriv en note').fill(text);
  await phone.getByRole('button', { name: 'Tilføj note' }).click();
  await expect(phone.getByText(text, { exact: true }).first()).toBeVisible();
}

/** The facilitator writes an agreement with the room. */
export async function agreement(console: Page, what: string, responsible: string, deadline: string): Promise<void> {
  await console.getByRole('button', { name: 'Skriv en aftale' }).click();
  await console.getByLabel('Hvad gør vi?').fill(what);
  await console.getByLabel('Ansvarlig').fill(responsible);
  await console.getByLabel('Frist').fill(deadline);
  await console.getByRole('button', { name: 'Gem aftalen' }).click();
  await expect(console.getByRole('article').getByText(what)).toBeVisible();
}

/** Unfolds a closing question on the console, and gives the field for its answer. */
export async function answerTo(console: Page, question: string): Promise<Locator> {
  await console.getByRole('button', { name: question }).click();
  return console.getByLabel(question);
}

/** Reads the page in another language. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.getByLabel('Sprog').selectOption({ label: language });
}

/** A day that many days from now, as a date field takes it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
}

/** Lets a test say which pages are in view: a browser without windows shows them all. */
export async function setVisible(page: Page, isVisible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isVisible ? 'visible' : 'hidden',
  );
}
