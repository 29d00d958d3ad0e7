export const questions = {
  why: 'Why does our working environment competence look the way it does?',
  which: 'Which factors do we most need to do something about to strengthen our working environment competence?',
  more: 'What should we do more of?',
  less: 'What should we do less of?',
  together:
    'How can we work together to strengthen our joint efforts for the working environment and our working environment competence?',
};

export const questionHints = {
  why: 'Begin with the factor you talked about longest. What happened last time?',
  which: 'The lowest score is not always the most important. What would make the biggest difference from day to day?',
  more: 'What already works, but happens too seldom?',
  less: 'What do you spend time on that does not help?',
  together: 'What can you begin yourselves, and what is for management or the whole workplace to deal with?',
};

export const closingQuestions = {
  effort: 'Do you need to make a special effort to strengthen the working environment competence at your workplace?',
  factors: 'Are there any particular factors that you need to work on?',
  process: 'How will you handle what comes next?',
  further: 'Do you need to work further on the psychosocial working environment and well-being at your workplace?',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'A tool from NFA, in Danish. Search for “Arbejdsmiljøinterviewet” at nfa.dk.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'A tool from NFA, in Danish. Search for “Problemløseren” at nfa.dk.',
  },
};

export const further =
  'Here you may consider using NFA’s tools “Arbejdsmiljøinterviewet” and “Problemløseren”. Search for the names at nfa.dk.';
