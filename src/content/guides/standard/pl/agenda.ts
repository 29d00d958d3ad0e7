import type { GuideForm } from '../../../../dialogue/guide.ts';
import { questionsCounted } from '../../../count/pl.ts';

export const phases = {
  lobby: 'Przed',
  purpose: 'Cel',
  lastTime: 'Od ostatniego razu',
  model: 'Model',
  exercise: 'Ćwiczenie',
  plenary: 'Podsumowanie',
  closing: 'Zakończenie i ustalenia',
  ended: 'Koniec',
};

export const course = {
  purpose: 'Posłuchaj, po co jest to spotkanie.',
  lastTime: 'Zobacz, co wyszło z poprzednich ustaleń.',
  model: 'Poznaj model.',
  exercise: 'Daj swoje oceny i porozmawiaj o nich.',
  plenary: 'Zobacz, do czego doszły inne grupy.',
  closing: 'Ustalcie, co robicie dalej.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Oceńcie, każdy osobno', line: 'Każdemu czynnikowi daj ocenę od 1 do 5, bez rozmowy z innymi.' },
  compare: {
    name: 'Zobaczcie, gdzie są wasze oceny',
    line: 'Zacznijcie tam, gdzie oceny są najdalej od siebie.',
  },
  agree: {
    name: 'Uzgodnijcie linię',
    line: 'Dla każdego czynnika znajdźcie jedną ocenę, którą wszyscy mogą przyjąć.',
  },
  discuss: {
    name: 'Pytania do rozmowy',
    line: `Odpowiedzcie na ${questionsCounted(questions.length)} i wybierzcie od jednego do trzech czynników jako priorytet.`,
  },
});
