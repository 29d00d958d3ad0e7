import { renamed, withField } from '../dialogue/renamed.ts';

/** Returns a file of version 1 under the names of version 2. Whether it is one is checked afterwards. */
export function fromVersion1(file: unknown): unknown {
  return withField(withVersion2(file), 'result', (result) => {
    const named = renamed(result, { whole: 'aggregate', earlier: 'previous' });
    const timed = withField(named, 'agenda', (agenda) => renamed(agenda, { minutes: 'durations' }));
    const scored = withField(timed, 'aggregate', (aggregate) => withField(aggregate, 'factors', eachFactor));
    return withField(scored, 'previous', (previous) => renamed(previous, { middles: 'medians' }));
  });
}

function withVersion2(file: unknown): unknown {
  return withField(file, 'version', () => 2);
}

function eachFactor(factors: unknown): unknown {
  return Array.isArray(factors) ? factors.map((factor) => renamed(factor, { middle: 'median' })) : factors;
}
