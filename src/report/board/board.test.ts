import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../content/language.ts';
import { dayIn } from '../day.ts';
import { EXAMPLES, hostile, large, ordinary, small } from '../testing/examples.ts';
import { readPdf, says, seen } from '../testing/pdf.ts';
import { resultOf, written } from '../testing/result.ts';
import { wordsIn } from '../testing/words.ts';
import { typesetter } from '../typst.ts';
import { boardPdf } from './board.ts';

const setter = typesetter();
const da = wordsIn('da');
const read = (result: Parameters<typeof boardPdf>[1]['result'], words = da) =>
  readPdf(boardPdf(setter, { result, words }));

for (const language of LANGUAGES) {
  const words = wordsIn(language);

  test(`says what, who and when, whose it is and when we meet again (${language})`, async () => {
    const { pages, title, language: spoken } = await read(small, words);
    const [page = ''] = pages;
    assert.equal(pages.length, 1);
    for (const { what, responsible } of small.closing.agreements)
      for (const said of [what, responsible]) assert.ok(page.includes(said), said);
    assert.ok(page.includes('Afdeling B'));
    const next = words.report.next.followUp(dayIn(words.shared.locale, '2027-05-24')).replaceAll('\u00a0', ' ');
    assert.ok(says(page, next), next);
    assert.equal(seen(title), `${words.board.kind} – Afdeling B`);
    assert.equal(spoken, language);
  });
}

test('an ordinary dialogue has one page, and sixty long agreements have every one on some page', async () => {
  assert.equal((await read(ordinary)).pages.length, 1);
  const all = (await read(large)).pages.join(' ');
  for (const { id } of large.closing.agreements) assert.match(all, new RegExp(`(^| )${id} Vi mangler`));
});

test('divides no word that can stand whole, neither in a title nor in what was agreed nor in a name', async () => {
  const closing = [
    written(1, {
      what: 'Makker til alle nye fra første dag',
      responsible: 'Bartholomæus Christoffersen, arbejdsmiljørepræsentanten',
    }),
  ];
  const result = resultOf({ title: 'Afdeling B', modes: ['phones'], talk: [], closing });
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    const [page = ''] = (await read(result, words)).pages;
    for (const said of 'Makker til alle nye fra første dag Bartholomæus Christoffersen, arbejdsmiljørepræsentanten'.split(
      ' ',
    ))
      assert.ok(page.includes(said), `${said} (${language})`);
    const ours = [words.report.agreements.title, words.board.done, words.report.agreements.responsible].join(' ');
    // A reader of PDFs gives Arabic letter by letter, and finds no hyphen in it.
    if (language !== 'ar') for (const said of ours.split(' ')) assert.ok(page.includes(said), `${said} (${language})`);
  }
});

test('breaks what no column is wide enough for', async () => {
  const closing = [written(1, { what: 'W'.repeat(120), responsible: 'W'.repeat(60) })];
  const result = resultOf({ title: 'Afdeling B', modes: ['phones'], talk: [], closing });
  const [page = ''] = (await read(result)).pages;
  const lines = [...page.matchAll(/W+/g)].map(([line]) => line.length);
  assert.equal(
    lines.reduce((sum, length) => sum + length, 0),
    180,
  );
  assert.ok(Math.max(...lines) < 30);
});

test('leaves room to write more where the page has it', async () => {
  for (const result of [small, ordinary]) {
    const [page = ''] = (await read(result)).pages;
    assert.ok(page.includes(da.board.more));
  }
});

test('the next deadline stands first, and what has none last', async () => {
  const [one, other] = small.closing.agreements;
  assert.ok(one && other);
  const agreements = [
    { ...one, id: 1, what: 'Uden dag', deadline: null },
    { ...one, id: 2, what: 'Senere', deadline: '2027-06-01' },
    { ...other, id: 3, what: 'Snart', deadline: '2027-01-05' },
  ];
  const [page = ''] = (await read({ ...small, closing: { ...small.closing, agreements } })).pages;
  const places = ['Snart', 'Senere', 'Uden dag'].map((what) => page.indexOf(what));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('says so where nothing was agreed and no day is set', async () => {
  const empty = resultOf({ title: '', modes: ['phones'], talk: [], closing: [] });
  const [page = ''] = (await read(empty)).pages;
  assert.ok(page.includes(da.report.agreements.none));
  assert.ok(page.includes(da.report.next.noFollowUp));
});

test('is A3, has a table whose head is a head, and describes the diagram', async () => {
  for (const result of Object.values(EXAMPLES)) {
    const { structure } = await read(result);
    assert.equal(structure.filter(({ role }) => role === 'TH').length >= 4, true);
    assert.ok(structure.some(({ role, alt }) => role === 'Figure' && alt));
  }
  const pdf = Buffer.from(boardPdf(setter, { result: small, words: da })).toString('latin1');
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  assert.deepEqual([Math.round(Number(width)), Math.round(Number(height))], [842, 1191]);
});

test('says what a box stands for', async () => {
  const [page = ''] = (await read(hostile)).pages;
  assert.ok(page.includes(da.papers.missing.text));
  assert.ok(!(await read(small)).pages[0]?.includes(da.papers.missing.text));
});
