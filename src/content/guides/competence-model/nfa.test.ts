import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from './da.ts';
import { competenceModel } from './guide.ts';
import { nfa } from './nfa.ts';

/**
 * What is quoted, as it stands in *Arbejdsmiljøkompetencemodellen, dialogværktøj* by Det Nationale Forskningscenter for
 * Arbejdsmiljø (NFA), page by page and in the guide's order. Its lines break where the layout breaks them: here they do not.
 */
const GUIDE = `
Hvad er Arbejdsmiljøkompetencemodellen?
’Arbejdsmiljøkompetence’ beskriver en gruppes kompetence til aktivt at kunne handle i forhold til problemer, den identificerer i arbejdsmiljøet.
Hvornår er det oplagt at bruge modellen?
Modellen er god som ramme for en dialog om, hvordan arbejdsmiljøkompetencen er på jeres arbejdsplads. Det kan både være til en dialog:
• i en mindre gruppe (fx en arbejdsmiljøgruppe eller en styregruppe med leder- og medarbejderrepræsentanter)
• i en større gruppe (fx alle medarbejderne i jeres afdeling)
• med alle medarbejdere på jeres arbejdsplads.
Før dialogøvelsen
• Find et sted, hvor I kan tale uforstyrret. Sæt god tid af til øvelsen (mindst 60 minutter).
• Find en tovholder/mødeleder.
• Hvis I inddrager mange medarbejdere i dialogøvelsen, vil det være en god idé at inddele dem i mindre grupper med 4-6 personer.
• I kan med fordel orientere jer i minirapporten ’Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser’.
Under dialogøvelsen
• Start med at fortælle medarbejderne om formålet med øvelsen – at starte en dialog om arbejdsmiljøkompetencen i jeres afdeling/på jeres arbejdsplads (2 minutter).
• Præsentér medarbejderne for side 2 ’Hvad er arbejdsmiljøkompetence’ og side 3 ’De seks faktorer i arbejdsmiljøkompetencemodellen’ i dialogværktøjet, så medarbejderne er sporet ind på, hvad arbejdsmiljøkompetence betyder. Snak kort sammen om modellen (8 minutter).
Efter dialogøvelsen
• Hvis I har flere grupper, er det en god idé at lave en fælles opsamling, hvor I drøfter på tværs af grupperne (10 minutter).
• Afslutning og aftaler (10 minutter):
- Er der behov for, at I gør en særlig indsats for at styrke arbejdsmiljøkompetencen på jeres arbejdsplads?
- Er der nogle særlige faktorer, som I har behov for at arbejde med?
- Hvordan vil I håndtere den videre proces?
- Har I behov for at arbejde videre med det psykiske arbejdsmiljø og trivslen på jeres arbejdsplads? Her kan I overveje at bruge ’Arbejdsmiljøinterviewet’ og ’Problemløseren’.
Dialogøvelse
Vurdér hver af de seks faktorer i jeres arbejdsmiljøkompetence på en skala fra 1-5, hvor 1 er lav og 5 er høj.
Placer jer i diagrammet ved at tegne linjen ud fra jeres scores i tabellen nedenfor.
Score
Åbenhed, tillid og psykologisk tryghed
Innovation
Motivation
Tid og ressourcer
Systematik
Teknikker og viden
Dialogspørgsmål
Hvorfor ser vores arbejdsmiljøkompetence ud, som den gør?
Hvilke faktorer har vi især brug for at gøre noget ved for at styrke vores arbejdsmiljøkompetence?
Hvad skal vi gøre mere af?
Hvad skal vi gøre mindre af?
Hvordan kan vi i fællesskab gøre en indsats for at styrke vores fælles arbejdsmiljøindsats og arbejdsmiljøkompetence?
`;
const LINES = GUIDE.trim()
  .split('\n')
  .map((line) => line.replace(/^[•-] /, ''));

test('quotes nothing that is not in the guide, character by character', () => {
  for (const sentence of sentencesIn(nfa)) if (sentence !== nfa.sender) assert.ok(GUIDE.includes(sentence), sentence);
});

test('has the factors and the questions whole and in the guide’s order', () => {
  for (const part of ['factors', 'questions', 'closingQuestions'] as const) {
    const texts: readonly string[] = Object.values(nfa[part]);
    const starts = LINES.filter((line) => texts.some((text) => line.startsWith(text)));
    assert.deepEqual(
      starts.map((line) => line.replace(` ${nfa.further}`, '')),
      texts,
    );
    assert.deepEqual(Object.keys(nfa[part]), competenceModel[part]);
  }
});

test('gives people the guide’s names, questions and instructions', () => {
  assert.deepEqual(
    competenceModel.factors.map((id) => da.factors[id].name),
    Object.values(nfa.factors),
  );
  assert.deepEqual([da.questions, da.closingQuestions], [nfa.questions, nfa.closingQuestions]);
  assert.deepEqual(da.instructions, Object.values(nfa.instructions));
  assert.deepEqual([da.phases.exercise, da.steps.discuss.name], Object.values(nfa.sheets));
  assert.equal(da.concept.quote?.text, nfa.definition);
  const texts = da.checklist.map(({ text }) => text);
  for (const before of Object.values(nfa.before))
    assert.ok(
      texts.some((text) => text.includes(before)),
      before,
    );
  assert.ok(da.further.startsWith(nfa.further));
  assert.ok(da.script.exercise.say.includes(nfa.instructions.rate));
});

test('takes the minutes that the guide gives; those of the exercise are ours, and fill its hour', () => {
  const minutes = [...GUIDE.matchAll(/\((\d+) minutter\)/g)].map(([, count]) => Number(count));
  // A first dialogue has no last time.
  const { exercise, lastTime: _, ...given } = competenceModel.durations;
  assert.deepEqual(Object.values(given), minutes);
  assert.equal(
    minutes.reduce((sum, length) => sum + length, exercise),
    60,
  );
  assert.ok(da.minutes.includes(`${exercise}`));
});

test('names its tools in every language, and where they are', () => {
  const names = Object.values(nfa.nextSteps);
  for (const [index, { name, line }] of Object.values(da.nextSteps).entries()) {
    assert.equal(name, names[index]);
    assert.match(line, /nfa\.dk/);
  }
});

function sentencesIn(words: unknown): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(sentencesIn);
}
