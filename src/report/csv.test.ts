import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';
import { agreementsTable, notesTable } from './tables/outcome.ts';
import { factorsTable, scoresTable } from './tables/scores.ts';
import type { Table } from './tables/table.ts';
import { followUp, HOSTILE, hostile, large, small } from './testing/examples.ts';
import { wordsIn } from './testing/words.ts';

const [da, en] = [wordsIn('da'), wordsIn('en')];
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const read = (table: Table, words = da) => cellsIn(textOf(csvOf(table, words)), words.tables.separator);

test('opens as a table in a Danish spreadsheet: a byte order mark, semicolons, and lines that end as they should', () => {
  const text = textOf(csvOf(scoresTable(small, da), da));
  assert.equal(
    text,
    '\ufeffPersoner;Åbenhed, tillid og psykologisk tryghed;Innovation;Motivation;Tid og ressourcer;Systematik;Teknikker og viden;Fokus\r\n5;4;3;4;2;3;4;Innovation | Tid og ressourcer\r\n',
  );
});

test('writes a middle between two scores as the language does', () => {
  const even = {
    ...followUp,
    aggregate: { ...followUp.aggregate, factors: followUp.aggregate.factors.map((f) => ({ ...f, median: 2.5 })) },
  };
  assert.equal(read(factorsTable(even, da))[1]?.[2], '2,5');
  assert.equal(read(factorsTable(even, en), en)[1]?.[2], '2.5');
});

test('a text is one cell whatever stands in it, and never a formula', () => {
  for (const words of [da, en]) {
    const texts = read(notesTable(hostile, words), words)
      .slice(1, HOSTILE.length + 1)
      .map((row) => row.at(-1) ?? '');
    assert.deepEqual(new Set(texts.map((text) => text.replace(/^'/, ''))), new Set(HOSTILE));
    assert.deepEqual(
      texts.filter((text) => /^[=+\-@]/.test(text)),
      [],
    );
    assert.ok(texts.includes("'=1+1"));
  }
});

test('has every group and every agreement', () => {
  assert.equal(read(scoresTable(large, da)).length, 1 + large.groups.length);
  assert.equal(read(agreementsTable(large, da)).length, 1 + large.closing.agreements.length);
});

/** RFC 4180 read back, without knowing how it was written. */
function cellsIn(text: string, separator: string): readonly string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'y');
  cell.lastIndex = 1;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push(row.splice(0));
  }
  if (row.length > 0) throw new Error('a line does not end');
  return rows;
}
