import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference } from './difference.ts';

const message = (seq: number, view: unknown) => `id: ${seq}\ndata: ${JSON.stringify(view)}\n\n`;
const stream = `retry: 7\n\n${message(1, { a: 1 })}${message(2, { table: { counts: [1, 2], people: 3 } })}`;

test('two runs in which everybody was sent the same do not differ', () => {
  assert.equal(firstDifference({ anna: stream, bo: stream }, { anna: stream, bo: stream }), undefined);
});

for (const [what, changed, expected] of [
  ['a value', stream.replace('[1,2]', '[1,4]'), 'bo, seq 2, table.counts.1: 2 / 4'],
  ['a field more', stream.replace('"people"', '"x":0,"people"'), 'bo, seq 2, table.x: nothing / 0'],
  [
    'another order',
    stream.replace('"counts":[1,2],"people":3', '"people":3,"counts":[1,2]'),
    'bo, seq 2, table: the same in another order',
  ],
  ['a message less', stream.replace(message(1, { a: 1 }), ''), 'bo, message 0: seq 1 / seq 2'],
  ['a message more', `${stream}${message(3, {})}`, 'bo, message 2: none / seq 3'],
  ['a word to the browser', stream.replace('retry: 7', 'retry: 8'), /^bo, character 7: "retry: 7\\n/],
  ['a comment', `${stream}:\n\n`, /^bo, character -?\d+: /],
  ['nothing at all', '', 'bo, message 0: seq 1 / none'],
] as const) {
  test(`the first difference is named when somebody is sent ${what}`, () => {
    const found = firstDifference({ anna: stream, bo: stream }, { anna: stream, bo: changed }) ?? '';
    if (typeof expected === 'string') assert.equal(found, expected);
    else assert.match(found, expected);
  });
}
