import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inHebrew, inPseudo } from './pseudo.ts';

const words = {
  language: 'da',
  help: 'Hjælp',
  called: (group: string, count: number) => `${group} har kaldt ${count} gange`,
  each: [{ id: 'one', text: 'Linje' }],
};

test('each word grows by two fifths, and what is no text stays', () => {
  const long = inPseudo(words, 'long');
  assert.equal(long.help, 'Hjælplp');
  assert.deepEqual(long.each, [{ id: 'one', text: 'Linjeje' }]);
  assert.equal(long.language, 'da');
});

test('what a sentence is given stays as it is', () => {
  assert.equal(inPseudo(words, 'long').called('Gruppe 2', 3), 'Gruppe 2 harr kaldtdt 3 gangege');
});

test('a mirrored text begins with a mark that has it run from right to left', () => {
  assert.equal(inPseudo(words, 'mirrored').help, '\u200fHjælp');
  assert.equal(inPseudo(words, 'mirrored').called('Gruppe 2', 3), '\u200fGruppe 2 har kaldt 3 gange');
});

test('where people write in another language, the words of the page stay, and what they wrote runs from right to left', () => {
  assert.deepEqual(inPseudo(words.each, 'foreign'), words.each);
  const view = {
    title: 'Søvang (2)',
    phase: 'lobby',
    closing: { answers: { effort: 'Ja' }, agreements: [{ id: 1, what: 'Nej' }] },
  };
  const written = inHebrew(view);
  assert.match(written.title, /^\p{Script=Hebrew}{6} \(2\)$/u);
  assert.match(written.closing.answers.effort, /^\p{Script=Hebrew}{2}$/u);
  assert.match(written.closing.agreements[0]?.what ?? '', /^\p{Script=Hebrew}{3}$/u);
  assert.equal(written.phase, 'lobby');
});
