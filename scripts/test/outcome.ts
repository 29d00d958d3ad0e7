import { existsSync, readFileSync } from 'node:fs';

/** What came of one test or check. */
export type Outcome = {
  /** Says which it was among all that run, by its file and its titles. */
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  readonly error?: string;
};

/** A check, or all tests of one runner. */
export type Step = { readonly name: string; readonly seconds: number; readonly outcomes: readonly Outcome[] };

/** Returns an outcome as reporters write it, a line for each. */
export function lineFor(outcome: Outcome): string {
  return `${JSON.stringify(outcome)}\n`;
}

/** Returns what a reporter wrote into a file, also when its runner was broken off. */
export function outcomesIn(file: string): readonly Outcome[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('}')).map((line): Outcome => JSON.parse(line));
}

/** Returns how many passed and failed, as the last line of `npm test` says it. */
export function countOf(outcomes: readonly Outcome[]): string {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  return `${count('passed')} passed, ${count('failed')} failed`;
}
