import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../content/language.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { minutesDocx } from './minutes/minutes.ts';
import { empty, followUp, goneThrough, HOSTILE, hostile, large, small } from './testing/examples.ts';
import { elementsIn, partsOf, plain } from './testing/office.ts';
import { complaintsAbout } from './testing/open-xml.ts';
import { wordsIn } from './testing/words.ts';
import { workbookXlsx } from './workbook.ts';

test('has a sheet for each part of the result, in the language of the reader', async () => {
  const names = 'Dialogen, Faktorer, Tal, Noter og svar, Aftaler, Om kolonnerne';
  assert.equal((await read(followUp)).map(({ name }) => name).join(', '), names);
  assert.equal((await read(followUp, 'en'))[3]?.name, 'Notes and answers');
});

test('explains every column of every sheet', async () => {
  const sheets = await read(followUp);
  const explained = sheets
    .at(-1)
    ?.cells.slice(1)
    .map(([sheet, column]) => `${sheet}: ${column}`);
  const columns = sheets.slice(0, -1).flatMap(({ name, cells }) => cells[0]?.map((column) => `${name}: ${column}`));
  assert.deepEqual(explained, columns);
});

test('keeps the names of the columns in sight', async () => {
  for (const { xml } of await read(large)) assert.match(xml, /<pane ySplit="1"[^>]*state="frozen"/);
});

test('is valid by Microsoft’s own validator, and so are the minutes', async () => {
  // What is written in them does not depend on the language, but on which way it is read.
  const examples = { da: [goneThrough, large, hostile, empty], ar: [goneThrough, hostile] } as const;
  for (const language of ['da', 'ar'] as const) {
    const words = wordsIn(language);
    for (const result of examples[language]) {
      assert.deepEqual(await complaintsAbout('workbook.xlsx', await workbookXlsx(result, words)), []);
      assert.deepEqual(await complaintsAbout('minutes.docx', await minutesDocx(result, words)), []);
    }
  }
});

test('its first column stands to the right where the language is read from there, and only then', async () => {
  for (const { xml } of await read(followUp, 'ar')) assert.match(xml, /<sheetView [^>]*rightToLeft="1"/);
  for (const { xml } of await read(followUp)) assert.doesNotMatch(xml, /rightToLeft/);
});

test('has a title, can be filtered, and begins each printed page with the names of the columns', async () => {
  const parts = partsOf(await workbookXlsx(followUp, wordsIn('da')));
  assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Sådan ser vi vores arbejdsmiljøkompetence<\/dc:title>/);
  const book = parts['xl/workbook.xml'] ?? '';
  assert.ok(book.includes(`localSheetId="3">'Noter og svar'!$1:$1<`));
  assert.match(parts['xl/worksheets/sheet2.xml'] ?? '', /<autoFilter ref="A1:G7"\/>/);
});

test('is as wide as the paper when it is printed', async () => {
  for (const { xml } of await read(large)) {
    assert.match(xml, /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    assert.match(xml, /<pageSetup fitToHeight="0"[^>]*orientation="landscape"/);
  }
});

test('numbers are numbers, a middle between two scores too', async () => {
  const factors = followUp.aggregate.factors.map((factor) => ({ ...factor, median: 2.5 }));
  const sheets = await read({ ...followUp, aggregate: { ...followUp.aggregate, factors } });
  assert.deepEqual(sheets[1]?.cells[1]?.slice(1), [3, 2.5, 5, 3, 0, 3]);
  assert.deepEqual(sheets[2]?.cells[3]?.slice(0, 5), [3, 4, 5, 3, null]);
});

test('dates are dates that a spreadsheet can count with', async () => {
  const rows = (await read(followUp)).find(({ name }) => name === 'Aftaler')?.cells.slice(1) ?? [];
  assert.deepEqual(
    rows.map(([agreed, , , , deadline]) => [dayFrom(agreed), dayFrom(deadline)]),
    [
      ['2025-11-20', '2026-03-01'],
      ['2026-11-23', '2027-02-01'],
      ['2026-11-23', '2027-02-01'],
    ],
  );
});

test('says what came of each agreement of last time, which is carried over, and how many are done', async () => {
  const [dialogue, , , , agreements] = await read(goneThrough);
  const [names, ...rows] = agreements?.cells ?? [];
  assert.deepEqual(names?.slice(6), ['Svar', 'Hvad kom der ud af den', 'Taget med']);
  assert.deepEqual(
    rows.map(([, what, , , deadline, , ...came]) => [what, deadline === null ? null : dayFrom(deadline), ...came]),
    [
      ['Et kvarters overlap', '2026-03-01', 'Gjort', 'Overlappet står i vagtplanen.', null],
      ['Makker til alle nye', '2027-02-01', 'Tages op igen', 'Der kom ingen nye.\n=1+1', null],
      ['Ro i frokosten', '2027-02-01', null, null, null],
      ['Ny form på morgenmødet', null, 'Droppet', null, null],
      ['Makker til alle nye', null, null, null, 'Ja'],
      ['Tavlemøde hver mandag', '2027-02-01', null, null, 'Nej'],
    ],
  );
  assert.deepEqual(
    dialogue?.cells.find(([fact]) => fact === 'Aftalerne fra sidst'),
    ['Aftalerne fra sidst', '1 af 4 aftaler fra sidst er gjort. Resten: 1 droppet, 1 tages op igen og 1 ikke talt om.'],
  );
  const [, , , , unanswered] = await read(followUp);
  assert.equal(unanswered?.cells[0]?.length, 6);
});

test('text is text whatever it looks like, and all of it is there', async () => {
  const sheets = await read(hostile);
  assert.ok(sheets.every(({ xml }) => !xml.includes('<f>')));
  const agreements = sheets.find(({ name }) => name === 'Aftaler')?.cells.slice(1) ?? [];
  // XML has no place for these two.
  const expected = HOSTILE.map((text) => text.replaceAll(/[\u{fffe}\u{ffff}]/gu, ''));
  assert.deepEqual(
    agreements.map(([, what]) => what),
    expected,
  );
});

test('says which groups have selected no notes, and of the only group which notes are highlighted', async () => {
  const [dialogue] = await read(followUp);
  assert.ok(dialogue?.cells.some(([fact, value]) => fact === 'Grupper uden udvalgte noter' && value === '1 og 3'));
  const [first, second] = small.notes;
  assert.ok(first && second);
  const sheets = await read({ ...small, notes: [first, { ...second, starred: false }] });
  const rows = sheets.find(({ name }) => name === 'Noter og svar')?.cells.slice(1, 3) ?? [];
  assert.deepEqual(
    rows.map((row) => row.slice(2)),
    [
      [first.text, 'Ja'],
      [second.text, 'Nej'],
    ],
  );
});

test('with one group nothing speaks of groups', async () => {
  const cellsOfEach = (await read(small)).map(({ cells }) => cells.map(([first]) => first).concat(cells[0] ?? []));
  assert.doesNotMatch(JSON.stringify(cellsOfEach), /Grupper?\b/);
});

type Read = { readonly name: string; readonly xml: string; readonly cells: readonly (string | number | null)[][] };

async function read(result: ReadyResult, language: Language = 'da'): Promise<readonly Read[]> {
  const parts = partsOf(await workbookXlsx(result, wordsIn(language)));
  const texts = elementsIn(parts['xl/sharedStrings.xml'] ?? '', 'si').map(({ inside }) => plain(inside));
  return elementsIn(parts['xl/workbook.xml'] ?? '', 'sheet').map(({ attributes }, index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    const rows = elementsIn(xml, 'row').map(({ inside }) => rowOf(inside, texts));
    const width = rows[0]?.length ?? 0;
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    return { name: / name="([^"]*)"/.exec(attributes)?.[1] ?? '', xml, cells };
  });
}

/** Each cell at its column: empty ones are not written. */
function rowOf(xml: string, texts: readonly string[]): readonly (string | number | null)[] {
  const row: (string | number | null)[] = [];
  for (const { attributes, inside } of elementsIn(xml, 'c')) {
    const column = (/ r="([A-Z])\d+"/.exec(attributes)?.[1] ?? 'A').charCodeAt(0) - 65;
    const value = Number(plain(inside));
    row[column] = attributes.includes('t="s"') ? (texts[value] ?? '') : value;
  }
  return row;
}

/** Spreadsheets count days from the last but one day of 1899. */
function dayFrom(serial: string | number | null | undefined): string {
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
}
