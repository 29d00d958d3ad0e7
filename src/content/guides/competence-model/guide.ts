import type { Guide } from '../../../dialogue/guide.ts';

/** The exercise of *Arbejdsmiljøkompetencemodellen* as data, in the order of NFA's dialogue tool. */
export const competenceModel = {
  id: 'competence-model',
  factors: ['openness', 'innovation', 'motivation', 'resources', 'systematics', 'knowledge'],
  questions: ['why', 'which', 'more', 'less', 'together'],
  focusQuestion: 'which',
  closingQuestions: ['effort', 'factors', 'process', 'further'],
  nextSteps: ['interview', 'problemSolver'],
  durations: { purpose: 2, lastTime: 10, model: 8, exercise: 30, plenary: 10, closing: 10 },
} as const satisfies Guide;
