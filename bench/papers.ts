import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { GUIDES } from '../src/content/guides/guides.ts';
import { wordsOf } from '../src/content/guides/testing/every-language.ts';
import { LANGUAGES, type Language } from '../src/content/language.ts';
import type { ReadyResult } from '../src/dialogue/view/result.ts';
import { fontFiles } from '../src/report/fonts.ts';
import { type Order, RESULT_PAPERS, TABLE_PAPERS } from '../src/report/paper.ts';
import { print } from '../src/report/print.ts';
import { large, ordinary, small } from '../src/report/testing/examples.ts';
import { type Typesetter, typesetter } from '../src/report/typst.ts';
import type { Figure } from './figure.ts';
import { median } from './sample.ts';

const ROUNDS = 9;
const WARM_UP_ROUNDS = 3;
const DIALOGUES = { small, ordinary, large };
const [USUAL] = GUIDES;
const GUIDE = USUAL.guide;
const WORDS = await wordsOf(USUAL);
const PLACE = { code: '12345678', join: 'https://dialog.example.dk/12345678', groups: [1, 2, 3, 4, 5] };
/** How much more than Typst's blank page the report of an ordinary dialogue may cost. */
const MAX_TIMES_BLANK = 4;

/** Every paper, from the smallest dialogue to a whole workplace, beside Typst setting a blank page. */
export async function costOfPapers(): Promise<readonly Figure[]> {
  const setter = typesetter();
  const compiler = freshCompiler();
  const cold = blankPage(freshCompiler);
  const warm = blankPage(() => compiler);
  const figures: Figure[] = [
    { name: 'blank-page-warm', what: 'Typst: a blank page, everything at hand', unit: 'ms', reached: warm },
    { name: 'blank-page', what: 'Typst: a blank page, as a program that is started for it', unit: 'ms', reached: cold },
  ];
  for (const [name, result] of Object.entries(DIALOGUES)) {
    for (const paper of RESULT_PAPERS) {
      const cost = await costOf(setter, `${paper}, ${name} dialogue`, (round) => ({ ...of(result, round), paper }));
      figures.push(...(paper === 'report' && name === 'ordinary' ? limited(cost, cold) : cost));
    }
  }
  for (const paper of TABLE_PAPERS) {
    const orderOf = (round: number): Order => ({
      paper,
      ...spokenIn(round),
      guide: GUIDE,
      place: { ...PLACE, title: `Afdeling ${round}` },
      size: 'a4',
    });
    figures.push(...(await costOf(setter, `${paper}, five groups`, orderOf)));
  }
  return figures;
}

function limited(cost: readonly Figure[], blankMs: number): readonly Figure[] {
  return cost.map((figure) =>
    figure.unit === 'ms' ? { ...figure, raw: blankMs, must: { maxTimesRaw: MAX_TIMES_BLANK } } : figure,
  );
}

/** Fonts read, nothing remembered. */
function freshCompiler(): NodeCompiler {
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] });
}

/** A blank page under a new title each time, or Typst would remember it. Gives the median in milliseconds. */
function blankPage(compilerFor: () => NodeCompiler): number {
  return medianOf((round) => {
    const compiler = compilerFor();
    const mainFileContent = `#set document(title: "${round}")\n#set text(lang: "da")\n`;
    const pages = compiler.compile({ mainFileContent }).result;
    if (!pages) throw new Error('Typst set no page');
    compiler.pdf(pages, { pdfStandard: 'ua-1' });
    compiler.evictCache(0);
  });
}

/** The same dialogue under another title: nothing of an earlier round's pages can be used again. */
function of(result: ReadyResult, round: number) {
  const agenda = { ...result.agenda, title: `Afdeling ${round}` };
  return { ...spokenIn(round), result: { ...result, agenda }, madeAt: 0, withdrawn: [] };
}

function spokenIn(round: number) {
  const language: Language = LANGUAGES[round % 2] ?? 'da';
  return { language, words: WORDS[language] };
}

async function costOf(setter: Typesetter, what: string, orderOf: (round: number) => Order): Promise<readonly Figure[]> {
  const before = process.memoryUsage.rss();
  let most = before;
  const times: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const began = performance.now();
    await print(setter, orderOf(round));
    if (round >= WARM_UP_ROUNDS) times.push(performance.now() - began);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const name = what.replaceAll(/,? /g, '-');
  return [
    { name, what, unit: 'ms', reached: median(times) },
    { name: `${name}-memory`, what: `${what}: the process grew by`, unit: 'MB', reached: (most - before) / 2 ** 20 },
  ];
}

function medianOf(work: (round: number) => void): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const began = performance.now();
    work(round);
    if (round >= WARM_UP_ROUNDS) times.push(performance.now() - began);
  }
  return median(times);
}
