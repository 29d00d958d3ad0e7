import type { Outcome } from './outcome.ts';

/** What came of everything that ran. */
export type Run = readonly Outcome[];

/** Returns a line for each test that did not pass in every run, and says in which runs it did what. */
export function differencesOf(runs: readonly Run[]): readonly string[] {
  const names = new Set(runs.flatMap((run) => run.map(({ name }) => name)));
  return [...names].flatMap((name) => lineFor(name, runs) ?? []);
}

function lineFor(name: string, runs: readonly Run[]): string | undefined {
  const results = runs.map((run) => resultOf(name, run));
  const kinds = [...new Set(results)];
  if (kinds.length === 1) return kinds[0] === 'failed' ? `failed each time: ${name}` : undefined;
  const told = kinds.map((kind) => `${kind} in ${placesOf(kind, results).join(', ')}`);
  return `${told.join('; ')}: ${name}`;
}

/** Titles may come more than once in a file: then one that failed counts. */
function resultOf(name: string, run: Run): Outcome['result'] | 'missing' {
  const results = run.filter((outcome) => outcome.name === name).map(({ result }) => result);
  return results.includes('failed') ? 'failed' : (results[0] ?? 'missing');
}

function placesOf(kind: string, results: readonly string[]): readonly number[] {
  return results.flatMap((result, index) => (result === kind ? [index + 1] : []));
}
