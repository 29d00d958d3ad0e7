import { availableParallelism } from 'node:os';
import { run } from '../children.mjs';
import type { Step } from './outcome.ts';
import type { Print } from './runners.ts';

/** What is run for each check, one after the other. The longest comes first, so that the others run beside it. */
const CHECKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'types and markup': [['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings']],
  'weight and age of the pages': [['scripts/pages.ts'], ['scripts/weight.ts'], ['scripts/browsers.ts']],
  'who imports whom': [['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src']],
  'format and lint': [['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  'dead code': [['node_modules/knip/bin/knip.js']],
  licences: [['scripts/supply.ts', 'check']],
  'purity of the dialogue': [['node_modules/typescript/bin/tsc', '--project', 'src/dialogue']],
};
/** Each takes some hundred megabytes of memory. */
const MAX_AT_ONCE = 4;

/** Runs all checks, as many at once as there are cores. */
export async function checks(print: Print): Promise<readonly Step[]> {
  print('\nchecks\n');
  const waiting = Object.entries(CHECKS);
  const steps: Step[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) steps.push(await check(...next, print));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), MAX_AT_ONCE) }, worker));
  return steps;
}

/** A check is silent when all is well. */
async function check(name: string, commands: readonly (readonly string[])[], print: Print): Promise<Step> {
  const began = performance.now();
  let status: number | null = 0;
  let said = '';
  const onoutput = (text: string) => {
    said += text;
  };
  for (const args of commands) if (status === 0) status = await run(process.execPath, args, { onoutput });
  const seconds = (performance.now() - began) / 1000;
  print(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (status === 0) return { name, seconds, outcomes: [{ name, result: 'passed', seconds }] };
  print(said);
  return { name, seconds, outcomes: [{ name, result: 'failed', seconds, error: said }] };
}
