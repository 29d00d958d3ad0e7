import { withField } from '../dialogue/renamed.ts';

/** What a dialogue was given to go through the agreements of last time, where its file does not say. */
const MINUTES = 10;

/**
 * Returns a file of version 4 as version 5 has it. Nobody had said what became of the agreements of last time, and none was
 * carried over. Whether it is one is checked afterwards.
 */
export function fromVersion4(file: unknown): unknown {
  const newer = withField(file, 'version', () => 5);
  return withField(newer, 'result', (result) =>
    withField(withField(withField(result, 'agenda', timed), 'closing', agreedAnew), 'previous', unanswered),
  );
}

function timed(agenda: unknown): unknown {
  return withField(agenda, 'durations', (durations) => withNew(durations, { lastTime: MINUTES }));
}

function agreedAnew(closing: unknown): unknown {
  return withEach(closing, { carriedOver: null });
}

function unanswered(previous: unknown): unknown {
  return withEach(previous, { carriedOver: null, outcome: null, text: '' });
}

function withEach(value: unknown, fields: object): unknown {
  return withField(value, 'agreements', (agreements) =>
    Array.isArray(agreements) ? agreements.map((agreement) => withNew(agreement, fields)) : agreements,
  );
}

function withNew(value: unknown, fields: object): unknown {
  return typeof value === 'object' && value !== null ? { ...value, ...fields } : value;
}
