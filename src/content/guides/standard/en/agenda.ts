import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/en.ts';

export const phases = {
  lobby: 'Before',
  purpose: 'Purpose',
  lastTime: 'Since last time',
  model: 'The model',
  exercise: 'Dialogue exercise',
  plenary: 'Sharing across groups',
  closing: 'Closing and agreements',
  ended: 'The end',
};

export const course = {
  purpose: 'Hear what the hour is for.',
  lastTime: 'See what became of the agreements from last time.',
  model: 'Hear about the model.',
  exercise: 'Give your ratings, and talk about them.',
  plenary: 'See what the other groups arrived at.',
  closing: 'Make agreements.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Rate on your own', line: 'Rate each factor from 1 to 5, without talking.' },
  compare: { name: 'See where your ratings lie', line: 'Begin where you are farthest apart.' },
  agree: { name: 'Agree on the line', line: 'Find one score for each factor that you can all stand by.' },
  discuss: {
    name: 'Dialogue questions',
    line: `Answer the ${spelled(questions.length)} questions, and choose one to three factors as your focus.`,
  },
});
