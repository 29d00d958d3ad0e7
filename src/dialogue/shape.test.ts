import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import type { Event, Opened } from './event.ts';
import { dialogueFrom, evolve } from './evolve.ts';
import { SHAPE, upgraded } from './shape.ts';

type Entry = { readonly shape: number; readonly event: Event };

describe('a log that was written by an earlier version', () => {
  for (const file of globSync('test/fixtures/logs/shape-*.json')) {
    // biome-ignore lint/suspicious/useExpect: it asserts by the test runner's own snapshot.
    test(`still folds to the same: ${file}`, (t: TestContext) => {
      const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[];
      const [opened, ...rest] = entries.map(({ event, shape }) => upgraded(event, shape));
      const dialogue = rest.reduce(evolve, dialogueFrom(opened as Opened));
      t.assert.fileSnapshot(dialogue, file.replace('.json', '.state.txt'), { serializers: [asJson] });
    });
  }

  test('is kept for each shape that was ever written', () => {
    const kept = globSync('test/fixtures/logs/shape-*.json').map((file) => Number(/shape-(\d+)/.exec(file)?.[1]));
    assert.deepEqual(
      [...new Set(kept)].sort((a, b) => a - b),
      Array.from({ length: SHAPE }, (_, index) => index + 1),
    );
  });
});

test('a dialogue of the first shape follows no other one, and one of the second what it says', () => {
  const earlier = { title: 'Afdeling B', openedAt: 0, middles: [], agreements: [] };
  const opened = (more: object) => ({ type: 'opened', title: '', ...more });
  assert.deepEqual(upgraded(opened({}), 1), opened({ earlier: null }));
  assert.deepEqual(upgraded(opened({ earlier }), 2), opened({ earlier }));
});

test('what was erased stays erased, whatever shape it had', () => {
  for (let shape = 1; shape <= SHAPE; shape += 1) {
    assert.deepEqual(upgraded({ type: 'forgotten' }, shape), { type: 'forgotten' });
  }
});

/** Also what JSON leaves out: maps, and places that are empty. */
function asJson(value: unknown): string {
  const plain = (_: string, inner: unknown) => (inner instanceof Map ? { map: [...inner] } : (inner ?? null));
  return `${JSON.stringify(value, plain, 2)}\n`;
}
