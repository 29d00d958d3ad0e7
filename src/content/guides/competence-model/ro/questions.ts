export const questions = {
  why: 'De ce arată competența noastră privind mediul de muncă așa cum arată?',
  which: 'La ce factori trebuie mai ales să lucrăm ca să ne întărim competența privind mediul de muncă?',
  more: 'Ce ar trebui să facem mai mult?',
  less: 'Ce ar trebui să facem mai puțin?',
  together:
    'Cum putem face împreună un efort ca să întărim munca noastră comună pentru mediul de muncă și competența privind mediul de muncă?',
};

export const questionHints = {
  why: 'Începeți cu factorul despre care ați vorbit cel mai mult. Ce s-a întâmplat ultima dată?',
  which: 'Scorul cel mai mic nu e mereu cel mai important. Ce ați simți cel mai mult în munca de zi cu zi?',
  more: 'Ce merge deja, dar se întâmplă prea rar?',
  less: 'Ce vă ia timp, dar nu ajută?',
  together: 'Ce puteți începe chiar voi, și de ce să se ocupe conducerea sau tot locul de muncă?',
};

export const closingQuestions = {
  effort: 'E nevoie de un efort special ca să întăriți competența privind mediul de muncă la voi?',
  factors: 'Sunt factori anume la care aveți nevoie să lucrați?',
  process: 'Cum vă veți ocupa de pașii următori?',
  further: 'Aveți nevoie să lucrați mai departe la mediul psihosocial de muncă și la starea de bine de la voi?',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'Un instrument de la NFA, în daneză. Caută „Arbejdsmiljøinterviewet” pe nfa.dk.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'Un instrument de la NFA, în daneză. Caută „Problemløseren” pe nfa.dk.',
  },
};

export const further =
  'Aici puteți lua în calcul instrumentele NFA „Arbejdsmiljøinterviewet” și „Problemløseren”. Căutați numele pe nfa.dk.';
