import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelledNotMasculine } from '../../../count/ro.ts';

export const phases = {
  lobby: 'Pregătire',
  purpose: 'Scopul',
  lastTime: 'De data trecută',
  model: 'Modelul',
  exercise: 'Exercițiul de dialog',
  plenary: 'Discuția comună',
  closing: 'Încheiere și înțelegeri',
  ended: 'Sfârșit',
};

export const course = {
  purpose: 'Afli la ce folosiți ora aceasta.',
  lastTime: 'Vezi ce s-a întâmplat cu înțelegerile de data trecută.',
  model: 'Afli ce este modelul.',
  exercise: 'Dai scoruri și vorbiți despre ele.',
  plenary: 'Vezi la ce au ajuns celelalte grupuri.',
  closing: 'Stabiliți înțelegeri.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Evaluați separat', line: 'Dă fiecărui factor un scor de la 1 la 5, fără să vorbiți între voi.' },
  compare: { name: 'Vedeți unde se situează scorurile', line: 'Începeți acolo unde diferența e cea mai mare.' },
  agree: { name: 'Stabiliți linia', line: 'Găsiți pentru fiecare factor un scor pe care îl puteți susține cu toții.' },
  discuss: {
    name: 'Întrebări de dialog',
    line: `Răspundeți la cele ${spelledNotMasculine(questions.length)} întrebări și alegeți ca prioritate între unul și trei factori.`,
  },
});
