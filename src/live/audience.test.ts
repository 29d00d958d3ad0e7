import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Audience } from './audience.ts';

test('the first change is told at once, and all that follow within the pace are told together', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let published = 0;
  const audience = new Audience(100, () => {
    published += 1;
    return 1_000;
  });
  audience.invalidate();
  assert.equal(published, 1);
  for (let change = 0; change < 50; change += 1) audience.invalidate();
  assert.equal(published, 1);
  mock.timers.tick(100);
  assert.equal(published, 2);
  mock.timers.tick(1_000);
  assert.equal(published, 2, 'nothing new, nothing told');
  mock.timers.reset();
});

test('a view that takes seconds to send over a poor network is not sent several times a second', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let published = 0;
  const audience = new Audience(100, () => {
    published += 1;
    return 1_000_000;
  });
  audience.invalidate();
  audience.invalidate();
  mock.timers.tick(1_900);
  assert.equal(published, 1);
  mock.timers.tick(200);
  assert.equal(published, 2, 'the newest goes out all the same');
  mock.timers.reset();
});
