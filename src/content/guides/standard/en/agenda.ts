import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/en.ts';

export const phases = {
  lobby: 'Before',
  purpose: 'Purpose',
  lastTime: 'Since last time',
  model: 'The model',
  exercise: 'Dialogue exercise',
  plenary: 'Gathering across groups',
  closing: 'Closing and agreements',
  ended: 'The end',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Rate on your own', line: 'Choose a number from 1 to 5 for each factor, without talking.' },
  compare: { name: 'See the spread', line: 'Begin where you are farthest apart.' },
  agree: { name: 'Agree on the line', line: 'Find one number for each factor that you can all stand by.' },
  discuss: {
    name: 'Dialogue questions',
    line: `Answer the ${spelled(questions.length)} questions, and choose one to three factors as your focus.`,
  },
});
