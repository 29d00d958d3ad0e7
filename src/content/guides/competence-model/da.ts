import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/da/script.ts';
import { standard } from '../standard/da.ts';
import { checklist } from './da/checklist.ts';
import { concept, purpose } from './da/concept.ts';
import { factors } from './da/factors.ts';
import { closingQuestions, nextSteps, questionHints, questions } from './da/questions.ts';
import { own } from './da/script.ts';
import { competenceModel } from './guide.ts';

/**
 * The words of the competence model. The names of the model, its factors and the tools, and the nine questions are NFA's
 * and stay word for word; all else is ours and may be rewritten.
 */
export const da: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Arbejdsmiljøkompetencemodellen',
  origin:
    'Bygger på Arbejdsmiljøkompetencemodellen fra Det Nationale Forskningscenter for Arbejdsmiljø (NFA) – ikke et NFA-produkt.',
  ourWords: {
    marker: 'Vores hjælpetekst',
    line: 'Faktorernes navne og spørgsmålene er NFA’s. Forklaringer og eksempler er vores hjælpetekst.',
  },
  limits:
    'Linjen er et billede af en samtale, ikke en måling og ikke en rangliste. Den kan bruges i jeres APV og i den årlige arbejdsmiljødrøftelse. Den erstatter ingen af dem.',
  resultTitle: 'Sådan ser vi vores arbejdsmiljø\u00adkompetence',
  purpose,
  concept,
  factors,
  questions,
  questionHints,
  closingQuestions,
  nextSteps,
  checklist,
  script: script(competenceModel, own),
};
