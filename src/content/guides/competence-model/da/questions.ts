import { nfa } from '../nfa.ts';

export const { questions, closingQuestions } = nfa;

export const questionHints = {
  why: 'Begynd med den faktor, I talte længst om. Hvad skete der sidst?',
  which: 'Det laveste tal er ikke altid det vigtigste. Hvad ville I mærke mest i hverdagen?',
  more: 'Hvad virker allerede, men sker for sjældent?',
  less: 'Hvad bruger I tid på, som ikke hjælper?',
  together: 'Hvad kan I selv begynde på, og hvad skal ledelsen eller hele arbejdspladsen tage sig af?',
};

// We have the names of these tools and nothing else, so their lines say no more than where to look.
export const nextSteps = {
  interview: { name: nfa.nextSteps.interview, line: 'Et redskab fra NFA. Søg på »Arbejdsmiljøinterviewet« på nfa.dk.' },
  problemSolver: { name: nfa.nextSteps.problemSolver, line: 'Et redskab fra NFA. Søg på »Problemløseren« på nfa.dk.' },
};

export const further = `${nfa.further} Søg på navnene på nfa.dk.`;
