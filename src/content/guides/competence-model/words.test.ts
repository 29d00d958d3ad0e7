import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from './da.ts';
import { en } from './en.ts';
import { competenceModel } from './guide.ts';

const MAX_LENGTH_AT_CONTROL = 60;

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
  for (const words of [da, en]) {
    for (const { name, lines } of Object.values(words.factors)) assert.equal(lines.join(' '), name);
  }
});

test('keeps the words at the rating control short', () => {
  for (const words of [da, en]) {
    for (const { low, high } of Object.values(words.factors)) {
      assert.ok(low.length <= MAX_LENGTH_AT_CONTROL, low);
      assert.ok(high.length <= MAX_LENGTH_AT_CONTROL, high);
    }
  }
});

test('says the purpose in three sentences', () => {
  for (const { purpose } of [da, en]) {
    assert.equal(purpose.sentences.length, 3);
    for (const sentence of purpose.sentences) assert.match(sentence, /^[^.?]+\.$/);
  }
});

test('never shouts', () => {
  for (const [place, text] of [...textsIn(da), ...textsIn(en)]) assert.ok(!text.includes('!'), place);
});

test('never promises to be anonymous', () => {
  for (const [place, text] of [...textsIn(da), ...textsIn(en)]) assert.doesNotMatch(text, /anonym/i, place);
});

test('does not speak of several groups to a single one', () => {
  for (const words of [da, en]) {
    for (const [place, text] of textsIn(Object.values(words.script).map(({ alone }) => alone))) {
      assert.doesNotMatch(text, /grupper|groups/i, place);
    }
  }
});

test('says as much in English as in Danish', () => {
  const places = (words: unknown) => textsIn(words).map(([place]) => place);
  assert.deepEqual(places(en), places(da));
});

/** Every text in `words` with the path to it; a text that takes numbers is asked for 2 and 4. */
function textsIn(words: unknown, place = ''): [place: string, text: string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') return textsIn(words(2, 4), place);
  return Object.entries(words ?? {}).flatMap(([key, inner]) => textsIn(inner, `${place}/${key}`));
}
