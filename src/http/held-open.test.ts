import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeldOpen } from './held-open.ts';
import type { ROLES } from './visitor.ts';

for (const [role, most] of [
  ['seat', 8],
  ['facilitator', 50],
  ['screen', 200],
  ['result', 2_500],
] as const satisfies readonly (readonly [(typeof ROLES)[number], number])[]) {
  test(`with the key of a ${role} ${most} pages may be open, and the oldest goes for one more`, () => {
    const heldOpen = new HeldOpen();
    const dropped: number[] = [];
    const open = (page: number) =>
      heldOpen.add(`12345678 ${role}`, { close: () => undefined, drop: () => dropped.push(page) }, role);
    const letGo = Array.from({ length: most }, (_, page) => open(page));
    assert.deepEqual(dropped, []);
    open(most);
    assert.deepEqual(dropped, [0]);
    letGo[1]?.();
    open(most + 1);
    assert.deepEqual(dropped, [0], 'one that was closed makes room');
  });
}

test('with another key as many again may be open', () => {
  const heldOpen = new HeldOpen();
  const dropped: string[] = [];
  for (const who of ['1 seat 1', '1 seat 2', '2 seat 1'])
    for (let page = 0; page < 8; page += 1)
      heldOpen.add(who, { close: () => undefined, drop: () => dropped.push(who) }, 'seat');
  assert.deepEqual(dropped, []);
});
