import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { lineFor, type Outcome } from './outcome.ts';

/** A reporter for Playwright that writes the outcome of each journey into the file that `OUTCOMES` names. */
export default class JourneyReporter implements Reporter {
  #journeys: readonly TestCase[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#journeys = suite.allTests();
  }

  onTestEnd(journey: TestCase, result: TestResult): void {
    write({ name: nameOf(journey), ...resultOf(result) });
  }

  /** A run that was broken off has journeys that nobody has begun. */
  onEnd(): void {
    const missing = this.#journeys.filter(({ results }) => results.length === 0);
    for (const journey of missing) write({ name: nameOf(journey), result: 'failed', seconds: 0, error: 'did not run' });
  }
}

function resultOf({ status, duration, errors }: TestResult): Omit<Outcome, 'name'> {
  const seconds = duration / 1000;
  if (status === 'passed' || status === 'skipped') return { result: status, seconds };
  const said = errors.map(({ stack, message }) => stack ?? message ?? '').join('\n');
  return { result: 'failed', seconds, error: stripVTControlCharacters(said) || status };
}

function nameOf(journey: TestCase): string {
  const [, , file = '', ...titles] = journey.titlePath();
  return `test/journeys/${file}: ${titles.join(' › ')}`;
}

function write(outcome: Outcome): void {
  if (process.env.OUTCOMES) appendFileSync(process.env.OUTCOMES, lineFor(outcome));
}
