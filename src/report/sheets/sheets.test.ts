import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import { LANGUAGES } from '../../content/language.ts';
import { FIRST_TIMED_PHASES } from '../../dialogue/guide.ts';
import { emptyDiagramIn } from '../diagram/pictures.ts';
import { PAPER_SIZES, type PaperSize, type Place } from '../paper.ts';
import { HOSTILE } from '../testing/examples.ts';
import { type Read, readPdf, says, seen, timesOn, withoutVowelSigns } from '../testing/pdf.ts';
import { wordsIn } from '../testing/words.ts';
import { typesetter } from '../typst.ts';
import type { SheetPaper } from './pages.ts';
import { joinAt } from './place.ts';
import { sheetsPdf } from './sheets.ts';

const setter = typesetter();

const place = (groups: number, title = 'Afdeling B'): Place => ({
  title,
  code: '12345678',
  join: 'https://dialog.example.dk/12345678',
  groups: Array.from({ length: groups }, (_, index) => index + 1),
});

const da = wordsIn('da');
/** What has been read, by what was asked for: several tests look at the same sheets. */
const known = new Map<string, Promise<Read>>();

function read(paper: SheetPaper, where: Place | null, words = da, size: PaperSize = 'a4'): Promise<Read> {
  const asked = JSON.stringify([paper, where, words.shared.language, size]);
  const before = known.get(asked);
  if (before !== undefined) return before;
  const now = readPdf(sheetsPdf(setter, { paper, size, words, durations: competenceModel.durations, place: where }));
  known.set(asked, now);
  return now;
}
const rolesOf = async (paper: SheetPaper) => (await read(paper, place(2))).structure.map(({ role }) => role);

/** Titles are as long and as narrow as people write them in any language: each is tried in some. */
const ODD = [place(1), place(2, 'W'.repeat(80)), place(2, '字'.repeat(80))] as const;

for (const [turn, language] of LANGUAGES.entries()) {
  const words = wordsIn(language);

  test(`fits every sheet on one page (${language})`, async () => {
    const longest = 'Plejecenter og hjemmepleje, aften- og nathold, køkken, vaskeri og teknisk service';
    for (const where of [null, place(2, longest), ...ODD.filter((_, odd) => odd === turn % ODD.length)]) {
      const groups = where && where.groups.length > 1 ? where.groups.length : 1;
      for (const size of language === 'en' ? PAPER_SIZES : (['a4'] as const))
        assert.equal((await read('sheets', where, words, size)).pages.length, 2 + 2 * groups + 1);
    }
  });

  test(`asks the guide’s questions and names its factors word for word (${language})`, async () => {
    const [licence = '', model = '', exercise = '', questions = '', agreements = ''] = (
      await read('sheets', null, words)
    ).pages;
    for (const { name, what, low, high } of words.guide.factors) {
      for (const text of [name, what, low, high]) assert.ok(says(model, text), text);
      assert.ok(timesOn(exercise, name) > 1, `${name} in the figure and in the table`);
    }
    for (const { text } of words.guide.questions) assert.ok(says(questions, text), text);
    for (const { text } of words.guide.closingQuestions)
      for (const sheet of [licence, agreements]) assert.ok(says(sheet, text), text);
    for (const instruction of words.guide.instructions) assert.ok(says(exercise, instruction), instruction);
    for (const { name } of words.guide.nextSteps)
      for (const sheet of [licence, agreements]) assert.ok(sheet.includes(name), name);
    assert.ok(says(model, words.guide.concept.quote?.text ?? ''));
  });

  test(`gives each factor the height that its name and its sentence need (${language})`, async () => {
    const [exercise = []] = (await read('exercise', place(1), words)).placed;
    const lines = exercise.map(({ baseline }) => baseline);
    const head = exercise.findLast(({ text }) => text === words.sheets.exercise.score)?.baseline ?? assert.fail();
    const first = Math.max(...lines.filter((baseline) => baseline < head - 0.5));
    assert.ok(head - first > 4.6, `${head - first} mm from the head of the table to the first factor`);
  });

  test(`says title and language to a screen reader (${language})`, async () => {
    const { title, language: spoken } = await read('sheets', place(2), words);
    assert.equal(seen(title), `${words.sheets.title} – Afdeling B`);
    assert.equal(spoken, language);
  });

  test(`its bookmarks say what each page is and whose, in its own language (${language})`, async () => {
    const { bookmarks } = await read('sheets', place(2), words);
    for (const group of [1, 2])
      for (const sheet of [words.guide.phases.exercise, words.guide.steps.discuss.name])
        assert.ok(bookmarks.includes(withoutVowelSigns(`${sheet} ${words.shared.group(group)}`)), bookmarks.join('\n'));
    for (const { name } of words.guide.factors) assert.ok(bookmarks.includes(withoutVowelSigns(name)), name);
  });
}

test('gives each of twelve groups its number, the code and the address on both of its pages', async () => {
  const { pages } = await read('sheets', place(12));
  for (const group of place(12).groups) {
    for (const page of pages.slice(2 * group, 2 * group + 2)) {
      assert.match(page, new RegExp(`Gruppe ${group} .*1234 5678.*dialog\\.example\\.dk`));
      assert.ok(page.includes('Afdeling B'));
    }
  }
});

test('has the same on Letter as on A4, with the same structure', async () => {
  const [european, american] = await Promise.all(PAPER_SIZES.map((size) => read('sheets', place(2), da, size)));
  assert.deepEqual(american?.structure, european?.structure);
  assert.deepEqual(american?.pages, european?.pages);
});

test('the code on the sheet of a group leads a phone to that group', () => {
  assert.equal(joinAt('https://dialog.example.dk/12345678', 3), 'https://dialog.example.dk/12345678?group=3');
  assert.equal(joinAt('https://dialog.example.dk/12345678', null), 'https://dialog.example.dk/12345678');
});

test('names the factors in one order wherever something is written beside them', async () => {
  const [exercise = '', questions = ''] = (await read('sheets', place(2))).pages.slice(2, 4);
  const orderIn = (page: string) =>
    da.guide.factors.map(({ name }) => name).sort((a, b) => page.lastIndexOf(a) - page.lastIndexOf(b));
  assert.deepEqual(orderIn(questions), orderIn(exercise.replaceAll('\u00a0', ' ')));
});

test('never speaks of groups to a single one', async () => {
  const { pages } = await read('sheets', place(1));
  assert.equal(pages.length, 5);
  for (const page of pages.slice(2)) assert.doesNotMatch(page, /Gruppe|opsamling/);
  assert.ok(!pages[0]?.includes(da.guide.phases.plenary));
});

test('leaves lines for number and date where nobody knows them yet', async () => {
  for (const where of [null, place(101)]) {
    const [exercise = ''] = (await read('exercise', where)).pages;
    assert.match(exercise, /Gruppe (?!\d).*Dato/);
  }
});

test('says the hour with its minutes, what to say, and what never to do', async () => {
  const [licence = ''] = (await read('licence', null)).pages;
  for (const phase of FIRST_TIMED_PHASES) {
    assert.ok(licence.includes(`${competenceModel.durations[phase]} min`), phase);
  }
  for (const { text } of da.guide.checklist) assert.ok(licence.includes(text), text);
  for (const text of da.guide.script.exercise.say) assert.ok(licence.includes(text), text);
  assert.match(licence, /Lad være med at regne et gennemsnit ud/);
});

test('describes the diagram and the QR code to those who do not see them', async () => {
  const { structure } = await read('exercise', place(2));
  const alts = structure.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
  const both = [da.sheets.qr('dialog.example.dk'), emptyDiagramIn(da)];
  assert.deepEqual(alts, [...both, ...both]);
});

test('has headings, and tables whose heads are heads', async () => {
  const exercise = await rolesOf('exercise');
  assert.deepEqual(exercise.filter((role) => /^H\d$/.test(role)).slice(0, 4), ['H1', 'H2', 'H2', 'H2']);
  assert.equal(exercise.filter((role) => role === 'Table').length, 4);
  assert.equal(exercise.filter((role) => role === 'TH').length, 8);
  const licence = await rolesOf('licence');
  assert.equal(licence.filter((role) => role === 'TH').length, 3);
  const questions = await rolesOf('questions');
  assert.equal(questions.filter((role) => role === 'H2').length, 2 * competenceModel.questions.length);
});

test('takes any title as text', async () => {
  for (const title of HOSTILE.map((text) => text.slice(0, 80))) {
    const { pages } = await read('exercise', place(2, title));
    assert.equal(pages.length, 2, title);
  }
  const { pages } = await read('exercise', place(2, '#let x = 1; $a^2$ *fed* <label> @ref \\ {} []'));
  assert.ok(pages[0]?.includes('#let x = 1; $a^2$ *fed* <label> @ref \\ {} []'));
});
