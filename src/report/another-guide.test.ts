import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GUIDES } from '../content/guides/guides.ts';
import { wordsOf } from '../content/guides/testing/every-language.ts';
import { meetingCulture } from '../content/guides/testing/meeting-culture.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import { resultFrom } from '../result-file/read.ts';
import { emptyDiagram, resultDiagram } from './diagram/pictures.ts';
import { type Order, type Place, RESULT_PAPERS, TABLE_PAPERS } from './paper.ts';
import { print } from './print.ts';
import { figureForPens } from './sheets/pen-figure.ts';
import { meetings } from './testing/meeting-culture.ts';
import { partsOf, plain } from './testing/office.ts';
import { readPdf } from './testing/pdf.ts';
import { typesetter } from './typst.ts';
import { reportWords } from './words.ts';

const setter = typesetter();
const { guide } = meetingCulture;
const place: Place = {
  title: 'Afdeling B',
  code: '12345678',
  join: 'https://dialog.example.dk/12345678',
  groups: [1, 2],
};
/** What belongs to the usual guide alone, in the languages of the Danish and English papers, and how many factors and questions it has. */
const OF_THE_USUAL_GUIDE =
  /arbejdsmiljøkompetence|working environment competence|psykologisk tryghed|\bNFA\b|\bseks\b|\bsix\b|sekskant med|hexagon|fem spørgsmål|five questions/i;
const usual = await wordsOf(GUIDES[0]);
const meeting = await wordsOf(meetingCulture);

/** What the usual guide calls itself and its factors. A name of one word may stand in any sentence. */
function namesOfTheUsualGuide(language: Language): readonly string[] {
  const { name, factors } = usual[language];
  return [name, ...Object.values(factors).map((factor) => factor.name)].filter((each) => /\s/.test(each));
}

const ordersIn = (language: Language): readonly Order[] => [
  ...RESULT_PAPERS.map(
    (paper): Order => ({
      paper,
      language,
      words: meeting[language],
      result: meetings,
      madeAt: 0,
      withdrawn: [],
    }),
  ),
  ...TABLE_PAPERS.flatMap((paper) =>
    [place, null].map((place): Order => ({ paper, language, words: meeting[language], guide, place, size: 'a4' })),
  ),
];

for (const language of LANGUAGES) {
  const { factors, questions, closingQuestions, resultTitle } = meeting[language];

  test(`no paper speaks of another guide than its own (${language})`, async () => {
    for (const order of ordersIn(language)) {
      const text = await saidBy(order);
      assert.doesNotMatch(text, OF_THE_USUAL_GUIDE, order.paper);
      for (const name of namesOfTheUsualGuide(language)) assert.ok(!text.includes(name), `${order.paper}: ${name}`);
    }
  });

  test(`papers have its five factors, in its order (${language})`, async () => {
    for (const paper of ['report', 'minutes', 'workbook', 'scores-csv', 'diagram-svg', 'exercise', 'model'] as const) {
      const text = await saidOn(paper, language);
      const firsts = guide.factors.map((id) => text.indexOf(namedIn(paper, factors[id]?.name ?? '')));
      assert.ok(!firsts.includes(-1), `${paper}: ${firsts}`);
      assert.deepEqual(
        firsts,
        firsts.toSorted((a, b) => a - b),
        paper,
      );
    }
  });

  test(`papers ask its four questions, and what it asks at the end (${language})`, async () => {
    const [sheet, licence] = [await saidOn('questions', language), await saidOn('licence', language)];
    const [report, minutes] = [await saidOn('report', language), await saidOn('minutes', language)];
    for (const question of Object.values(questions)) assert.ok(sheet.includes(question), question);
    for (const question of Object.values(closingQuestions))
      for (const text of [licence, report, minutes]) assert.ok(text.includes(question), question);
    assert.ok(report.includes(resultTitle));
  });
}

test('its diagrams have five axes and rings of five corners', () => {
  const words = reportWords(guide, meeting.da, 'da');
  for (const svg of [resultDiagram(meetings, words), emptyDiagram(words), figureForPens(words)]) {
    const corners = [...svg.matchAll(/ d="M([^MZ"]*)Z"/g)].map(([, corners = '']) => corners.split('L').length);
    assert.ok(corners.length >= 5);
    assert.deepEqual(new Set(corners), new Set([5]));
  }
});

test('the licence has the minutes that the guide proposes', async () => {
  const text = await saidOn('licence', 'da');
  for (const minutes of Object.values(guide.durations)) assert.ok(text.includes(`${minutes} min`), `${minutes}`);
});

test('its result comes back from a file as it was', async () => {
  const [file] = ordersIn('da').filter(({ paper }) => paper === 'record');
  assert.ok(file);
  assert.deepEqual(resultFrom(await print(setter, file), [guide]), { result: meetings });
});

/** A factor as the paper has it where it comes first: a picture describes each with its score, a sheet has it in a cell. */
function namedIn(paper: Order['paper'], name: string): string {
  if (paper === 'workbook') return `\n${name}\n`;
  return ['report', 'minutes', 'diagram-svg'].includes(paper) ? `${name}: ` : name;
}

async function saidOn(paper: Order['paper'], language: Language): Promise<string> {
  const papers = ordersIn(language).filter((order) => order.paper === paper);
  return (await Promise.all(papers.map(saidBy))).join('\n');
}

/** What each paper says: several tests look at the same ones. */
const said = new Map<string, Promise<string>>();

function saidBy(order: Order): Promise<string> {
  const asked = [order.paper, order.language, 'place' in order && order.place !== null].join(' ');
  const text = said.get(asked) ?? print(setter, order).then(saidIn);
  said.set(asked, text);
  return text;
}

/** All text in a paper, also that for people who do not see its pictures. A picture in pixels has none. */
async function saidIn(bytes: Uint8Array): Promise<string> {
  // Without the marks that hold a name apart.
  return (await writtenIn(bytes)).replaceAll(/[\u2066-\u2069]/g, '');
}

async function writtenIn(bytes: Uint8Array): Promise<string> {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 4));
  if (start.endsWith('PNG')) return '';
  if (start === '%PDF') {
    const { title, pages, structure } = await readPdf(bytes);
    return [title, ...structure.map(({ alt = '' }) => alt), ...pages].join('\n').replaceAll('\u00a0', ' ');
  }
  if (start.startsWith('PK')) {
    const parts = Object.values(partsOf(bytes));
    const described = parts.flatMap((xml) => [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, words = '']) => words));
    return [...described, ...parts.map((xml) => plain(xml.replaceAll(/<\/(si|w:p)>/g, '\n')))].join('\n');
  }
  return new TextDecoder().decode(bytes).replaceAll('\r\n ', '');
}
