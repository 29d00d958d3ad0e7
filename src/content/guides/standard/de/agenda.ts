import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/de.ts';

export const phases = {
  lobby: 'Vorher',
  purpose: 'Ziel',
  lastTime: 'Seit dem letzten Mal',
  model: 'Das Modell',
  exercise: 'Dialogübung',
  plenary: 'Gemeinsame Runde',
  closing: 'Abschluss und Vereinbarungen',
  ended: 'Ende',
};

export const course = {
  purpose: 'Hört, wozu die Stunde da ist.',
  lastTime: 'Seht, was aus den Vereinbarungen vom letzten Mal geworden ist.',
  model: 'Lernt das Modell kennen.',
  exercise: 'Wählt eure Zahlen und sprecht darüber.',
  plenary: 'Seht, was bei den anderen Gruppen herausgekommen ist.',
  closing: 'Trefft Vereinbarungen.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Allein einschätzen', line: 'Gebt jedem Faktor still eine Zahl von 1 bis 5.' },
  compare: { name: 'Seht, wo eure Zahlen liegen', line: 'Beginnt dort, wo ihr am weitesten auseinanderliegt.' },
  agree: { name: 'Einigt euch auf die Linie', line: 'Findet je Faktor eine Zahl, hinter der ihr alle steht.' },
  discuss: {
    name: 'Dialogfragen',
    line: `Beantwortet die ${spelled(questions.length)} Fragen und wählt ein bis drei Faktoren als Fokus.`,
  },
});
