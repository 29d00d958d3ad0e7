import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Audience } from './audience.ts';

test('the first change is told at once, and all that follow within the pace are told together', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let told = 0;
  const audience = new Audience(100, () => {
    told += 1;
  });
  audience.touch();
  assert.equal(told, 1);
  for (let change = 0; change < 50; change += 1) audience.touch();
  assert.equal(told, 1);
  mock.timers.tick(100);
  assert.equal(told, 2);
  mock.timers.tick(1_000);
  assert.equal(told, 2, 'nothing new, nothing told');
  mock.timers.reset();
});
