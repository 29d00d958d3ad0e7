import type { Outcome, Step } from './outcome.ts';

const SLOWEST = 3;
const MAX_LINES_OF_ERROR = 12;

/** Returns where the time went and all that failed, to stand above the last line of `npm test`. */
export function summaryOf(steps: readonly Step[]): string {
  const failures = steps.flatMap(({ outcomes }) => outcomes).filter(({ result }) => result === 'failed');
  const times = steps.map(({ name, seconds, outcomes }) =>
    [`${secondsOf(seconds)} ${name}`, ...slowestOf(outcomes)].join('\n'),
  );
  const failed = failures.length === 0 ? [] : ['\nWhat failed:\n', ...failures.map(failureOf)];
  return ['\nWhere the time went:', ...times, ...failed, ''].join('\n');
}

/** Returns a test that failed, with the beginning of what its runner said of it. */
export function failureOf({ name, error = '' }: Outcome): string {
  const lines = error.trim().split('\n');
  const shown = lines.slice(0, MAX_LINES_OF_ERROR).map((line) => `    ${line.slice(0, 200)}`);
  const rest = lines.length > shown.length ? ['    …'] : [];
  return [`  ${name}`, ...shown, ...rest, ''].join('\n');
}

function slowestOf(outcomes: readonly Outcome[]): readonly string[] {
  if (outcomes.length === 1) return [];
  const slowest = outcomes.toSorted((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  return slowest.map(({ name, seconds }) => `  ${secondsOf(seconds)} ${name}`);
}

function secondsOf(seconds: number): string {
  return `${seconds.toFixed(1).padStart(7)} s`;
}
