import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../dialogue/guide.ts';
import { LANGUAGES } from '../language.ts';
import { da } from './competence-model/da.ts';
import { en } from './competence-model/en.ts';
import { competenceModel } from './competence-model/guide.ts';
import { localizedGuide } from './localized.ts';
import { GUIDES } from './registry.ts';
import { meetingCulture } from './testing/meeting-culture.ts';

const MAX_LENGTH_AT_CONTROL = 60;
const WORDED = [...GUIDES, meetingCulture].flatMap(({ guide, words }) =>
  LANGUAGES.map((language) => ({ guide, words: words[language] })),
);

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

test('counts what a guide has, and not what another one has', () => {
  const said = [meetingCulture.words.da, meetingCulture.words.en].map((words) =>
    textsIn(words)
      .map(([, text]) => text)
      .join('\n'),
  );
  assert.match(said[0] ?? '', /de fem faktorer.*de fire spørgsmål.*tager tre spørgsmål/s);
  assert.match(said[1] ?? '', /the five factors.*the four questions.*take three questions/s);
  for (const text of said) assert.doesNotMatch(text, /seks faktorer|fem spørgsmål|six factors|five questions/i);
});

test('names the factors as NFA does', () => {
  const names = competenceModel.factors.map((id) => da.factors[id].name);
  assert.deepEqual(names, [
    'Åbenhed, tillid og psykologisk tryghed',
    'Innovation',
    'Motivation',
    'Tid og ressourcer',
    'Systematik',
    'Teknikker og viden',
  ]);
});

test('asks NFA’s five dialogue questions word for word', () => {
  const questions = competenceModel.questions.map((id) => da.questions[id]);
  assert.deepEqual(questions, [
    'Hvorfor ser vores arbejdsmiljøkompetence ud, som den gør?',
    'Hvilke faktorer har vi især brug for at gøre noget ved for at styrke vores arbejdsmiljøkompetence?',
    'Hvad skal vi gøre mere af?',
    'Hvad skal vi gøre mindre af?',
    'Hvordan kan vi i fællesskab gøre en indsats for at styrke vores fælles arbejdsmiljøindsats og arbejdsmiljøkompetence?',
  ]);
});

test('asks NFA’s four closing questions word for word', () => {
  const questions = competenceModel.closingQuestions.map((id) => da.closingQuestions[id]);
  assert.deepEqual(questions, [
    'Er der behov for, at I gør en særlig indsats for at styrke arbejdsmiljøkompetencen på jeres arbejdsplads?',
    'Er der nogle særlige faktorer, som I har behov for at arbejde med?',
    'Hvordan vil I håndtere den videre proces?',
    'Har I behov for at arbejde videre med det psykiske arbejdsmiljø og trivslen på jeres arbejdsplads?',
  ]);
});

test('names NFA’s tools alike in both languages', () => {
  for (const words of [da, en]) {
    const names = competenceModel.nextSteps.map((id) => words.nextSteps[id].name);
    assert.deepEqual(names, ['Arbejdsmiljøinterviewet', 'Problemløseren']);
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

test('says as much in English as in Danish', () => {
  const places = (words: unknown) => textsIn(words).map(([place]) => place);
  for (const { words } of [...GUIDES, meetingCulture]) assert.deepEqual(places(words.en), places(words.da));
});

/** Every text in `words` with the path to it. */
function textsIn(words: unknown, place = ''): [place: string, text: string][] {
  if (typeof words === 'string') return [[place, words]];
  return Object.entries(words ?? {}).flatMap(([key, inner]) => textsIn(inner, `${place}/${key}`));
}
