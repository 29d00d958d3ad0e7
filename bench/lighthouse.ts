import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../scripts/children.mjs';
import { chromium } from '../scripts/test/chromium.ts';
import { advanceTo, facilitator } from '../test/server/room.ts';
import { type Child, server } from './child.ts';
import type { Figure } from './figure.ts';
import { flags } from './pages.ts';
import { median } from './sample.ts';

/** No package of ours, as it brings 114 others: npx fetches it for whoever measures. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const ROUNDS = 3;
/** In points of 100. */
const MIN_SCORES = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
type Category = keyof typeof MIN_SCORES;
const CATEGORIES: readonly Category[] = ['performance', 'accessibility', 'best-practices'];

type Scores = Readonly<Record<Category, number>>;

/** What Lighthouse gives each page that people open first, as a phone on a slow network, which is how it looks at a page by itself. */
export async function lighthouseScores(): Promise<readonly Figure[]> {
  await using child = await server();
  const path = await chromium();
  const figures: Figure[] = [];
  for (const [name, address] of Object.entries(await addressesAt(`http://127.0.0.1:${child.port}`))) {
    const rounds: Scores[] = [];
    while (rounds.length < ROUNDS) rounds.push(await scoresOf(address, path, child));
    for (const category of CATEGORIES)
      figures.push({
        name: `lighthouse-${name}-${category}`,
        what: `Lighthouse, mobile: ${category} of ${name}, median of ${ROUNDS}`,
        unit: 'points',
        reached: median(rounds.map((scores) => scores[category])),
        must: { atLeast: MIN_SCORES[category] },
      });
  }
  return figures;
}

/** The console and the door are of a dialogue that begins, the result is of one that has ended. */
async function addressesAt(origin: string): Promise<Readonly<Record<string, string>>> {
  const leader = await facilitator(origin, ['phones', 'phones', 'phones']);
  const ended = await facilitator(origin, ['phones', 'phones', 'phones']);
  await advanceTo(ended, 'ended');
  const { body } = await ended.ask('GET', `/api/dialogues/${ended.code}/links?as=facilitator`);
  for (const person of [leader, ended]) person.sleep();
  return {
    start: `${origin}/`,
    door: `${origin}/${leader.code}`,
    console: `${origin}/facilitate#${leader.code}.${leader.key}`,
    // Its link has the name by which phones find this machine.
    result: `${origin}/result${new URL(String(body.result)).hash}`,
  };
}

async function scoresOf(address: string, path: string, { folder }: Child): Promise<Scores> {
  const report = join(folder, 'lighthouse.json');
  let said = '';
  const args = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    `--only-categories=${CATEGORIES}`,
    '--output=json',
    `--output-path=${report}`,
    `--chrome-flags=${['--headless=new', ...flags()].join(' ')}`,
  ];
  const status = await run('npx', args, {
    env: { ...process.env, CHROME_PATH: path },
    shell: process.platform === 'win32',
    onoutput: (text) => {
      said += text;
    },
  });
  if (status !== 0) throw new Error(`Lighthouse did not look at the page: ${said.replaceAll(address, '…')}`);
  const { categories } = JSON.parse(readFileSync(report, 'utf8'));
  const points = (category: Category) => Math.round(categories[category].score * 100);
  return {
    performance: points('performance'),
    accessibility: points('accessibility'),
    'best-practices': points('best-practices'),
  };
}
