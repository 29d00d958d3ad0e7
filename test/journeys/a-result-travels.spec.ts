import { expect, type Page } from '@playwright/test';
import { followUp, hostile } from '../../src/report/testing/examples.ts';
import { resultFileOf } from '../../src/result-file/write.ts';
import { agreement, dayFromNow, goOn, openDialogue, read, speak } from './people.ts';
import { expectOpenToAll, test } from './stage.ts';

const MAX_BYTES = 20_000_000;
/** From so many on the page says how far it is. */
const LARGE_BYTES = 1_000_000;

const fileOf = (bytes: Uint8Array | string, name = 'data.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(bytes),
});

test('a saved result is read on another installation as it was, and without the server', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(stage.server.origin);
  await page.getByRole('link', { name: 'Åbn et gemt resultat' }).click();
  await expect(page.getByRole('heading', { name: 'Åbn et gemt resultat' })).toBeVisible();
  await expectOpenToAll(page);

  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Vælg en fil').setInputFiles(fileOf(resultFileOf(followUp), '2026-11-23 Køkkenet – data.json'));
  await expect(page.getByText('fra filen 2026-11-23 Køkkenet – data.json. Den er læst her i browseren.')).toBeVisible();
  await expect(page.getByText('14 personer talte sammen i 3 grupper den 23. november 2026.')).toBeVisible();
  await expect(page.getByText('Dialogen var ikke slut, da filen blev hentet.')).toBeVisible();
  await expect(page.getByText('Vi hjælper hinanden.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Tavlemøde hver mandag' })).toContainText('Ali');
  await expect(page.getByRole('heading', { name: 'Aftalerne fra sidst, 20. november 2025' })).toBeVisible();
  expect(asked).toEqual([]);

  await page.context().setOffline(false);
  await expectOpenToAll(page);
  await speak(page, 'English');
  await expect(page.getByText('It was read here in the browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Open another file' }).click();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(`${stage.server.origin}/`);
  expect(stage.complaints).toEqual([]);
});

test('what a result gives as data opens as the page that it came from', async ({ stage }) => {
  const { console } = await openDialogue(stage, 5);
  for (const phase of ['Formål', 'Modellen', 'Dialogøvelse', 'Afslutning og aftaler']) await goOn(console, phase);
  await agreement(console, 'Sager bliver et fast punkt på mødet.', 'Mette Holm', dayFromNow(30));
  await console.getByRole('button', { name: 'Afslut dialogen' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Afslut dialogen' }).click();
  const address = await console.getByRole('link', { name: 'Åbn resultatet' }).getAttribute('href');
  const result = await stage.device('laptop');
  await result.goto(`${stage.server.origin}/${address}`);
  const [download] = await Promise.all([
    result.waitForEvent('download'),
    result.getByRole('button', { name: 'Data, JSON' }).click(),
  ]);

  const elsewhere = await stage.device('laptop');
  await elsewhere.goto(`${stage.server.origin}/result#file`);
  await elsewhere.getByLabel('Vælg en fil').setInputFiles(await download.path());
  await expect(elsewhere.getByText('Mette Holm')).toBeVisible();
  const said = await saidOn(result);
  expect(said.join('\n')).toContain('Sager bliver et fast punkt på mødet.');
  expect(await saidOn(elsewhere)).toEqual(said);
  expect(stage.complaints).toEqual([]);
});

test('a saved result gives its papers, and a follow-up when its dialogue is gone', async ({ stage }) => {
  const page = await stage.device('laptop');
  await page.goto(`${stage.server.origin}/result#file`);
  await page.getByLabel('Vælg en fil').setInputFiles(fileOf(resultFileOf(followUp)));
  for (const [button, name] of [
    ['Rapport, PDF', '2026-11-23 Køkkenet – dialog.pdf'],
    ['Referat, Word', '2026-11-23 Køkkenet – referat.docx'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
  await expect(page.getByRole('button', { name: 'Data, JSON' })).toHaveCount(0);
  await expectOpenToAll(page);
  await page.getByRole('button', { name: 'Begynd en opfølgning' }).click();
  await page.waitForURL(/facilitate#\d{8}$/);
  for (const phase of ['Formål', 'Siden sidst']) await goOn(page, phase);
  await expect(read(page, 'Tavlemøde hver mandag').first()).toBeVisible();
  expect(stage.complaints).toEqual([]);
});

test('a file that is no result is explained, and the next one is taken', async ({ stage }) => {
  const page = await stage.device('phone');
  await page.goto(`${stage.server.origin}/result#file`);
  const record = JSON.parse(Buffer.from(resultFileOf(followUp)).toString());
  const wrong: readonly (readonly [content: string, explanation: string])[] = [
    ['PK', 'Filen er ikke et gemt resultat, eller den er ikke hel.'],
    ['{}', 'Filen er ikke et resultat fra Sekskant.'],
    [JSON.stringify({ ...record, version: record.version + 1 }), 'Filen er fra en nyere udgave af Sekskant.'],
    [JSON.stringify(aboutAnotherGuide(record)), 'Filen er om en øvelse, som vi ikke har her.'],
    [JSON.stringify({ ...record, result: { ...record.result, groups: [{}] } }), '/result/groups/0'],
  ];
  for (const [content, explanation] of wrong) {
    await page.getByLabel('Vælg en fil').setInputFiles(fileOf(content));
    await expect(page.getByRole('alert')).toContainText(explanation);
  }
  await expectOpenToAll(page);
  await speak(page, 'English');
  await expect(page.getByRole('alert')).toContainText('something in it does not fit');

  await dropOn(page, Buffer.from(resultFileOf(hostile)).toString());
  await expect(page.getByText('<script>alert("&amp;")</script> ]]> &lt; %s').first()).toBeVisible();
  await expectOpenToAll(page);
  expect(stage.complaints).toEqual([]);
});

test('a large file is read beside the page, which says how far it is, answers meanwhile and can give it up', async ({
  stage,
}) => {
  const page = await stage.device('laptop');
  const hearUpTo = await heldReading(page);
  await page.goto(`${stage.server.origin}/result#file`);
  const choose = page.getByLabel('Vælg en fil');
  const large = fileOf(largeFile(), 'stor.json');
  const progress = page.getByRole('progressbar', { name: 'Læser filen …' });
  const howFar = page.getByRole('status').filter({ hasText: 'er læst.' });
  await choose.setInputFiles(large);
  await expect(progress).toBeVisible();
  await expect(howFar).toHaveText(/^0\s% er læst\.$/);
  await hearUpTo(0.5);
  await expect(howFar).toHaveText(/^25\s% er læst\.$/);
  await page.getByRole('button', { name: 'Annuller' }).click();
  await expect(choose).toBeFocused();
  await expect(page.getByRole('alert')).toBeEmpty();

  await page.context().setOffline(true);
  await choose.setInputFiles(large);
  const cancel = page.getByRole('button', { name: 'Annuller' });
  await expect(cancel).toBeFocused();
  await cancel.press('Enter');
  await hearUpTo(1);
  await choose.setInputFiles(fileOf(resultFileOf(followUp), 'lille.json'));
  await expect(page.getByText('fra filen lille.json'), 'what was given up is not in the way').toBeVisible();
  await page.getByRole('button', { name: 'Åbn en anden fil' }).click();
  await expect(choose).toBeFocused();
  await page.context().setOffline(false);

  await hearUpTo(0);
  await choose.setInputFiles(large);
  await expect(progress).toBeVisible();
  await speak(page, 'English');
  await hearUpTo(1);
  await expect(page.getByText('This is a saved result from the file stor.json.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Tavlemøde hver mandag' })).toContainText('Ali');
  expect(stage.complaints).toEqual([]);
});

test('a file of more than 20 MB is not even read', async ({ stage }) => {
  const page = await stage.device('phone');
  await page.goto(`${stage.server.origin}/result#file`);
  const choose = page.getByLabel('Vælg en fil');
  await choose.setInputFiles(fileOf(new Uint8Array(MAX_BYTES + 1)));
  await expect(page.getByRole('alert')).toContainText('Filen er alt for stor til at være et resultat.');
  await expectOpenToAll(page);
  await choose.setInputFiles(fileOf(new Uint8Array(MAX_BYTES)));
  await expect(page.getByRole('alert')).toContainText('Filen er ikke et gemt resultat, eller den er ikke hel.');
  expect(stage.complaints).toEqual([]);
});

/**
 * The page hears of what reads files beside it only up to a share of the work, at first nothing, however fast the machine is: what
 * is beyond waits until more may be heard. What came of a file is heard with all of it.
 */
async function heldReading(page: Page): Promise<(share: number) => Promise<void>> {
  await page.addInitScript(() => {
    let upTo = 0;
    let held: (() => boolean)[] = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', (event) => {
          const { data, isTrusted } = event;
          if (!isTrusted || data === 'ready') return;
          event.stopImmediatePropagation();
          const hear = () => {
            if ((data.done ?? 1) > upTo) return false;
            this.dispatchEvent(new MessageEvent('message', { data }));
            return true;
          };
          if (held.length > 0 || !hear()) held.push(hear);
        });
      }
    };
    Object.assign(window, {
      hearUpTo(share: number) {
        upTo = share;
        held = held.filter((hear) => !hear());
      },
    });
  });
  return (share) => page.evaluate((upToNow) => Reflect.get(window, 'hearUpTo')(upToNow), share);
}

/** A result with more notes than any hour has. */
function largeFile(): Uint8Array {
  const [note] = followUp.notes;
  if (!note) throw new Error('the example has no notes');
  const text = '€'.repeat(840);
  const notes = Array.from({ length: 500 }, (_, id) => ({ ...note, id, text }));
  const file = resultFileOf({ ...followUp, notes });
  expect(file.length).toBeGreaterThan(LARGE_BYTES);
  return file;
}

/** The same file about a guide that this server has never heard of. */
function aboutAnotherGuide(file: ReturnType<typeof JSON.parse>) {
  const { result } = file;
  const guide = { ...result.agenda.guide, id: 'another' };
  return { ...file, result: { ...result, agenda: { ...result.agenda, guide } } };
}

/** What a result says in its sections; where to take it from is no part of it. */
function saidOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('main section')
    .filter({ hasNot: page.getByRole('heading', { name: /^(Hent papirer|Gå videre fra denne dialog)$/ }) })
    .allInnerTexts();
}

/** Lets go of a file above the page. */
async function dropOn(page: Page, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, content);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
