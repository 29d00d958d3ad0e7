import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { CONFORMANCE } from './conformance.ts';

/** The criteria of WCAG 2.2, in the order of the standard. */
const WCAG = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

function numbersAt(level: keyof typeof WCAG): string {
  return CONFORMANCE.flatMap((criterion) => (criterion.level === level ? criterion.number : [])).join(' ');
}

test('each of the 55 criteria of WCAG 2.2 on level A and AA is there once', () => {
  assert.equal(CONFORMANCE.length, 55);
  assert.equal(numbersAt('A'), WCAG.A);
  assert.equal(numbersAt('AA'), WCAG.AA);
});

test('what shows that a criterion is met is a file that is there, or a day on which somebody looked or read', () => {
  const claims = CONFORMANCE.flatMap(({ number, tested }) => tested.map((claim) => ({ number, claim })));
  const isTrue = (claim: string) => /^(by hand|read in the code), \d{4}-\d\d-\d\d$/.test(claim) || existsSync(claim);
  assert.deepEqual(
    claims.filter(({ claim }) => !isTrue(claim)),
    [],
  );
});

test('whatever is met, and not only absent, has been tested', () => {
  const untested = CONFORMANCE.filter(({ status, tested }) => status !== 'none' && tested.length === 0);
  assert.deepEqual(untested, []);
});
