import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { lineFor, type Outcome } from './outcome.ts';

type Ended = Extract<TestEvent, { readonly type: 'test:pass' | 'test:fail' }>;

/** A reporter for `node --test` that writes the outcome of each test. */
export default async function* (events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  /** The titles of the test that runs and of those around it, by file. */
  const titles = new Map<string, readonly string[]>();
  for await (const event of events) {
    if (event.type !== 'test:start' && event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { file = '', name, nesting } = event.data;
    const path = [...(titles.get(file) ?? []).slice(0, nesting), name];
    titles.set(file, path);
    if (event.type === 'test:start' || event.data.details.type === 'suite') continue;
    const where = relative('', file);
    // A file that could not be run to its end is a test with its own name.
    yield lineFor({ name: name === file ? where : `${where}: ${path.join(' › ')}`, ...resultOf(event) });
  }
}

function resultOf({ type, data }: Ended): Omit<Outcome, 'name'> {
  const seconds = data.details.duration_ms / 1000;
  if (data.skip !== undefined || data.todo !== undefined) return { result: 'skipped', seconds };
  if (type === 'test:pass') return { result: 'passed', seconds };
  const { cause, message } = data.details.error;
  return { result: 'failed', seconds, error: cause instanceof Error ? (cause.stack ?? cause.message) : message };
}
