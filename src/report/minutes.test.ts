import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Language } from '../content/language.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { minutesDocx } from './minutes/minutes.ts';
import { followUp, goneThrough, HOSTILE, hostile, large, small } from './testing/examples.ts';
import { elementsIn, partsOf, plain } from './testing/office.ts';
import { wordsIn } from './testing/words.ts';

const da = wordsIn('da');

test('has headings that a reader can jump between', async () => {
  const { headings } = await read(followUp);
  assert.deepEqual(headings, [
    'Title: Referat af dialog om arbejdsmiljø',
    'Heading1: Det har vi aftalt',
    'Heading1: Aftalerne fra sidst, 20.\u00a0november 2025',
    'Heading1: Midten af gruppernes tal',
    'Heading1: Gruppernes udvalgte noter',
    'Heading2: Hvorfor ser vores arbejdsmiljøkompetence ud, som den gør?',
    'Heading1: De afsluttende spørgsmål',
    ...da.guide.closingQuestions.map(({ text }) => `Heading2: ${text}`),
    'Heading1: Sådan går vi videre',
    'Heading2: Det kan vi se på som det næste',
    'Heading1: Om dialogen og rapporten',
  ]);
});

test('says when, how many were there and who held it', async () => {
  const { paragraphs } = await read(followUp);
  assert.deepEqual(paragraphs.slice(1, 5), [
    'Arbejdsplads: Køkkenet',
    'Dato: 23.\u00a0november 2026',
    'Til stede: 14 personer i 3 grupper',
    'Tovholder: Kirsten Bach',
  ]);
});

test('has the figures as a table, a middle as the language writes it', async () => {
  const [, , figures] = (await read(followUp)).tables;
  assert.deepEqual(figures?.[0], ['Faktor', 'Midten', 'Laveste–højeste', 'Sidst', 'Fokus']);
  assert.deepEqual(figures?.[3], ['Motivation', '4,5', '4–5', '4,5', '0 af 3 grupper']);
  const [, , english] = (await read(followUp, 'en')).tables;
  assert.equal(english?.[3]?.[1], '4.5');
});

test('says which groups have selected no notes, and of the only group which notes are highlighted', async () => {
  assert.ok((await read(followUp)).paragraphs.includes('Gruppe 1 og 3 har ikke udvalgt noter.'));
  const [first, second] = small.notes;
  assert.ok(first && second);
  const { paragraphs } = await read({ ...small, notes: [first, { ...second, starred: false }] });
  assert.ok(paragraphs.includes(`${first.text} (Fremhævet)`));
  assert.ok(paragraphs.includes(second.text));
});

test('says what came of each agreement of last time, and which is carried over', async () => {
  const { paragraphs, tables } = await read(goneThrough);
  assert.ok(
    paragraphs.includes('1 af 4 aftaler fra sidst er gjort. Resten: 1 droppet, 1 tages op igen og 1 ikke talt om.'),
  );
  const [now, last] = tables;
  assert.deepEqual(last?.[0], ['Aftale', 'Ansvarlig', 'Frist', 'Hvad blev der af den?']);
  const came = last?.slice(1).map((row) => row.at(-1));
  // Each line is a paragraph.
  assert.deepEqual(came, [
    'GjortOverlappet står i vagtplanen.',
    'Tages op igenDer kom ingen nye.=1+1',
    'Ikke talt om',
    'Droppet',
  ]);
  assert.match(now?.[2]?.[0] ?? '', /Makker til alle nye.*Taget med fra sidst/s);
  assert.equal(now?.[2]?.at(-1), 'Ikke sat');
});

test('every table says its columns again on each page, and has all agreements', async () => {
  const { tables, xml } = await read(large);
  for (const { inside } of elementsIn(xml, 'w:tbl')) assert.equal(elementsIn(inside, 'w:tblHeader').length, 1);
  assert.equal(tables[0]?.length, 1 + large.closing.agreements.length);
});

test('says of the diagram what it shows', async () => {
  const { xml, pictures } = await read(small);
  assert.match(xml, /<wp:docPr [^>]*descr="Åbenhed, tillid og psykologisk tryghed: 4\. Innovation: 3\./);
  assert.deepEqual([...(pictures[0] ?? [])].slice(0, 4), [0x89, 0x50, 0x4e, 0x47]);
});

test('explains the lines of the diagram that are there, and no others', async () => {
  const several = (await read(followUp)).paragraphs.join('\n');
  assert.match(
    several,
    /Linjen er midten.*Den stiplede linje er fra sidst, 20\.\u00a0november 2025\. En ring betyder, at mindst/,
  );
  const one = (await read(small)).paragraphs.join('\n');
  assert.match(one, /Linjen er det, vi blev enige om\. En ring betyder, at vi valgte/);
  assert.doesNotMatch((await read(hostile)).paragraphs.join('\n'), /ring betyder|stiplede/);
});

test('says its language, for spelling and for screen readers', async () => {
  assert.match((await read(small)).parts['word/styles.xml'] ?? '', /<w:lang w:val="da-DK"/);
  assert.match((await read(small, 'en')).parts['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"/);
});

test('the last two parts stay together, and nothing that leads to something else ends a page', async () => {
  const { xml } = await read(small);
  const paragraphs = elementsIn(xml, 'w:p').map(({ inside }) => inside);
  const kept = (from: number, to: number) =>
    paragraphs.slice(from, to).map((inside) => /<w:keepNext|Heading/.test(inside));
  const next = paragraphs.findIndex((inside) => plain(inside) === da.report.next.title);
  assert.ok(kept(next, -1).every((isKept) => isKept));
  const picture = paragraphs.findIndex((inside) => inside.includes('<w:drawing>'));
  const all = paragraphs.findIndex((inside) => plain(inside) === 'Alle noter er med.');
  for (const each of [picture, all]) assert.deepEqual(kept(each, each + 1), [true]);
  const figures = elementsIn(xml, 'w:tbl').at(-1)?.inside ?? '';
  const rows = elementsIn(figures, 'w:tr').map(({ inside }) => inside.includes('<w:keepNext/>'));
  assert.deepEqual(rows, [true, true, true, true, true, true, false]);
});

test('its properties name nobody', async () => {
  const { parts } = await read({ ...small, closing: { ...small.closing, facilitator: 'Kirsten Bach' } });
  const core = parts['docProps/core.xml'] ?? '';
  assert.match(core, /<dc:title>Referat af dialog om arbejdsmiljø<\/dc:title>/);
  assert.match(core, /<dc:creator>Sekskant<\/dc:creator><cp:lastModifiedBy>Sekskant</);
  assert.doesNotMatch(core, /Kirsten|Afdeling/);
});

test('with one group nothing speaks of groups', async () => {
  const { paragraphs } = await read(small);
  assert.deepEqual(
    paragraphs.filter((text) => /grupper\b|Gruppe \d/.test(text)),
    [],
  );
});

test('what people wrote stands there letter by letter', async () => {
  const { paragraphs, xml } = await read(hostile);
  for (const text of HOSTILE) {
    // No letters: XML has no place for the one kind, and the other would turn around what comes after.
    for (const line of text.replaceAll(/[\u{fffe}\u{ffff}\u202e]/gu, '').split('\n')) {
      assert.ok(
        paragraphs.some((paragraph) => paragraph.includes(line)),
        line,
      );
    }
  }
  assert.doesNotMatch(xml, /[\u{fffe}\u{ffff}\u202e]/u);
});

test('Arabic is read from right to left, and Danish beside it from left to right', async () => {
  const { xml } = await read(hostile);
  const paragraphs = elementsIn(xml, 'w:p').map(({ inside }) => inside);
  const arabic = paragraphs.find((inside) => plain(inside).startsWith('مرحبا')) ?? '';
  assert.match(arabic, /<w:bidi\/>/);
  const mixed = paragraphs.find((inside) => plain(inside).startsWith('Vi siger')) ?? '';
  const runs = elementsIn(mixed, 'w:r').map(({ inside }) => [plain(inside), inside.includes('<w:rtl/>')]);
  assert.deepEqual(runs.slice(0, 3), [
    ['Vi siger: ', false],
    ['مرحبا', true],
    [' (hej)', false],
  ]);
  assert.doesNotMatch(mixed, /<w:bidi\/>/);
});

test('the minutes in Arabic run from the right, with their tables and what is put into their sentences', async () => {
  const { xml, parts } = await read(followUp, 'ar');
  const said = elementsIn(xml, 'w:p').map(({ inside }) => inside);
  for (const inside of said) {
    const begins = /^\P{L}*\p{Script=Arabic}/u.test(plain(inside));
    if (begins) assert.match(inside, /<w:bidi\/>/, plain(inside));
    for (const run of elementsIn(inside, 'w:r').map((each) => each.inside))
      assert.equal(/\p{Script=Arabic}/u.test(plain(run)) && !run.includes('<w:rtl/>'), false, plain(run));
  }
  const place = said.find((inside) => plain(inside).includes('Køkkenet')) ?? '';
  const runs = elementsIn(place, 'w:r').map(({ inside }) => [plain(inside), inside.includes('<w:rtl/>')]);
  assert.deepEqual(runs, [
    [`${wordsIn('ar').minutes.place}: `, true],
    ['Køkkenet', false],
  ]);
  for (const { inside } of elementsIn(xml, 'w:tbl')) assert.match(inside, /<w:bidiVisual\/>/);
  assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="ar-LY"/);
});

async function read(result: ReadyResult, language: Language = 'da') {
  const bytes = await minutesDocx(result, wordsIn(language));
  const parts = partsOf(bytes);
  const xml = parts['word/document.xml'] ?? '';
  const paragraphs = elementsIn(xml, 'w:p');
  const headings = paragraphs.flatMap(({ inside }) => {
    const style = /<w:pStyle w:val="(Title|Heading\d)"/.exec(inside)?.[1];
    return style ? [`${style}: ${plain(inside)}`] : [];
  });
  const tables = elementsIn(xml, 'w:tbl').map(({ inside: table }) =>
    elementsIn(table, 'w:tr').map(({ inside: row }) => elementsIn(row, 'w:tc').map(({ inside }) => plain(inside))),
  );
  const files = unzipSync(bytes);
  const pictures = Object.keys(files)
    .filter((name) => name.startsWith('word/media/'))
    .map((name) => files[name]);
  return { parts, xml, headings, tables, pictures, paragraphs: paragraphs.map(({ inside }) => plain(inside)) };
}
