import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../dialogue/guide.ts';
import { LANGUAGES } from '../language.ts';
import { da } from './competence-model/da.ts';
import { competenceModel } from './competence-model/guide.ts';
import { GUIDES } from './guides.ts';
import { localizedGuide } from './localized.ts';
import { wordsOf } from './testing/every-language.ts';
import { meetingCulture } from './testing/meeting-culture.ts';

const MAX_LENGTH_AT_CONTROL = 60;
const MAX_WORDS_IN_THE_ROOM = 40;
/** A name has as many lines as its language needs for it, and the Danish one beside it where that is another. */
const OF_ITS_OWN = /\/danishName$|\/lines\/\d+$/;
const KNOWN = await Promise.all(
  [...GUIDES, meetingCulture].map(async (known) => ({ guide: known.guide, words: await wordsOf(known) })),
);
const WORDED = KNOWN.flatMap(({ guide, words }) => LANGUAGES.map((language) => ({ guide, words: words[language] })));

test('has words for each part of every guide, in its order', () => {
  for (const { guide, words } of WORDED) {
    const { factors, questions, closingQuestions, nextSteps } = localizedGuide(formOf(guide), words);
    const ids = [factors, questions, closingQuestions, nextSteps].map((parts) => parts.map(({ id }) => id));
    assert.deepEqual(ids, [guide.factors, guide.questions, guide.closingQuestions, guide.nextSteps]);
    assert.deepEqual(
      questions.filter(({ choosesFocus }) => choosesFocus).map(({ id }) => id),
      [guide.focusQuestion],
    );
  }
});

test('tells of a part that has no words', () => {
  const form = { ...formOf(competenceModel), factors: ['openness', 'luck'] };
  assert.throws(() => localizedGuide(form, da), /"luck"/);
});

test('counts what a guide has, and not what another one has', async () => {
  const { da: danish, en } = await wordsOf(meetingCulture);
  const said = [danish, en].map((words) =>
    textsIn(words)
      .map(([, text]) => text)
      .join('\n'),
  );
  assert.match(said[0] ?? '', /de fem faktorer.*de fire spørgsmål.*tager tre spørgsmål/s);
  assert.match(said[1] ?? '', /the five factors.*the four questions.*take three questions/s);
  for (const text of said) assert.doesNotMatch(text, /seks faktorer|fem spørgsmål|six factors|five questions/i);
});

test('names NFA’s tools alike in every language', async () => {
  const words = await wordsOf(GUIDES[0]);
  for (const language of LANGUAGES) {
    const names = competenceModel.nextSteps.map((id) => words[language].nextSteps[id]?.name);
    assert.deepEqual(names, ['Arbejdsmiljøinterviewet', 'Problemløseren'], language);
  }
});

test('breaks the names of the factors without changing them', () => {
  for (const { words } of WORDED) {
    for (const { name, lines } of Object.values(words.factors)) assert.equal(lines.join(' '), name);
  }
});

test('keeps the words at the rating control short', () => {
  for (const { words } of WORDED) {
    for (const { low, high } of Object.values(words.factors)) {
      assert.ok(low.length <= MAX_LENGTH_AT_CONTROL, low);
      assert.ok(high.length <= MAX_LENGTH_AT_CONTROL, high);
    }
  }
});

/** Read from eight metres while somebody speaks: a sentence, either end of the scale, and a question. */
test('keeps what the room sees of the model short', () => {
  const wordsIn = (...texts: readonly string[]) => texts.join(' ').split(/[\s–]+/).length;
  for (const { words } of WORDED) {
    const { title, quote, definition } = words.concept;
    const { marker } = words.ourWords;
    const concept = [title, quote?.text ?? '', quote?.by ?? '', definition, marker];
    assert.ok(wordsIn(...concept) <= MAX_WORDS_IN_THE_ROOM, concept.join(' '));
    for (const { short, low, high, opener } of Object.values(words.factors)) {
      const talk = [short, low, high, opener, marker];
      assert.ok(wordsIn(...talk) <= MAX_WORDS_IN_THE_ROOM, `${wordsIn(...talk)}: ${talk.join(' ')}`);
    }
  }
});

test('says the purpose in three sentences', () => {
  for (const { words } of WORDED) {
    const { purpose } = words;
    assert.equal(purpose.sentences.length, 3);
    for (const sentence of purpose.sentences) assert.match(sentence, /^[^.?]+\.$/);
  }
});

test('never shouts', () => {
  for (const { words } of WORDED) for (const [place, text] of textsIn(words)) assert.ok(!text.includes('!'), place);
});

test('never promises to be anonymous', () => {
  for (const { words } of WORDED)
    for (const [place, text] of textsIn(words)) assert.doesNotMatch(text, /anonym/i, place);
});

test('does not speak of several groups to a single one', () => {
  for (const { words } of WORDED) {
    for (const [place, text] of textsIn(Object.values(words.script).map(({ alone }) => alone))) {
      assert.doesNotMatch(text, /grupper|groups/i, place);
    }
  }
});

test('says as much in every language as in Danish', () => {
  const places = (words: unknown) => textsIn(words).flatMap(([place]) => (OF_ITS_OWN.test(place) ? [] : place));
  for (const { words } of KNOWN)
    for (const language of LANGUAGES) assert.deepEqual(places(words[language]), places(words.da), language);
});

test('gives a factor its Danish name too, where it is called otherwise', () => {
  for (const { words } of KNOWN) {
    for (const [id, { name: danish }] of Object.entries(words.da.factors)) {
      const named = LANGUAGES.map((language) => words[language].factors[id]);
      assert.deepEqual(
        named.map((factor) => factor?.danishName ?? factor?.name),
        LANGUAGES.map(() => danish),
      );
      assert.ok(named.every((factor) => factor?.danishName !== factor?.name));
    }
  }
});

/** Every text in `words` with the path to it. */
function textsIn(words: unknown, place = ''): [place: string, text: string][] {
  if (typeof words === 'string') return [[place, words]];
  return Object.entries(words ?? {}).flatMap(([key, inner]) => textsIn(inner, `${place}/${key}`));
}
