import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/da.ts';

export const phases = {
  lobby: 'Før',
  purpose: 'Formål',
  lastTime: 'Siden sidst',
  model: 'Modellen',
  exercise: 'Dialogøvelse',
  plenary: 'Fælles opsamling',
  closing: 'Afslutning og aftaler',
  ended: 'Slut',
};

export const course = {
  purpose: 'Hør, hvad I skal bruge timen til.',
  lastTime: 'Se, hvad der blev af aftalerne fra sidst.',
  model: 'Hør om modellen.',
  exercise: 'Sæt jeres tal, og snak om dem.',
  plenary: 'Se, hvad de andre grupper nåede frem til.',
  closing: 'Lav aftaler.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Vurdér hver for sig', line: 'Sæt et tal fra 1 til 5 på hver faktor, uden at tale sammen.' },
  compare: { name: 'Se, hvor jeres tal ligger', line: 'Begynd der, hvor I ligger længst fra hinanden.' },
  agree: { name: 'Bliv enige om linjen', line: 'Find ét tal for hver faktor, som I alle kan stå inde for.' },
  discuss: {
    name: 'Dialogspørgsmål',
    line: `Svar på de ${spelled(questions.length)} spørgsmål, og vælg en til tre faktorer som fokus.`,
  },
});
