import type { GuideWords } from './da.ts';
import { checklist, phases, steps } from './en/agenda.ts';
import { levels, levelsNudge } from './en/agreements.ts';
import { compare } from './en/compare.ts';
import { competence, purpose } from './en/competence.ts';
import { factors } from './en/factors.ts';
import { privacy } from './en/privacy.ts';
import { closingQuestions, nextSteps, questionHints, questions } from './en/questions.ts';
import { script } from './en/script.ts';

/** The words of the competence model in English. All of it is our translation: NFA's own words are the Danish ones. */
export const en = {
  name: 'The working environment competence model (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Builds on Arbejdsmiljøkompetencemodellen by the Danish National Research Centre for the Working Environment (NFA) – not an NFA product.',
  ourWords: {
    marker: 'Our help text',
    line: 'The factors and the questions are NFA’s, in our translation. Explanations and examples are our help text.',
  },
  limits:
    'The line is a picture of a conversation, not a measurement and not a ranking. It can be used in your workplace assessment (APV) and in the yearly working environment discussion (arbejdsmiljødrøftelse). It replaces neither.',
  phases,
  steps,
  purpose,
  competence,
  factors,
  questions,
  questionHints,
  closingQuestions,
  nextSteps,
  levels,
  levelsNudge,
  checklist,
  script,
  compare,
  privacy,
} satisfies GuideWords;
