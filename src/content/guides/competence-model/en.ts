import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/en/script.ts';
import { standard } from '../standard/en.ts';
import { checklist } from './en/checklist.ts';
import { concept, occasions, purpose } from './en/concept.ts';
import { factors } from './en/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './en/questions.ts';
import { own } from './en/script.ts';
import { competenceModel } from './guide.ts';

/** The words of the competence model in English. All of it is our translation: NFA's own words are the Danish ones. */
export const en: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'The working environment competence model (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Builds on Arbejdsmiljøkompetencemodellen by the Danish National Research Centre for the Working Environment (NFA) – not an NFA product.',
  basis: 'Builds on NFA’s model.',
  ourWords: {
    marker: 'Explained by Sekskant',
    line: 'The factors and the questions are NFA’s, in our translation. Explanations and examples are written by Sekskant.',
  },
  limits:
    'The line is a picture of a conversation, not a measurement and not a ranking. It can be used in your workplace assessment (APV) and in the annual working environment discussion (arbejdsmiljødrøftelse). It replaces neither.',
  resultTitle: 'How we see our working environment competence',
  minutes: 'The 30 minutes for the exercise are our suggestion. The other minutes are NFA’s.',
  instructions: [
    own.exercise,
    'Place yourselves in the diagram by drawing the line from your scores in the table below.',
  ],
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
