import { differencesOf, type Run } from './differences.ts';
import { burnEveryCore } from './load.ts';
import { countOf, type Outcome, type Step } from './outcome.ts';
import { failureOf } from './summary.ts';

/** Runs the same `times` times while every core has other work to do, and prints what was not the same each time. */
export async function repeat(times: number, runAll: () => Promise<readonly Step[]>): Promise<readonly Outcome[]> {
  using load = burnEveryCore();
  console.log(`${times} runs, with ${load.burners} other processes that never rest.`);
  const runs: Run[] = [];
  while (runs.length < times) {
    const steps = await runAll();
    const outcomes = steps.flatMap((step) => step.outcomes);
    runs.push(outcomes);
    const lengths = steps.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ');
    console.log(`run ${runs.length} of ${times}: ${countOf(outcomes)} (${lengths})`);
    for (const outcome of outcomes) if (outcome.result === 'failed') console.log(failureOf(outcome));
  }
  console.log(`\n${differencesOf(runs).join('\n') || 'The same each time.'}\n`);
  return runs.flat();
}
