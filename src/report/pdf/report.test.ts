import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGUAGES, type Language } from '../../content/language.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { followUp, goneThrough, HOSTILE, hostile, large, ordinary, small } from '../testing/examples.ts';
import { readPdf, says, squeezed, withoutVowelSigns } from '../testing/pdf.ts';
import { agreement } from '../testing/result.ts';
import { wordsIn } from '../testing/words.ts';
import { typesetter } from '../typst.ts';
import { reportPdf } from './report.ts';

const setter = typesetter();
const MADE_AT = Date.parse('2026-11-23T13:00:00Z');

function read(result: ReadyResult, language: Language = 'da') {
  return readPdf(reportPdf(setter, { result, words: wordsIn(language), madeAt: MADE_AT }));
}

describe('the report', () => {
  test('says in words what the group saw and agreed', async () => {
    const { pages } = await read(small);
    const text = pages.join(' ');
    for (const { what, responsible } of small.closing.agreements) {
      assert.ok(text.includes(what), what);
      assert.ok(text.includes(responsible), responsible);
    }
    for (const { text: note } of small.notes) assert.ok(text.includes(note), note);
    assert.ok(text.includes('Fremhævet'));
    assert.ok(text.includes('ikke en måling'));
    assert.ok(text.includes('NFA'));
  });

  test('says what came of each agreement of last time, and which is carried over', async () => {
    const text = squeezed((await read(goneThrough)).pages.join(' '));
    for (const said of [
      '1 af 4 aftaler fra sidst er gjort. Resten: 1 droppet, 1 tages op igen og 1 ikke talt om.',
      'Gjort Overlappet står i vagtplanen.',
      'Tages op igen Der kom ingen nye. =1+1',
    ])
      assert.ok(text.includes(squeezed(said)), said);
    for (const said of ['Droppet', 'Ikke talt om', 'Taget med fra sidst', 'Frist: Ikke sat'])
      assert.ok(text.includes(squeezed(said)), said);
  });

  test('has all that matters on its first page, sixty agreements on three, and says where the rest stand', async () => {
    const agreements = Array.from({ length: 60 }, (_, index) =>
      agreement(index + 1, {
        what: `${index + 1}. Vi holder et kvarters overlap ved hvert vagtskifte, så alle hører, hvad der er sket.`,
        deadline: `2027-${String(12 - (index % 12)).padStart(2, '0')}-01`,
      }),
    );
    const { pages } = await read({ ...goneThrough, closing: { ...goneThrough.closing, agreements } });
    const [first = '', second = '', third = '', fourth = ''] = pages;
    for (const said of [
      'Det har vi aftalt',
      'Vi mødes til en ny dialog',
      '1 af 4 aftaler fra sidst',
      'Fokus',
      'Siden sidst',
    ])
      assert.ok(first.includes(said), said);
    assert.match(first, /De næste \d af 60 aftaler, efter frist/);
    assert.match(first, /1\. jan\. 2027/);
    assert.match(first, /Resten står på side 2\./);
    assert.ok(second.includes('Resten af aftalerne'));
    assert.ok(third.includes('1. dec. 2027'));
    assert.ok(!fourth.includes('kvarters overlap ved hvert'));
  });

  for (const language of LANGUAGES) {
    test(`has the whole of its first page on it, and never ends on a page of small print (${language})`, async () => {
      const words = wordsIn(language);
      const [sentence = ''] = words.report.moreOn.split('{page}');
      // A reader of PDFs joins the word before a number in Arabic with another.
      const begun = sentence.trim().split(' ').slice(0, -1).join(' ');
      for (const count of [0, 6, 11]) {
        const agreements = Array.from({ length: count }, (_, index) =>
          agreement(index + 1, {
            what:
              index % 3 === 0 ? `${index}. Vi holder et kvarters overlap ved hvert vagtskifte, så alle ved det.` : 'Ro',
            responsible: index % 2 === 0 ? 'Bartholomæus Christoffersen-Wichmann, arbejdsmiljørepræsentant' : 'Ali',
          }),
        );
        for (const result of [small, goneThrough]) {
          const { pages } = await read({ ...result, closing: { ...result.closing, agreements } }, language);
          assert.ok(says(pages[0] ?? '', begun), `${count} agreements`);
          const last = pages.at(-1) ?? '';
          for (const title of [words.report.next.title, words.report.method.title]) assert.ok(says(last, title), title);
        }
      }
    });
  }

  test('no name and no title of those who are responsible is broken where it can stand whole', async () => {
    const agreements = [
      agreement(1, { responsible: 'Bartholomæus Christoffersen-Wichmann, arbejdsmiljørepræsentant' }),
    ];
    const previous = goneThrough.previous && { ...goneThrough.previous, agreements: [] };
    const { pages } = await read({ ...goneThrough, previous, closing: { ...goneThrough.closing, agreements } });
    for (const part of ['Bartholomæus', 'Christoffersen', 'Wichmann,', 'arbejdsmiljørepræsentant'])
      assert.ok(pages[0]?.includes(part), part);
  });

  test('a number to call reads from the left beside Arabic too', async () => {
    const agreements = [agreement(1, { what: '+45 12 34 56 78', responsible: '+45 87 65 43 21' })];
    const closing = { ...goneThrough.closing, agreements };
    const previous = goneThrough.previous && {
      ...goneThrough.previous,
      agreements: goneThrough.previous.agreements.map((each) => ({ ...each, responsible: '+45 11 22 33 44' })),
    };
    const text = (await read({ ...goneThrough, previous, closing }, 'ar')).pages.join(' ');
    for (const number of ['+45 12 34 56 78', '+45 87 65 43 21', '+45 11 22 33 44'])
      assert.ok(text.includes(number), number);
  });

  test('says once what came of last time, and which of the closing questions are open', async () => {
    const text = (await read(goneThrough)).pages.join(' ');
    assert.equal(text.split('1 af 4 aftaler fra sidst er gjort.').length, 2);
    assert.match((await read(followUp)).pages.join(' '), /Ikke besvaret: .*Hvordan vil I håndtere den videre proces\?/);
  });

  test('a part that goes on from the page before has its name at the top again', async () => {
    const page = (await read(ordinary)).pages.find((text) => text.includes('(fortsat)'));
    assert.ok(page?.includes('Gruppernes udvalgte noter (fortsat)'));
  });

  test('lists the tools that were chosen, and where none was, says that there are some', async () => {
    assert.match((await read(small)).pages.join(' '), /Det kan vi se på som det næste/);
    const none = { ...small, closing: { ...small.closing, nextSteps: [] } };
    const text = (await read(none)).pages.join(' ');
    assert.doesNotMatch(text, /Det kan vi se på som det næste/);
    assert.ok(squeezed(text).includes(squeezed(wordsIn('da').guide.further)));
    const pdf = Buffer.from(reportPdf(setter, { result: none, words: wordsIn('da'), madeAt: MADE_AT }));
    assert.match(pdf.toString('latin1'), /\/URI ?\(https:\/\/nfa\.dk\/\)/);
  });

  test('each row of a table has its head, for those who hear it', async () => {
    const { structure } = await read(small);
    const tables = structure.map(({ role }) => role).join(' ');
    assert.match(tables, /TBody TR TH TD/);
    assert.doesNotMatch(tables, /TR TD/);
    const plain = Buffer.from(reportPdf(setter, { result: small, words: wordsIn('da'), madeAt: MADE_AT }));
    const heads = small.closing.agreements.length + small.aggregate.factors.length;
    assert.equal(plain.toString('latin1').match(/\/Scope \/Row/g)?.length, heads);
  });

  test('a figure of a group says which group it is and what it chose', async () => {
    const { structure } = await read(followUp);
    const figures = structure.flatMap(({ role, alt = '' }) => (role === 'Figure' ? [alt] : []));
    assert.ok(
      figures.some((alt) => alt.startsWith('Gruppe 2. ') && alt.endsWith('Fokus: Innovation, Tid og ressourcer.')),
    );
  });

  test('is tagged for screen readers: title, language, headings, table headers and what the pictures show', async () => {
    for (const language of LANGUAGES) {
      const { title, language: written, structure, bookmarks } = await read(large, language);
      const words = wordsIn(language);
      assert.ok(title.startsWith(words.title), title);
      assert.equal(written, language);
      const parts = [words.report.agreements.title, words.report.factors.title, words.report.method.title];
      for (const part of [...parts, ...words.guide.factors.map(({ name }) => name)])
        assert.ok(bookmarks.includes(withoutVowelSigns(part)), `${part} (${language})`);
      const roles = structure.map(({ role }) => role);
      for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD']) assert.ok(roles.includes(role), role);
      const pictures = structure.filter(({ role }) => role === 'Figure');
      assert.ok(pictures.length >= 1 + 6 + large.groups.length);
      for (const { alt } of pictures) assert.ok(alt && alt.length > 5);
    }
  });

  test('holds every group, note and agreement of a large dialogue', async () => {
    const text = (await read(large)).pages.join(' ');
    for (const { number } of large.groups) assert.ok(text.includes(`Gruppe ${number}`), `group ${number}`);
    for (const { what } of large.closing.agreements) assert.ok(squeezed(text).includes(squeezed(what)), what);
    for (const { text: note } of large.notes) assert.ok(squeezed(text).includes(squeezed(note)), note);
  });

  test('sets whatever people write as it was written, and never as markup', async () => {
    const text = squeezed((await read(hostile)).pages.join(' '));
    const latin = HOSTILE.filter((written) => /^[\x20-\x7e\næøåÆØÅ]+$/.test(written));
    assert.ok(latin.length > 8);
    for (const written of latin) assert.ok(text.includes(squeezed(written)), written);
    for (const written of ['👍', 'ملاحظة'])
      assert.ok(
        [...written].every((letter) => text.includes(letter)),
        written,
      );
    assert.ok(text.includes('▯'), 'a letter that no font has leaves a box and not a hole');
  });

  test('says plainly what is missing when nothing was scored, written or agreed', async () => {
    const empty: ReadyResult = {
      ...small,
      groups: small.groups.map((group) => ({ ...group, scores: group.scores.map(() => null), focus: [] })),
      aggregate: {
        ...small.aggregate,
        factors: small.aggregate.factors.map(() => {
          return { scored: 0, lowest: null, median: null, highest: null, focus: 0, counts: [0, 0, 0, 0, 0] };
        }),
      },
      notes: [],
      closing: { ...small.closing, answers: {}, agreements: [], followUp: null, nextSteps: [], facilitator: '' },
    };
    const { pages } = await read(empty);
    assert.equal(pages.length, 1);
    const text = pages.join(' ');
    for (const said of [
      'Der er ikke sat tal på nogen af faktorerne.',
      'Der er ikke valgt fokus.',
      'Der er ikke skrevet aftaler.',
      'Her er ingen noter.',
      'Ingen af spørgsmålene er besvaret.',
    ])
      assert.ok(text.includes(said), said);
    for (const tool of wordsIn('da').guide.nextSteps) assert.ok(text.includes(tool.name), tool.name);
  });

  test('speaks of no groups when there was one, and names the facilitator only when given', async () => {
    const alone = { ...small, closing: { ...small.closing, facilitator: '' } };
    const text = (await read(alone)).pages.join(' ');
    assert.doesNotMatch(text, /Gruppe 1|af 1 grupper|Tovholder/);
    const named = await read({ ...alone, closing: { ...alone.closing, facilitator: 'Amina Yusuf' } });
    assert.match(named.pages.join(' '), /Tovholder: Amina Yusuf\./);
  });

  test('does not count as nobody those whom nobody has counted', async () => {
    const onPaper = { ...small, groups: small.groups.map((group) => ({ ...group, people: 0 })) };
    assert.match((await read(onPaper)).pages.join(' '), /Dialogen er fra den 23\. november 2026/);
    const [first] = onPaper.groups;
    assert.ok(first);
    const groups = [first, { ...first, number: 2, people: 5 }];
    const both = { ...onPaper, agenda: { ...small.agenda, single: false }, groups };
    const text = (await read(both)).pages.join(' ');
    assert.match(text, /2 grupper talte sammen den 23\. november 2026/);
    assert.doesNotMatch(text, /0 personer/);
  });

  test('gives a small diagram to each group as long as anybody would look at them', async () => {
    const groups = Array.from({ length: 200 }, (_, index) => ({
      number: index + 1,
      people: 5,
      scores: small.groups[0]?.scores ?? [],
      focus: [],
    }));
    const crowd: ReadyResult = {
      ...large,
      groups,
      aggregate: {
        ...large.aggregate,
        groups: 200,
        factors: large.aggregate.factors.map((factor) => ({ ...factor, counts: [0, 40, 90, 60, 10] })),
      },
    };
    const { pages, structure } = await read(crowd);
    assert.match(pages.join(' '), /200 grupper er for mange til et diagram hver/);
    assert.equal(structure.filter(({ role }) => role === 'Figure').length, 1 + 6);
  });
});
