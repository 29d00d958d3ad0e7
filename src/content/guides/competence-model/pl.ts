import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/pl/script.ts';
import { standard } from '../standard/pl.ts';
import { competenceModel } from './guide.ts';
import { checklist } from './pl/checklist.ts';
import { concept, occasions, purpose } from './pl/concept.ts';
import { factors } from './pl/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './pl/questions.ts';
import { own } from './pl/script.ts';

/** The words of the competence model in Polish. All of it is our translation: NFA's own words are the Danish ones. */
export const pl: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Model kompetencji w sprawach środowiska pracy (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Na podstawie Arbejdsmiljøkompetencemodellen duńskiego Narodowego Centrum Badań Środowiska Pracy (NFA) – to nie jest produkt NFA.',
  basis: 'Na podstawie modelu NFA.',
  ourWords: {
    marker: 'Wyjaśnienie: Sekskant',
    line: 'Czynniki i pytania pochodzą od NFA, w naszym tłumaczeniu. Wyjaśnienia i przykłady napisał Sekskant.',
  },
  limits:
    'Linia to obraz rozmowy, a nie pomiar ani ranking. Może się przydać w ocenie środowiska pracy (APV) i w corocznej rozmowie o środowisku pracy (arbejdsmiljødrøftelse). Żadnej z nich nie zastępuje.',
  resultTitle: 'Tak widzimy naszą kompetencję w sprawach środowiska pracy',
  minutes: '30 minut na ćwiczenie to nasza propozycja. Pozostałe minuty proponuje NFA.',
  instructions: [
    own.exercise,
    'Pokażcie na wykresie, gdzie jesteście: narysujcie linię na podstawie ocen z tabeli poniżej.',
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
