import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anyAnswer } from '../../src/dialogue/testing/arbitraries.ts';
import { guide } from '../../src/dialogue/testing/builders.ts';
import { FOR_NOTHING } from '../attacks/attacks.ts';
import { playedHere } from '../attacks/domain-world.ts';
import { FOR_WHAT_OPENS, FOR_WORDS, NOT_PREVENTED } from '../attacks/openings.ts';
import { playedOverTheWire } from '../attacks/wire-world.ts';
import { type Answer, type Attack, HONEST, type Sheets } from '../attacks/world.ts';
import { fc } from '../property.ts';
import { firstDifference } from './difference.ts';

// Each attack is played at two tables that only differ in what the others rate. Whoever attacks cannot tell the one from the
// other, and so names no value better than somebody who was never there.

/** How many random tables each attack is tried on. */
const TABLES = 200;
/** What whoever attacks gives on every factor, to take it away again. */
const OWN = 3;

const anySheet = fc.array(anyAnswer, { minLength: guide.factors.length, maxLength: guide.factors.length });
const anySheets: fc.Arbitrary<Sheets> = fc.record(Object.fromEntries(HONEST.map((who) => [who, anySheet])));
/** Four at a table, and the same four sheets in other hands. */
const dealtTwice = fc
  .array(anySheet, { minLength: 4, maxLength: 4 })
  .chain((sheets) => fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: 4 })))
  .map(([one, other]) => [named(one), named(other)] as const);

function named(sheets: readonly (readonly Answer[])[]): Sheets {
  return Object.fromEntries(sheets.map((sheet, index) => [HONEST[index] ?? '', sheet]));
}

describe('whoever attacks learns nothing of what the others rated', () => {
  for (const attack of FOR_NOTHING) {
    test(attack.name, async () => {
      await fc.assert(
        fc.asyncProperty(anySheets, anySheets, async (one, other) => {
          assert.deepEqual((await playedHere(attack, other)).sent, (await playedHere(attack, one)).sent);
        }),
        { numRuns: TABLES },
      );
    });
  }
});

describe('whoever sits at a table that opens its ratings learns what opened, and never whose it is', () => {
  for (const attack of FOR_WHAT_OPENS) {
    test(attack.name, async () => {
      await fc.assert(
        fc.asyncProperty(dealtTwice, async ([one, other]) => {
          assert.deepEqual((await playedHere(attack, other)).sent, (await playedHere(attack, one)).sent);
        }),
        { numRuns: TABLES },
      );
    });
  }
});

describe('where there are more phones than people, whoever attacks learns words alone', () => {
  for (const [attack, others, extraPhones] of FOR_WORDS) {
    test(attack.name, async () => {
      await fc.assert(
        fc.asyncProperty(anySheets, anySheets, async (one, another) => {
          const other = soundingAs(one, another, { attack, others, extraPhones });
          assert.deepEqual((await playedHere(attack, other)).sent, (await playedHere(attack, one)).sent);
        }),
        { numRuns: TABLES },
      );
    });
  }
});

test('whoever takes the file when a dialogue has ended finds nothing of any rating in it', async () => {
  for (const attack of [...FOR_NOTHING, ...FOR_WHAT_OPENS, ...FOR_WORDS.map(([words]) => words)]) {
    await fc.assert(
      fc.asyncProperty(anySheets, anySheets, async (one, other) => {
        const [first, second] = [await playedHere(attack, one, 'ended'), await playedHere(attack, other, 'ended')];
        assert.deepEqual(second.log, first.log, attack.name);
      }),
      { numRuns: 20 },
    );
  }
});

test('what no server can prevent is seen by this measure: a table that counts three phones of one’s own as people', async () => {
  await fc.assert(
    fc.asyncProperty(anySheets, async (sheets) => {
      const { sent } = await playedHere(NOT_PREVENTED, sheets);
      const told = sent.findLast((line) => line.startsWith('x1 is sent'))?.slice('x1 is sent '.length) ?? '';
      const { counts } = JSON.parse(told).table.group.talk;
      assert.deepEqual(
        counts.map(takenAway),
        sheets.h1?.map((answer) => (answer === 'unknown' ? null : answer)),
      );
    }),
    { numRuns: 20 },
  );
});

const [LOW, HIGH] = [1, 5].map((value) => named(HONEST.map(() => [value, value, value, value, value, value])));

for (const attack of FOR_NOTHING) {
  test(`over the wire, nobody who attacks is sent a byte that depends on a rating: ${attack.name}`, async () => {
    const [one, other] = [await playedOverTheWire(attack, LOW ?? {}), await playedOverTheWire(attack, HIGH ?? {})];
    assert.equal(firstDifference(one, other), undefined);
  });
}

for (const attack of FOR_WHAT_OPENS) {
  test(`over the wire, whose is what does not show in a byte: ${attack.name}`, async () => {
    const sheets = [1, 2, 4, 5].map((value) => Array<Answer>(6).fill(value));
    const one = await playedOverTheWire(attack, named(sheets));
    const other = await playedOverTheWire(attack, named(sheets.toReversed()));
    assert.match(one.x1 ?? '', /"shown":"dots"/, 'ratings must have opened for this test to mean anything');
    assert.equal(firstDifference(one, other), undefined);
  });
}

/** What is left of a factor's dots when three phones take theirs away; null when nothing is. */
function takenAway(opened: { readonly shown: string; readonly counts?: readonly number[] }): number | null {
  const left = opened.counts?.map((count, index) => (index + 1 === OWN ? count - 3 : count)) ?? [];
  return left.includes(1) ? left.indexOf(1) + 1 : null;
}

type AtTable = { readonly attack: Attack; readonly others: readonly string[]; readonly extraPhones: number };

/** Sheets that sound in words as `one` does, and are `another` wherever that sounds the same. */
function soundingAs(one: Sheets, another: Sheets, { attack, others, extraPhones }: AtTable): Sheets {
  const own = Array<Answer>(attack.attackers.length - 1).fill(OWN);
  const sound = (sheets: Sheets, axis: number) =>
    soundOf([...others.map((who) => sheets[who]?.[axis] ?? 'unknown'), ...own], extraPhones);
  const isAlike = guide.factors.map((_, axis) => sound(one, axis) === sound(another, axis));
  const mixed = (who: string) =>
    one[who]?.map((answer, axis) => (isAlike[axis] ? (another[who]?.[axis] ?? answer) : answer));
  return Object.fromEntries(HONEST.map((who) => [who, mixed(who) ?? []]));
}

/** How answers sound in words; silent where they are of fewer than three people. */
function soundOf(answers: readonly Answer[], extraPhones: number): string {
  const values = answers.filter((answer) => answer !== 'unknown');
  if (values.length - extraPhones < 3) return 'silent';
  const range = Math.max(...values) - Math.min(...values);
  return range <= 1 ? 'close' : range === 2 ? 'apart' : 'far apart';
}
