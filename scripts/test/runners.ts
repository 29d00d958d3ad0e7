import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../children.mjs';
import { chromium } from './chromium.ts';
import { type Outcome, outcomesIn, type Step } from './outcome.ts';

const UNIT = ['src/**/*.test.ts', 'test/*.test.ts', 'test/server/*.test.ts', 'test/history/*.test.ts'];
const MAX_SECONDS = 300;
/** What a runner says last tells why it failed, when no test of it did. */
const LAST_CHARACTERS = 2_000;

export type Print = (text: string) => void;

/** Runs unit and server tests, all or those in `files`. They need no pages. */
export function unit(files: readonly string[], print: Print): Promise<Step> {
  const reporter = (name: string, destination: string) => [
    `--test-reporter=${name}`,
    `--test-reporter-destination=${destination}`,
  ];
  return tests('unit and server tests', print, (outcomes) => [
    '--test',
    `--test-timeout=${MAX_SECONDS * 1000}`,
    // Some tests wait for servers and databases: meanwhile another one has their core.
    `--test-concurrency=${availableParallelism() + 1}`,
    ...reporter('spec', 'stdout'),
    ...reporter('./scripts/test/unit-reporter.ts', outcomes),
    ...(files.length > 0 ? files : UNIT),
  ]);
}

/** Runs journeys, all or those whose file has one of `words` in its name, in the Chromium at `path`. */
export async function journeys(words: readonly string[], print: Print, path?: string): Promise<Step> {
  process.env.CHROMIUM_PATH = path ?? (await chromium());
  return tests('journeys', print, () => [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter=list,./scripts/test/journey-reporter.ts',
    ...words,
  ]);
}

async function tests(name: string, print: Print, args: (outcomes: string) => readonly string[]): Promise<Step> {
  print(`\n${name}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-outcomes-'));
  const file = join(folder, 'outcomes.jsonl');
  const began = performance.now();
  let said = '';
  const onoutput = (text: string) => {
    said = (said + text).slice(-LAST_CHARACTERS);
    print(text);
  };
  const status = await run(process.execPath, args(file), { env: { ...process.env, OUTCOMES: file }, onoutput });
  const seconds = (performance.now() - began) / 1000;
  const outcomes = outcomesIn(file);
  rmSync(folder, { recursive: true });
  const runner: Outcome = { name: `${name} as a whole`, result: 'failed', seconds, error: said };
  const hasFailed = outcomes.some(({ result }) => result === 'failed');
  const isExplained = status === 0 ? outcomes.length > 0 : hasFailed;
  return { name, seconds, outcomes: isExplained ? outcomes : [...outcomes, runner] };
}
