import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/da/script.ts';
import { standard } from '../standard/da.ts';
import { checklist } from './da/checklist.ts';
import { concept, occasions, purpose } from './da/concept.ts';
import { factors } from './da/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './da/questions.ts';
import { own } from './da/script.ts';
import { competenceModel } from './guide.ts';
import { nfa } from './nfa.ts';

/** The words of the competence model. What comes from nfa.ts is NFA's and stays word for word; all else is ours. */
export const da: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: nfa.model,
  origin:
    'Bygger på Arbejdsmiljøkompetencemodellen fra Det Nationale Forskningscenter for Arbejdsmiljø (NFA) – ikke et NFA-produkt.',
  basis: 'Bygger på NFA’s model.',
  ourWords: {
    marker: 'Forklaret af Sekskant',
    line: 'Faktorernes navne og spørgsmålene er NFA’s. Forklaringer og eksempler er skrevet af Sekskant.',
  },
  limits:
    'Linjen er et billede af en samtale, ikke en måling og ikke en rangliste. Den kan bruges i jeres APV og i den årlige arbejdsmiljødrøftelse. Den erstatter ingen af dem.',
  resultTitle: 'Sådan ser vi vores arbejdsmiljø\u00adkompetence',
  minutes: 'Øvelsens 30 minutter er vores forslag. De andre minutter er NFA’s.',
  instructions: [nfa.instructions.rate, nfa.instructions.draw],
  purpose,
  concept,
  occasions,
  factors,
  questions,
  questionHints,
  closingQuestions,
  nextSteps,
  further,
  checklist,
  script: script(competenceModel, own),
};
