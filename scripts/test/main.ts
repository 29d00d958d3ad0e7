// `npm test`: every check and test, and at the end all that failed. `npm test -- checks`, `unit` or `journeys` runs a part,
// and what follows says which files. `npm test -- repeat N …` runs that N times under load and says what was not the same;
// `npm test -- seeds N …` runs unit tests N times, each time with other choices where they make some by chance.
// `npm test -- old` goes through the whole hour in a Chromium of 2022, and `npm test -- slow` through all journeys, or those named,
// on a network where each connection is slow by a time of its own: whatever only works in one order of events fails there.
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from '../children.mjs';
import { checks } from './checks.ts';
import { oldChromium } from './old-chromium.ts';
import { countOf, type Outcome, type Step } from './outcome.ts';
import { repeat } from './repeat.ts';
import { journeys, type Print, unit } from './runners.ts';
import { failureOf, summaryOf } from './summary.ts';

type Part = (words: readonly string[], print: Print) => Promise<readonly Step[]>;

const MAX_SEED = 2 ** 31;

const PARTS: Readonly<Record<string, Part>> = {
  checks: (_words, print) => checks(print),
  unit: async (files, print) => [await unit(files, print)],
  journeys: async (words, print) => [await withPages(() => journeys(words, print))],
};
/** What is run when somebody asks for it. */
const ON_REQUEST: Readonly<Record<string, Part>> = {
  old: async (words, print) => {
    const path = await oldChromium();
    return [await withPages(() => journeys(words.length > 0 ? words : [WHOLE_HOUR], print, path))];
  },
  slow: async (words, print) => {
    process.env.NETWORK_DELAYS_MS = '0,150,800,1500';
    // Most of the time nobody has anything to do but wait.
    return [await withPages(() => journeys([...words, `--workers=${4 * availableParallelism()}`], print))];
  },
};
const WHOLE_HOUR = 'one-group-through-the-hour';

// Colours litter the logs of a build machine. What Node makes of a file once, it need not make again.
delete process.env.FORCE_COLOR;
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled');
try {
  const outcomes = await done(process.argv.slice(2));
  console.log(countOf(outcomes));
  process.exitCode = outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function done([first, ...rest]: readonly string[]) {
  const [times = '', ...what] = rest;
  const isCounted = /^[1-9]\d*$/.test(times);
  if (first === 'repeat') {
    if (!isCounted) throw new Error('Say how often: npm test -- repeat 10 [checks|unit|journeys] [files]');
    return repeat(Number(times), () => parts(what[0], what.slice(1), () => undefined));
  }
  if (first === 'seeds') {
    if (!isCounted) throw new Error('Say how many: npm test -- seeds 10 [files]');
    return withSeeds(Number(times), what);
  }
  const steps = await parts(first, rest, (text) => void process.stdout.write(text));
  console.log(summaryOf(steps));
  return steps.flatMap(({ outcomes }) => outcomes);
}

async function withSeeds(times: number, files: readonly string[]) {
  const outcomes: Outcome[] = [];
  for (let time = 0; time < times; time += 1) {
    process.env.SEED = String(randomInt(MAX_SEED));
    const step = await unit(files, () => undefined);
    console.log(`SEED=${process.env.SEED}: ${countOf(step.outcomes)}`);
    for (const outcome of step.outcomes) if (outcome.result === 'failed') console.log(failureOf(outcome));
    outcomes.push(...step.outcomes);
  }
  return outcomes;
}

/** Builds the pages first, unless they are there. */
async function withPages(go: () => Promise<Step>): Promise<Step> {
  if (await buildPages()) return go();
  const missing: Outcome = { name: 'the pages that the journeys need', result: 'failed', seconds: 0 };
  return { name: 'journeys', seconds: 0, outcomes: [missing] };
}

/** Returns whether the pages are there now. */
async function buildPages(): Promise<boolean> {
  return (await run(process.execPath, ['scripts/pages.ts'])) === 0;
}

/** Runs one part, or all of them, whatever fails. */
async function parts(name: string | undefined, words: readonly string[], print: Print): Promise<readonly Step[]> {
  if (name === undefined) return everything(print);
  const part = PARTS[name] ?? ON_REQUEST[name];
  if (!part) throw new Error(`There is no part "${name}": checks, unit, journeys, old or slow.`);
  return part(words, print);
}

/** Checks run beside the unit tests, which often wait. What they say stands together below. */
async function everything(print: Print): Promise<readonly Step[]> {
  // Nothing is built while servers serve it. Where it cannot be, the checks and the journeys say so.
  await buildPages();
  let said = '';
  const quietly = checks((text) => {
    said += text;
  });
  const [checked, tested] = await Promise.all([quietly, unit([], print)]);
  print(said);
  return [...checked, tested, await withPages(() => journeys([], print))];
}
