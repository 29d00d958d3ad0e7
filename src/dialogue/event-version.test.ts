import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, type TestContext, test } from 'node:test';
import type { Event, Opened } from './event.ts';
import { EVENT_VERSION, upcast } from './event-version.ts';
import { dialogueFrom, evolve } from './evolve.ts';

type Entry = { readonly shape: number; readonly event: Event };

describe('a log that was written by an earlier version', () => {
  for (const file of globSync('test/fixtures/logs/version-*.json')) {
    // biome-ignore lint/suspicious/useExpect: it asserts by the test runner's own snapshot.
    test(`still folds to the same: ${file}`, (t: TestContext) => {
      const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[];
      const [opened, ...rest] = entries.map(({ event, shape }) => upcast(event, shape));
      const dialogue = rest.reduce(evolve, dialogueFrom(opened as Opened));
      t.assert.fileSnapshot(dialogue, file.replace('.json', '.state.txt'), { serializers: [asJson] });
    });
  }

  test('is kept for each shape that was ever written', () => {
    const kept = globSync('test/fixtures/logs/version-*.json').map((file) => Number(/version-(\d+)/.exec(file)?.[1]));
    assert.deepEqual(
      [...new Set(kept)].sort((a, b) => a - b),
      Array.from({ length: EVENT_VERSION }, (_, index) => index + 1),
    );
  });
});

test('a dialogue of the first shape follows no other one, and one of the second what it says', () => {
  const previous = { title: 'Afdeling B', openedAt: 0, medians: [], agreements: [] };
  const opened = (more: object) => ({ type: 'opened', title: '', ...more });
  assert.deepEqual(upcast(opened({}), 1), opened({ previous: null }));
  assert.deepEqual(upcast(opened({ previous }), 2), opened({ previous }));
});

test('what was erased stays erased, whatever shape it had', () => {
  for (let version = 1; version <= EVENT_VERSION; version += 1) {
    assert.deepEqual(upcast({ type: 'erased' }, version), { type: 'erased' });
  }
});

/** Also what JSON leaves out: maps, and places that are empty. */
function asJson(value: unknown): string {
  const plain = (_: string, inner: unknown) => (inner instanceof Map ? { map: [...inner] } : (inner ?? null));
  return `${JSON.stringify(value, plain, 2)}\n`;
}
