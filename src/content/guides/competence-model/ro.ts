import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/ro/script.ts';
import { standard } from '../standard/ro.ts';
import { competenceModel } from './guide.ts';
import { checklist } from './ro/checklist.ts';
import { concept, occasions, purpose } from './ro/concept.ts';
import { factors } from './ro/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './ro/questions.ts';
import { own } from './ro/script.ts';

/** The words of the competence model in Romanian. All of it is our translation: NFA's own words are the Danish ones. */
export const ro: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Modelul competenței privind mediul de muncă (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Bazat pe Arbejdsmiljøkompetencemodellen de la Centrul Național Danez de Cercetare a Mediului de Muncă (NFA). Nu e un produs NFA.',
  basis: 'Bazat pe modelul NFA.',
  ourWords: {
    marker: 'Explicat de Sekskant',
    line: 'Factorii și întrebările sunt ale NFA, în traducerea noastră. Explicațiile și exemplele sunt scrise de Sekskant.',
  },
  limits:
    'Linia e imaginea unei discuții, nu o măsurătoare și nici un clasament. O puteți folosi la evaluarea locului de muncă (APV) și la discuția anuală despre mediul de muncă (arbejdsmiljødrøftelse). Nu le înlocuiește.',
  resultTitle: 'Cum ne vedem competența privind mediul de muncă',
  minutes: 'Cele 30 de minute pentru exercițiu sunt propunerea noastră. Celelalte minute sunt ale NFA.',
  instructions: [own.exercise, 'Așezați-vă în diagramă: trageți linia după scorurile voastre din tabelul de mai jos.'],
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
