import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { boardPdf } from './board/board.ts';
import { calendarIcs } from './calendar.ts';
import { minutesDocx } from './minutes/minutes.ts';
import { reportPdf } from './pdf/report.ts';
import { slidesPptx } from './slides/slides.ts';
import { dialogueTable } from './tables/outcome.ts';
import { anyResult } from './testing/any-result.ts';
import { elementsIn, partsOf, plain } from './testing/office.ts';
import { readPdf } from './testing/pdf.ts';
import { joined, resultOf, written } from './testing/result.ts';
import { wordsIn } from './testing/words.ts';
import { typesetter } from './typst.ts';
import { workbookXlsx } from './workbook.ts';

const setter = typesetter();
const words = wordsIn('da');
const names = words.guide.factors.map(({ name }) => name);

test('every number and claim in the report and the minutes is true of the dialogue', async () => {
  await fc.assert(
    fc.asyncProperty(anyResult, async (result) => {
      const { first, all, figures } = await reportOf(result);
      assert.match(first, /Mere om metoden på side \d/, 'all that matters stands on the first page');
      assert.ok(figures.every(({ alt }) => alt));
      for (const text of [all, await textOfMinutes(result)]) {
        assert.doesNotMatch(text, /undefined|NaN|Infinity|null|\b0 (personer|grupper|noter)|\b0 af 0\b|\{page\}/);
        assert.deepEqual(
          CLAIMS.flatMap((claim) => wrongIn(claim, text, result)),
          [],
        );
        for (const { what } of result.closing.agreements) assert.ok(text.includes(what), what);
        for (const note of result.notes) assert.ok(text.includes(note.text), note.text);
      }
    }),
    { numRuns: 30 },
  );
});

test('where nobody came or set a score, no paper counts them or goes through the factors one by one', async () => {
  for (const modes of [['phones'], ['phones', 'paper']] as const) {
    const result = resultOf({ title: 'Afdeling B', modes, talk: [], closing: [] });
    const said = {
      report: (await reportOf(result)).all,
      minutes: await textOfMinutes(result),
      slides: textOf(await slidesPptx(result, words)),
    };
    const none = words.report.factors.noneScored;
    for (const [paper, text] of Object.entries(said)) {
      assert.equal(text.split(none).length, 2, paper);
      assert.doesNotMatch(text, /\b0 (personer|grupper)|0 af \d/, paper);
      assert.ok(!text.includes(words.report.factors.noScore), paper);
    }
    const dialogue = dialogueTable(result, words).rows.map(([name]) => name);
    assert.ok(!dialogue.includes(words.tables.facts.people));
    assert.ok(!dialogue.includes(words.tables.facts.groups));
  }
});

test('no paper says where something is to change while nobody has said it', async () => {
  const levels = Object.values(words.guide.levels).map(({ name }) => name);
  for (const factor of ['resources', null]) {
    const agreement = written(1, { factor, level: null });
    const result = resultOf({ title: 'Afdeling B', modes: ['phones'], talk: joined(1, 5), closing: [agreement] });
    const board = await readPdf(boardPdf(setter, { result, words }));
    const said = {
      report: (await reportOf(result)).all,
      minutes: await textOfMinutes(result),
      board: board.pages.join(' '),
      workbook: textOf(await workbookXlsx(result, words)),
      slides: textOf(await slidesPptx(result, words)),
      calendar: new TextDecoder()
        .decode(calendarIcs(result, words, { madeAt: 0, withdrawn: [] }))
        .replaceAll('\r\n ', ''),
    };
    for (const [paper, text] of Object.entries(said)) {
      const { what } = result.closing.agreements[0] ?? assert.fail();
      assert.ok(text.includes(what), `${paper} has the agreement`);
      assert.deepEqual([paper, ...levels.filter((level) => text.includes(level))], [paper]);
    }
    for (const paper of ['report', 'minutes', 'slides', 'calendar'] as const)
      assert.doesNotMatch(said[paper], /Hvor skal der ændres noget/, paper);
  }
});

/** A sentence that a paper may have, whether it has to, and what is true where it has it. */
type Claim = {
  readonly said: RegExp;
  readonly isDue?: (result: ReadyResult) => boolean;
  readonly isTrue: (result: ReadyResult, ...found: readonly string[]) => boolean;
};

/** What is wrong with a claim in a text: said and not true, or due and not said. */
function wrongIn({ said, isDue, isTrue }: Claim, text: string, result: ReadyResult): readonly string[] {
  const all = [...text.matchAll(new RegExp(said, 'g'))];
  const untrue = all.filter(([, ...found]) => !isTrue(result, ...found)).map(([sentence]) => `not true: ${sentence}`);
  return all.length === 0 && isDue?.(result) ? [`not said: ${said}`] : untrue;
}

const CLAIMS: readonly Claim[] = [
  {
    said: /(\d+) personer talte sammen/,
    isTrue: ({ groups }, people) =>
      groups.every((group) => group.people > 0) && Number(people) === sum(groups.map((group) => group.people)),
  },
  {
    said: /i (\d+) grupper den/,
    isTrue: ({ groups, agenda }, count) => !agenda.single && groups.length === Number(count),
  },
  {
    said: /(\d+) af (\d+) vurderede først hver for sig/,
    isTrue: ({ method, groups }, raters, people) =>
      method?.raters === Number(raters) &&
      sum(groups.map((group) => group.people)) === Number(people) &&
      Number(raters) < Number(people),
  },
  {
    said: /Alle (\d+) vurderede først/,
    isTrue: ({ method, groups }, raters) =>
      method?.raters === Number(raters) && sum(groups.map((group) => group.people)) === Number(raters),
  },
  {
    said: /vurderede (først|man først) hver for sig|begyndte med at vurdere/,
    isDue: ({ method }) => (method?.ratedAlone ?? 0) > 0,
    isTrue: ({ method }) => (method?.ratedAlone ?? 0) > 0,
  },
  { said: /De private tal så kun/, isTrue: ({ method }) => (method?.ratedAlone ?? 0) > 0 },
  { said: /fandt tallene sammen på papir/, isTrue: ({ method }) => (method?.onPaper ?? 0) > 0 },
  { said: /fandt tallene sammen med det samme/, isTrue: ({ method }) => (method?.together ?? 0) > 0 },
  { said: /Tallene er fælles vurderinger|Linjen kan ikke|Midten er|blev enige om|Linjen er højest/, isTrue: isScored },
  {
    said: /Der blev ikke sat fælles tal|Ingen grupper satte fælles tal/,
    isDue: (result) => !isScored(result),
    isTrue: (result) => !isScored(result),
  },
  {
    said: /Begge grupper (vil|satte)/,
    isTrue: ({ groups }) => groups.length === 2,
  },
  {
    said: /Alle (\d+) grupper satte (\d)/,
    isTrue: ({ groups, aggregate }, count, score) =>
      groups.length === Number(count) &&
      aggregate.factors.some(({ counts }) => counts[Number(score) - 1] === groups.length),
  },
  {
    said: /(\d+) af (\d+) grupper har sat et tal/,
    isTrue: ({ groups, aggregate }, scored, of) =>
      groups.length === Number(of) && aggregate.factors.some((factor) => factor.scored === Number(scored)),
  },
  {
    said: /Vi har valgt at gøre noget ved ([^.]*)\./,
    isTrue: ({ groups, agenda }, listed = '') =>
      agenda.single && same(named(listed), groups[0]?.focus.map(nameOf) ?? []),
  },
  {
    said: /Mindst halvdelen af grupperne vil gøre noget ved ([^.]*)\./,
    isTrue: (result, listed = '') =>
      same(
        named(listed),
        names.filter((_, axis) => chosenBy(result, axis) * 2 >= result.groups.length),
      ),
  },
  {
    said: /Begge grupper vil gøre noget ved ([^.]*)\./,
    isTrue: (result, listed = '') =>
      same(
        named(listed),
        names.filter((_, axis) => chosenBy(result, axis) === 2),
      ),
  },
  {
    said: /Der er ikke valgt fokus/,
    isDue: ({ groups }) => groups.every(({ focus }) => focus.length === 0),
    isTrue: ({ aggregate }) => aggregate.factors.every(({ focus }) => focus === 0),
  },
  {
    said: /Grupperne ligger længst fra hinanden på ([^.]*)\./,
    isTrue: ({ aggregate }, listed = '') => {
      const most = Math.max(...aggregate.factors.map((factor) => rangeOf(factor)));
      return named(listed).every((name) => rangeOf(aggregate.factors[names.indexOf(name)]) === most) && most >= 2;
    },
  },
  {
    said: /Grupperne ligger tæt: højst 1/,
    isTrue: ({ aggregate }) => aggregate.factors.every((factor) => rangeOf(factor) <= 1),
  },
  {
    said: /»([^«]*)« \(fra ([\d,]+) til ([\d,]+)\)/,
    isTrue: ({ aggregate, previous }, name = '', from = '', to = '') => {
      const axis = names.indexOf(name);
      const factor = aggregate.factors[axis];
      const ends = [from, to].map((figure) => Number(figure.replace(',', '.')));
      return (
        (factor?.lowest === ends[0] && factor?.highest === ends[1]) ||
        (previous?.medians[axis] === ends[0] && factor?.median === ends[1])
      );
    },
  },
  {
    said: /(\d+) af (\d+) aftaler fra sidst er gjort/,
    isTrue: ({ previous }, done, of) =>
      previous?.agreements.length === Number(of) &&
      previous.agreements.filter(({ outcome }) => outcome === 'done').length === Number(done),
  },
  {
    said: /Aftalerne fra sidst er ikke gået igennem/,
    isTrue: ({ previous }) => previous?.agreements.every(({ outcome }) => outcome === null) ?? false,
  },
  {
    said: /Her står (\d+) af (\d+) noter/,
    isTrue: ({ notes, method }, shown, of) =>
      notes.length === Number(shown) && method?.notesWritten === Number(of) && Number(shown) < Number(of),
  },
  { said: /Alle noter er med/, isTrue: ({ notes, method }) => notes.length === method?.notesWritten },
  {
    said: /Vi mødes til en ny dialog den/,
    isDue: ({ closing }) => closing.followUp !== null,
    isTrue: ({ closing }) => closing.followUp !== null,
  },
  {
    said: /(?:De næste (\d+)|Den næste) af (\d+) aftaler/,
    isTrue: ({ closing }, shown = '1', of) =>
      closing.agreements.length === Number(of) && Number(shown) < closing.agreements.length,
  },
  { said: /Dialogen var ikke slut/, isTrue: ({ agenda }) => agenda.phase !== 'ended' },
];

async function reportOf(result: ReadyResult) {
  const bytes = reportPdf(setter, { result, words, madeAt: Date.UTC(2026, 10, 23, 13) });
  const { pages, structure } = await readPdf(bytes);
  const figures = structure.filter(({ role }) => role === 'Figure');
  return { first: squeezed(pages[0] ?? ''), all: squeezed(pages.join(' ')), figures };
}

async function textOfMinutes(result: ReadyResult): Promise<string> {
  const xml = partsOf(await minutesDocx(result, words))['word/document.xml'] ?? '';
  return squeezed(
    elementsIn(xml, 'w:p')
      .map(({ inside }) => plain(inside))
      .join(' '),
  );
}

/** All the words of a file that is made of XML. */
function textOf(bytes: Uint8Array): string {
  return Object.values(partsOf(bytes)).map(plain).join(' ');
}

/** Where lines break is the typesetter's business. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function isScored({ aggregate }: ReadyResult): boolean {
  return aggregate.factors.some(({ scored }) => scored > 0);
}

function chosenBy({ aggregate }: ReadyResult, axis: number): number {
  const chosen = aggregate.factors[axis]?.focus ?? 0;
  return chosen === 0 ? Number.NEGATIVE_INFINITY : chosen;
}

function rangeOf(factor: ReadyResult['aggregate']['factors'][number] | undefined): number {
  return (factor?.highest ?? 0) - (factor?.lowest ?? 0);
}

function nameOf(id: string): string {
  return words.guide.factors.find((factor) => factor.id === id)?.name ?? '';
}

function named(listed: string): readonly string[] {
  return [...listed.matchAll(/»([^«]*)«/g)].map(([, name = '']) => name);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
