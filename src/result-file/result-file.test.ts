import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { fc } from '../../test/property.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import { meetingCultureForm } from '../content/guides/testing/form.ts';
import { MAX_GROUPS, MAX_STARS_IN_GROUP } from '../dialogue/limits.ts';
import { guide as walls } from '../dialogue/testing/builders.ts';
import { anyRun, played } from '../dialogue/testing/run.ts';
import { textIn } from '../dialogue/text.ts';
import { resultView } from '../dialogue/view/result.ts';
import { EXAMPLES, followUp, HOSTILE, small } from '../report/testing/examples.ts';
import { resultFrom } from './read.ts';
import { resultFile } from './schema.ts';
import { resultFileOf } from './write.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../docs/formats/result-6.schema.json', import.meta.url), 'utf8'),
);
const guides = [competenceModel, meetingCultureForm];
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const copyOf = () => JSON.parse(new TextDecoder().decode(resultFileOf(small)));

for (const [name, result] of Object.entries(EXAMPLES)) {
  test(`a ${name} result is the same after a journey as a file`, () => {
    // Some of them hold what nobody can write in a dialogue.
    const read = JSON.parse(JSON.stringify(result), (_, value) => (typeof value === 'string' ? textIn(value) : value));
    assert.deepEqual(resultFrom(resultFileOf(result), guides), { result: read });
  });
}

test('a result of nearly the largest size that is opened is the same after a journey as a file', () => {
  const [note] = followUp.notes;
  assert.ok(note);
  const text = '€'.repeat(840);
  const notes = Array.from({ length: MAX_GROUPS * MAX_STARS_IN_GROUP }, (_, id) => ({ ...note, id, text }));
  const file = resultFileOf({ ...followUp, notes });
  assert.ok(file.length > 19_000_000);
  const read = resultFrom(file, guides);
  assert.ok('result' in read);
  assert.equal(read.result.notes.length, notes.length);
});

test('whatever is played, its result is the same after a journey as a file', () => {
  let ready = 0;
  fc.assert(
    fc.property(anyRun, (run) => {
      const result = played(run)
        .map(({ dialogue }) => resultView(dialogue))
        .findLast((view) => view.ready);
      if (!result) return;
      ready += 1;
      assert.deepEqual(resultFrom(resultFileOf(result), [walls]), { result });
    }),
    { numRuns: 60 },
  );
  assert.ok(ready > 5, 'most runs should come to their closing');
});

test('holds no keys and no seats', () => {
  const text = new TextDecoder().decode(resultFileOf(small));
  assert.doesNotMatch(text, /key of|"keys?"|"seats?"|"code"/);
});

test('anything at all is answered, and never thrown at', () => {
  const mangled = fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 5 })).map(([at, bytes]) => {
    const file = resultFileOf(small);
    file.set(bytes, at % (file.length - 5));
    return file;
  });
  const replaced = fc.record({
    format: fc.constant('sekskant-result'),
    version: fc.constantFrom(1, 2, 3, 4, 5, 6),
    result: fc.jsonValue(),
  });
  const file = fc.oneof(
    fc.uint8Array(),
    fc.json().map((json) => new TextEncoder().encode(json)),
    replaced.map(bytesOf),
    mangled,
  );
  fc.assert(
    fc.property(file, (bytes) => {
      const read = resultFrom(bytes, guides);
      assert.ok('result' in read || 'problem' in read);
    }),
    { numRuns: 500 },
  );
  assert.deepEqual(resultFrom(new TextEncoder().encode('['.repeat(1_000_000)), guides), {
    problem: 'not-json',
  });
});

const mismatches: readonly (readonly [changed: string, value: unknown, at?: string])[] = [
  ['/version', 0],
  ['/result/key', 'secret'],
  ['/result/openedAt', 1e300],
  ['/result/agenda/guide/factors', competenceModel.factors.toReversed()],
  ['/result/agenda/guide/focusQuestion', 'why'],
  ['/result/agenda', {}, '/result/agenda/guide'],
  ['/result/groups/0/scores/2', 6],
  ['/result/groups/0/scores', [1, 2, 3]],
  ['/result/groups/0/focus', ['cellar'], '/result/groups/0/focus/0'],
  ['/result/groups', [small.groups[0], small.groups[0]], '/result/groups/1'],
  ['/result/pooled', [], '/result/pooled'],
  ['/result/notes/1/question', 'never asked', '/result/notes/1'],
  ['/result/closing/answers', { '\n': { toString: 1 } }, '/result/closing/answers/0'],
  ['/result/closing/followUp', '2027-02-30'],
  ['/result/closing/agreements/0/deadline', '2027-99-99'],
  ['/result/closing/agreements/1/id', 1, '/result/closing/agreements/1'],
  ['/result/agenda/title', 'ab '.repeat(300_000)],
  ['/result/agenda/title', `a${'\u0301'.repeat(450_000)}`],
  ['/result/agenda/title', 'a'.repeat(161)],
  ['/result/closing/agreements', Array.from({ length: 61 }, (_, id) => ({ ...small.closing.agreements[0], id }))],
  ['/result/groups', Array.from({ length: 2_501 }, (_, at) => ({ ...small.groups[0], number: at + 1 }))],
];
for (const [changed, value, at = changed] of mismatches) {
  test(`points at ${at} when ${changed} is ${JSON.stringify(value).slice(0, 40)}`, () => {
    const file = copyOf();
    const path = changed.split('/').slice(1);
    const last = path.pop() ?? '';
    path.reduce((inside, name) => inside[name], file)[last] = value;
    assert.deepEqual(resultFrom(bytesOf(file), guides), { problem: 'does-not-fit', at });
  });
}

/** Of a follow-up that nobody could go through the agreements of last time in, and that does not say how it came to its scores. */
const older = {
  ...followUp,
  method: null,
  agenda: { ...followUp.agenda, phases: followUp.agenda.phases.filter((phase) => phase !== 'lastTime') },
};
for (const version of [1, 2, 3, 4, 5]) {
  test(`a file of version ${version} is read, and is what its own schema says`, () => {
    const file = readFileSync(`test/fixtures/results/version-${version}.json`);
    assert.deepEqual(resultFrom(file, guides), { result: older });
    const schema = JSON.parse(readFileSync(`docs/formats/result-${version}.schema.json`, 'utf8'));
    const fits = new Ajv({ strict: false }).compile({ ...schema, $schema: undefined });
    assert.equal(fits(JSON.parse(file.toString())), true);
    assert.deepEqual(resultFrom(file, [meetingCultureForm]), { problem: 'unknown-guide' });
  });
}

test('a file about a guide that is not here is told apart from one that is wrong', () => {
  assert.deepEqual(resultFrom(resultFileOf(small), [meetingCultureForm]), { problem: 'unknown-guide' });
});

test('what is no text is not read from a file', () => {
  const file = copyOf();
  file.result.agenda.title = '\ud800Afdeling\u0008 B\uffff';
  const read = resultFrom(bytesOf(file), guides);
  assert.equal('result' in read && read.result.agenda.title, 'Afdeling B');
});

test('another file, and one from a later time, are told apart', () => {
  for (const other of [null, 1, 'text', [], {}, { format: 'other' }]) {
    assert.deepEqual(resultFrom(bytesOf(other), guides), { problem: 'other-format' });
  }
  assert.deepEqual(resultFrom(bytesOf({ ...copyOf(), version: 7 }), guides), { problem: 'newer-version' });
  assert.deepEqual(resultFrom(new TextEncoder().encode('PK\u0003\u0004'), guides), { problem: 'not-json' });
  assert.deepEqual(resultFrom(new Uint8Array([0xff, 0xfe]), guides), { problem: 'not-json' });
});

test('an editor may have put a byte order mark before it', () => {
  const file = new Uint8Array([0xef, 0xbb, 0xbf, ...resultFileOf(small)]);
  assert.deepEqual(resultFrom(file, guides), { result: small });
});

test('the schema in the documents is the one that files are checked with, and others can check with it', () => {
  const { $schema, $id, title, description, ...schema } = published as Record<string, unknown>;
  assert.deepEqual(schema, JSON.parse(JSON.stringify(resultFile)));
  assert.ok($schema && $id && title && description);
  const fits = new Ajv().compile(schema);
  assert.equal(fits(copyOf()), true);
  assert.equal(fits({ ...copyOf(), result: { ...copyOf().result, openedAt: HOSTILE[0] } }), false);
});
