import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/**
 * How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has. They come before those of level 3, so that
 * they are numbered from 1.
 */
const REQUIREMENTS: Readonly<Record<string, readonly number[]>> = {
  '1': [2, 9, 11, 3, 2],
  '2': [3, 3, 4, 1],
  '3': [0, 2, 4, 6, 5, 0, 2],
  '4': [3, 1, 2, 4],
  '5': [1, 3, 2, 3],
  '6': [3, 12, 4, 4, 5, 3, 0, 4],
  '7': [3, 4, 2, 5, 2, 2],
  '8': [2, 3, 1, 1],
  '9': [3, 4],
  '10': [2, 2, 4, 11, 5, 2, 3],
  '11': [2, 3, 3, 4, 1, 1, 0],
  '12': [3, 2, 4],
  '13': [1, 5, 2, 5],
  '14': [2, 4, 3],
  '15': [3, 3, 7, 0],
  '16': [1, 5, 4, 3, 3],
  '17': [1, 4, 2],
};
const NUMBERS = Object.entries(REQUIREMENTS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, section) =>
    Array.from({ length: count }, (_, index) => `${chapter}.${section + 1}.${index + 1}`),
  ),
);
/** Whether the answer is good enough, as the text before the table explains it. */
const ANSWERS = /^(met|partly|open|–|by whoever runs it)(, [a-z ]+)?$/;

/** The rows of the table: which requirements, and the answer. */
function rows(): readonly { readonly named: readonly string[]; readonly answer: string }[] {
  const [, chapter = ''] = readFileSync('docs/security.md', 'utf8').split('## OWASP ASVS 5.0, level 2\n');
  const [table = ''] = chapter.split('\n## ');
  const lines = table.split('\n').filter((line) => /^\| \d/.test(line));
  return lines.map((line) => {
    const [, first = '', answer = ''] = line.split('|').map((cell) => cell.trim());
    return { named: first.split(', ').flatMap(numbersIn), answer };
  });
}

/** `1.2.6` alone, or all from one to another: `9.1.1–9.2.4`. */
function numbersIn(written: string): readonly string[] {
  const [from = '', to = from] = written.split('–');
  const [begin, end] = [NUMBERS.indexOf(from), NUMBERS.indexOf(to)];
  return begin < 0 || end < begin ? [`${written}?`] : NUMBERS.slice(begin, end + 1);
}

test('answers each requirement of ASVS 5.0 up to level 2 once', () => {
  const named = rows().flatMap((row) => row.named);
  assert.equal(NUMBERS.length, 253);
  assert.deepEqual(named.toSorted(), NUMBERS.toSorted());
});

test('says of each whether it is met', () => {
  assert.deepEqual(
    rows().filter(({ answer }) => !ANSWERS.test(answer)),
    [],
  );
});
