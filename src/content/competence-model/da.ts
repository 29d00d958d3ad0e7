import { checklist, phases, steps } from './da/agenda.ts';
import { levels, levelsNudge } from './da/agreements.ts';
import { compare } from './da/compare.ts';
import { competence, purpose } from './da/competence.ts';
import { factors } from './da/factors.ts';
import { privacy } from './da/privacy.ts';
import { closingQuestions, nextSteps, questionHints, questions } from './da/questions.ts';
import { script } from './da/script.ts';

/**
 * The words of the competence model. The names of the model, its factors and the tools, and the nine questions are NFA's
 * and stay word for word; all else is ours and may be rewritten.
 */
export const da = {
  name: 'Arbejdsmiljøkompetencemodellen',
  origin:
    'Bygger på Arbejdsmiljøkompetencemodellen fra Det Nationale Forskningscenter for Arbejdsmiljø (NFA) – ikke et NFA-produkt.',
  ourWords: {
    marker: 'Vores hjælpetekst',
    line: 'Faktorernes navne og spørgsmålene er NFA’s. Forklaringer og eksempler er vores hjælpetekst.',
  },
  limits:
    'Linjen er et billede af en samtale, ikke en måling og ikke en rangliste. Den kan bruges i jeres APV og i den årlige arbejdsmiljødrøftelse. Den erstatter ingen af dem.',
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
};

export type GuideWords = typeof da;
