import type { Guide } from '../../../dialogue/guide.ts';

/** A guide of another form than the competence model's: five factors, four questions, three closing questions, one tool. */
export const meetingCultureForm = {
  id: 'meeting-culture',
  factors: ['aim', 'time', 'voices', 'decisions', 'follow-up'],
  questions: ['works', 'first', 'stop', 'try'],
  focusQuestion: 'first',
  closingQuestions: ['change', 'care', 'look-back'],
  nextSteps: ['observer'],
  durations: { purpose: 1, lastTime: 10, model: 6, exercise: 33, plenary: 10, closing: 10 },
} as const satisfies Guide;
