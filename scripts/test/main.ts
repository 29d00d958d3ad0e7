// `npm test`: every check and test, and at the end all that failed. `npm test -- checks`, `unit` or `journeys` runs a part,
// and what follows says which files. `npm test -- repeat N …` runs that N times under load and says what was not the same.
import { resolve } from 'node:path';
import { run } from '../children.mjs';
import { checks } from './checks.ts';
import { countOf, type Step } from './outcome.ts';
import { repeat } from './repeat.ts';
import { journeys, type Print, unit } from './runners.ts';
import { summaryOf } from './summary.ts';

type Part = (words: readonly string[], print: Print) => Promise<readonly Step[]>;

const PARTS: Readonly<Record<string, Part>> = {
  checks: (_words, print) => checks(print),
  unit: async (files, print) => [await unit(files, print)],
  journeys: async (words, print) => {
    if ((await run(process.execPath, ['scripts/pages.ts'])) !== 0) throw new Error('The journeys need the pages.');
    return [await journeys(words, print)];
  },
};

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
  if (first !== 'repeat') {
    const steps = await parts(first, rest, (text) => void process.stdout.write(text));
    console.log(summaryOf(steps));
    return steps.flatMap(({ outcomes }) => outcomes);
  }
  const [times = '', part, ...words] = rest;
  if (!/^[1-9]\d*$/.test(times)) throw new Error('Say how often: npm test -- repeat 10 [checks|unit|journeys] [files]');
  return repeat(Number(times), () => parts(part, words, () => undefined));
}

/** Runs one part, or all of them one after the other, whatever fails. */
async function parts(name: string | undefined, words: readonly string[], print: Print): Promise<readonly Step[]> {
  const wanted = name === undefined ? Object.values(PARTS) : [PARTS[name]];
  const steps: Step[] = [];
  for (const part of wanted) {
    if (!part) throw new Error(`There is no part "${name}": checks, unit or journeys.`);
    steps.push(...(await part(words, print)));
  }
  return steps;
}
