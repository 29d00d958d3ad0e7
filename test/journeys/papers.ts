import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { partsOf, plain } from '../../src/report/testing/office.ts';
import { readPdf } from '../../src/report/testing/pdf.ts';
import { advanceTo, type Console } from '../server/room.ts';
import type { Stage } from './stage.ts';

/** Takes a paper by its name on the page; gives the file's name and its path. */
export async function take(page: Page, name: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  await expect(page.getByText(`${download.suggestedFilename()} er hentet.`)).toBeVisible();
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** What stands in the papers of a result that hold what people wrote, by what they are called on its page. */
export async function textsOfPapers(result: Page): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const report = await take(result, 'Rapport, PDF');
  texts.set('the report', (await readPdf(readFileSync(report.path))).pages.join(' '));
  for (const name of ['Referat, Word', 'Regneark, Excel']) {
    const { path } = await take(result, name);
    texts.set(name, plain(Object.values(partsOf(readFileSync(path))).join(' ')));
  }
  texts.set('the data', readFileSync((await take(result, 'Data, JSON')).path, 'utf8'));
  return texts;
}

/** Ends the hour, and opens the result by its own link. */
export async function resultAfter(stage: Stage, leader: Console): Promise<Page> {
  await advanceTo(leader, 'ended');
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const result = await stage.device('laptop');
  // The link is for other devices on the network; these are on the server's own.
  const { pathname, hash } = new URL(String(body.result));
  await result.goto(stage.server.origin + pathname + hash);
  await expect(result.getByRole('heading', { name: 'Det har vi aftalt' })).toBeVisible();
  return result;
}

/** Asserts that all of `words` stand there, wherever its lines break. */
export function expectFound(words: readonly string[], where: string, text: string): void {
  const squeezed = text.replaceAll(/\s/g, '');
  for (const word of words) expect(squeezed.includes(word.replaceAll(/\s/g, '')), `${where} has: ${word}`).toBe(true);
}
