import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/de/script.ts';
import { standard } from '../standard/de.ts';
import { checklist } from './de/checklist.ts';
import { concept, occasions, purpose } from './de/concept.ts';
import { factors } from './de/factors.ts';
import { closingQuestions, further, nextSteps, questionHints, questions } from './de/questions.ts';
import { own } from './de/script.ts';
import { competenceModel } from './guide.ts';

/** The words of the competence model in German. All of it is our translation: NFA's own words are the Danish ones. */
export const de: GuideWords<typeof competenceModel> = {
  ...standard(competenceModel),
  name: 'Das Modell der Arbeitsumfeld-Kompetenz (Arbejdsmiljøkompetencemodellen)',
  origin:
    'Beruht auf dem Modell „Arbejdsmiljøkompetencemodellen“ vom dänischen Nationalen Forschungszentrum für das Arbeitsumfeld (NFA) – kein NFA-Produkt.',
  basis: 'Beruht auf dem Modell des NFA.',
  ourWords: {
    marker: 'Erklärt von Sekskant',
    line: 'Die Faktoren und die Fragen stammen vom NFA, in unserer Übersetzung. Erklärungen und Beispiele sind von Sekskant.',
  },
  limits:
    'Die Linie ist das Bild eines Gesprächs, keine Messung und keine Rangliste. Ihr könnt sie für eure Gefährdungsbeurteilung (APV) und die jährliche Besprechung zum Arbeitsumfeld (arbejdsmiljødrøftelse) nutzen. Sie ersetzt keins von beiden.',
  resultTitle: 'So sehen wir unsere Arbeits\u00adumfeld-Kompetenz',
  minutes: 'Die 30 Minuten für die Übung sind unser Vorschlag. Die anderen Minuten sind vom NFA.',
  instructions: [
    own.exercise,
    'Tragt euch ins Diagramm ein: Zeichnet die Linie aus euren Zahlen in der Tabelle unten.',
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
