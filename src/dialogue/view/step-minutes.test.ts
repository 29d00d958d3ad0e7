import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { stepMinutes } from './step-minutes.ts';

const six = { factors: ['a', 'b', 'c', 'd', 'e', 'f'], questions: ['1', '2', '3', '4', '5'] };

describe('the time for each step', () => {
  test('is half for the line and half for the questions in the half hour of six factors and five questions', () => {
    assert.deepEqual(stepMinutes(30, six, { ratesApart: true }), { rate: 5, agree: 10, discuss: 15 });
  });

  test('is all for the line before the questions where nobody rates in private', () => {
    assert.deepEqual(stepMinutes(30, six, { ratesApart: false }), { rate: 0, agree: 15, discuss: 15 });
  });

  test('follows the plan and the form of the exercise', () => {
    assert.deepEqual(stepMinutes(60, six, { ratesApart: true }), { rate: 10, agree: 20, discuss: 30 });
    const talk = stepMinutes(30, { factors: ['a', 'b'], questions: six.questions }, { ratesApart: true });
    assert.ok(talk && talk.discuss > 15);
  });

  test('sums to the time there is, and gives each step some, or suggests nothing', () => {
    const form = fc.record({
      factors: fc.array(fc.string(), { minLength: 1 }),
      questions: fc.array(fc.string(), { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), form, fc.boolean(), (minutes, guide, ratesApart) => {
        const steps = stepMinutes(minutes, guide, { ratesApart });
        if (!steps) return;
        assert.equal(steps.rate + steps.agree + steps.discuss, minutes);
        assert.ok(Math.min(steps.agree, steps.discuss) >= 1 && steps.rate >= (ratesApart ? 1 : 0));
      }),
    );
    assert.equal(stepMinutes(2, six, { ratesApart: true }), null);
  });
});
