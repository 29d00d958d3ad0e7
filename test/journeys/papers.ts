import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { partsOf, plain } from '../../src/report/testing/office.ts';
import { readPdf } from '../../src/report/testing/pdf.ts';

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
