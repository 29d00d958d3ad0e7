import type { GuideWords } from '../da.ts';

export const phases = {
  lobby: 'Before',
  purpose: 'Purpose',
  model: 'The model',
  exercise: 'Dialogue exercise',
  plenary: 'Gathering across groups',
  closing: 'Closing and agreements',
  ended: 'The end',
} satisfies GuideWords['phases'];

export const steps = {
  rate: { name: 'Rate on your own', line: 'Choose a number from 1 to 5 for each factor, without talking.' },
  compare: { name: 'See the spread', line: 'Begin where you are farthest apart.' },
  agree: { name: 'Agree on the line', line: 'Find one number for each factor that you can all stand by.' },
  discuss: {
    name: 'Dialogue questions',
    line: 'Answer the five questions, and choose one to three factors as your focus.',
  },
} satisfies GuideWords['steps'];

export const checklist = [
  { id: 'room', text: 'Find a place where you can talk undisturbed.' },
  { id: 'hour', text: 'Set aside at least 60 minutes.' },
  { id: 'facilitator', text: 'Agree who is the facilitator.' },
  { id: 'groups', text: 'If you are many, form groups of 4–6 people.' },
  { id: 'prints', text: 'Ask everyone to bring their phone, or print the exercise and the questions.' },
  { id: 'report', text: 'Have a look at the mini report “Veje til et bedre psykisk arbejdsmiljø” (in Danish).' },
  { id: 'leader', text: 'Ask the leader to rate last and speak last.' },
] satisfies GuideWords['checklist'];
