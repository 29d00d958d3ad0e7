import { nfa } from './nfa.ts';

const [, report = ''] = nfa.before.report.split('’');

/** What is called by its Danish name in every language, since that is what one looks for. */
export const danishTitles = [nfa.model, nfa.nextSteps.interview, nfa.nextSteps.problemSolver, report];
