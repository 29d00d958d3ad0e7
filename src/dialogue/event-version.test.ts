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

  test('is kept for each version that was ever written', () => {
    const kept = globSync('test/fixtures/logs/version-*.json').map((file) => Number(/version-(\d+)/.exec(file)?.[1]));
    assert.deepEqual(
      [...new Set(kept)].sort((a, b) => a - b),
      Array.from({ length: EVENT_VERSION }, (_, index) => index + 1),
    );
  });
});

test('a dialogue of the first version follows no other one, and one of the second what it says', () => {
  const before = { title: 'Afdeling B', openedAt: 0, agreements: [] };
  const opened = (more: object) => ({ type: 'opened', title: '', ...more });
  assert.deepEqual(upcast(opened({}), 1), opened({ previous: null }));
  assert.deepEqual(
    upcast(opened({ earlier: { ...before, middles: [3] } }), 2),
    opened({ previous: { ...before, medians: [3] } }),
  );
});

type Older = { readonly type: string; readonly [field: string]: unknown };
const newNames: readonly (readonly [older: Older, newer: object])[] = [
  [
    { type: 'minutesSet', minutes: {} },
    { type: 'durationsSet', durations: { lastTime: 10 } },
  ],
  [
    { type: 'groupAdded', group: 2, way: 'table' },
    { type: 'groupAdded', group: 2, mode: 'table' },
  ],
  [
    { type: 'waySet', group: 2, way: 'paper', seats: [] },
    { type: 'modeSet', group: 2, mode: 'paper', seats: [] },
  ],
  [
    { type: 'openingWanted', group: 1, seat: 3 },
    { type: 'revealVoted', group: 1, seat: 3 },
  ],
  [
    { type: 'revealed', group: 1, seats: [], spread: [] },
    { type: 'revealed', group: 1, counts: [] },
  ],
  [
    { type: 'plenaryShown', part: 'middle', page: 0 },
    { type: 'plenaryShown', part: 'median', page: 0 },
  ],
  [
    { type: 'plenaryShown', part: 'lines', page: 0 },
    { type: 'plenaryShown', part: 'lines', page: 0 },
  ],
  [
    { type: 'timeAdded', minutes: 5 },
    { type: 'timeAdded', minutes: 5 },
  ],
];
for (const [older, newer] of newNames) {
  test(`${JSON.stringify(older)} is read under the names of version 3`, () => {
    assert.deepEqual(upcast(older, 2), newer);
    assert.deepEqual(upcast(older, 1), newer);
  });
}

test('a picture of version 3 is read as what may open today, and no count of fewer than four is taken over', () => {
  const counts = [
    [0, 1, 3, 1, 0],
    [1, 0, 2, 0, 0],
    [0, 0, 2, 0, 0],
  ];
  assert.deepEqual(upcast({ type: 'revealed', group: 1, seats: [1], counts } as Older, 3), {
    type: 'revealed',
    group: 1,
    counts: [{ shown: 'dots', counts: [0, 1, 3, 1, 0] }, { shown: 'words', consensus: 'differ' }, { shown: 'nothing' }],
  });
});

test('whoever moved in version 3 left their ratings behind, and has opened none', () => {
  const moved = { type: 'moved', seat: 1, from: 1, group: 2 };
  for (const ratings of ['kept', 'dropped'])
    assert.deepEqual(upcast({ ...moved, ratings } as Older, 3), { ...moved, hasOpened: false });
});

test('a follow-up of version 4 has time for the agreements of last time, none of which was carried over', () => {
  const agreement = { id: 1, what: 'Say it aloud', deadline: '2027-01-31' };
  const before = { guide: { durations: { model: 8 } }, durations: { model: 8 }, previous: { agreements: [agreement] } };
  assert.deepEqual(upcast({ type: 'opened', ...before } as Older, 4), {
    type: 'opened',
    guide: { durations: { model: 8, lastTime: 10 } },
    durations: { model: 8, lastTime: 10 },
    previous: { agreements: [{ ...agreement, carriedOver: null }] },
  });
  assert.deepEqual(upcast({ type: 'agreementWritten', agreement } as Older, 4), {
    type: 'agreementWritten',
    agreement: { ...agreement, carriedOver: null },
  });
  assert.deepEqual(upcast({ type: 'opened', previous: null } as Older, 4), { type: 'opened', previous: null });
});

test('what was erased stays erased, whatever version it had and whichever version erased it', () => {
  for (let version = 1; version <= EVENT_VERSION; version += 1) {
    assert.deepEqual(upcast({ type: 'erased' }, version), { type: 'erased' });
  }
  for (const version of [1, 2]) assert.deepEqual(upcast({ type: 'forgotten' }, version), { type: 'erased' });
});

/** Also what JSON leaves out: maps, and places that are empty. */
function asJson(value: unknown): string {
  const plain = (_: string, inner: unknown) => (inner instanceof Map ? { map: [...inner] } : (inner ?? null));
  return `${JSON.stringify(value, plain, 2)}\n`;
}
