import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { fc } from '../../test/property.ts';
import type { FacilitateWords } from './facilitate/da.ts';
import { isolated } from './isolated.ts';
import type { DoorWords } from './join/da/door.ts';
import type { JoinWords } from './join/da.ts';
import { LANGUAGES } from './language.ts';
import type { OverviewWords } from './overview/da.ts';
import type { PaperWords } from './papers/da.ts';
import type { ResultWords } from './result/da.ts';
import type { ScreenWords } from './screen/da.ts';
import type { SharedWords } from './shared/da.ts';
import type { StartWords } from './start/da.ts';
import { wordsIn } from './word-file.ts';

/** A name with a number behind it, which would change places with the words after it. */
const NAME = 'דני 3';
const PART = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/;

test('a text whose letters run as those around it is left as it is', () => {
  assert.equal(isolated('Mette, leder (2)', 'da'), 'Mette, leder (2)');
  assert.equal(isolated('', 'da'), '');
});

test('a text that runs the other way, or would turn what follows it around, is held apart', () => {
  assert.equal(isolated(NAME, 'da'), `\u2068${NAME}\u2069`);
  assert.equal(isolated('gpj.\u202eexe', 'da'), '\u2068gpj.\u202eexe\u2069');
});

test('nothing that is written within a text ends where it is held apart, or goes on behind it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ד', ' ', '\u2066', '\u2067', '\u2068', '\u2069') });
  fc.assert(
    fc.property(text, (written) => {
      const [, within = ''] = /^\u2068(.*)\u2069$/s.exec(isolated(`${written}ד`, 'da')) ?? [];
      assert.match(within, /ד/);
      assert.doesNotMatch(withoutParts(within), /[\u2066-\u2069]/);
    }),
  );
});

for (const language of LANGUAGES) {
  describe(`the sentences in ${language}`, () => {
    for (const file of globSync(`src/content/*/${language}.ts`)) {
      test(`of ${basename(file.replace(/\/\w+\.ts$/, ''))} hold apart what they are given`, async () => {
        const words = wordsIn(await import(`../../${file}`), language);
        for (const said of sentencesIn(words))
          assert.doesNotMatch(withoutParts(said), /\p{Script=Hebrew}/u, `${said} (${file})`);
      });
    }
  });
}

/** All that the sentences among words are given. */
type Given<Words> = Words extends (...given: infer Texts extends readonly unknown[]) => unknown
  ? Texts[number]
  : Words extends object
    ? { [Name in keyof Words]: Given<Words[Name]> }[keyof Words]
    : never;

test('the door holds nothing apart, since none of its sentences is given a text', () => {
  // It does not compile otherwise.
  const isGivenText: Extract<Given<DoorWords>, string | readonly string[]> extends never ? false : true = false;
  assert.ok(!isGivenText);
});

type AllWords =
  | FacilitateWords
  | JoinWords
  | OverviewWords
  | PaperWords
  | ResultWords
  | ScreenWords
  | SharedWords
  | StartWords;
/** What is one of a few texts that a program knows, and no text for people. */
type Code<Text> = Text extends string ? (string extends Text ? never : Text) : never;
type CodesGiven<Words> = Words extends (...given: infer Texts extends readonly unknown[]) => unknown
  ? { [Index in keyof Texts]: Code<Texts[Index]> }[number]
  : Words extends object
    ? { [Name in keyof Words]: CodesGiven<Words[Name]> }[keyof Words]
    : never;

test('no sentence is told by a code what to say, which it would not know again when that is held apart', () => {
  // It does not compile otherwise.
  const isGivenCode: Extract<CodesGiven<AllWords>, string> extends never ? false : true = false;
  assert.ok(!isGivenCode);
});

test('there are sentences that say what somebody wrote', async () => {
  const said = sentencesIn(wordsIn(await import('./report/da.ts'), 'da'));
  assert.ok(said.includes(`Ansvarlig: \u2068${NAME}\u2069`));
});

/** All that is said of a name, in each sentence that can be made of it. */
function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (isSentence(words)) return [NAME, [NAME]].flatMap((given) => sentencesIn(made(words, given)));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(sentencesIn);
}

type Sentence = (...given: readonly unknown[]) => unknown;

function isSentence(words: unknown): words is Sentence {
  return typeof words === 'function';
}

/** Nothing, where a sentence is made of a number or of several things, and of no name. */
function made(sentence: Sentence, given: unknown): unknown {
  try {
    return sentence(...Array.from({ length: 4 }, () => given));
  } catch {
    return undefined;
  }
}

/** What is left when each part that is held apart is taken out, from within. */
function withoutParts(said: string): string {
  const left = said.replace(PART, '');
  return left === said ? said : withoutParts(left);
}
