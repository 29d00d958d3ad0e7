export const questions = {
  why: 'Dlaczego nasza kompetencja w sprawach środowiska pracy wygląda tak, jak wygląda?',
  which:
    'Którymi czynnikami szczególnie musimy się zająć, żeby wzmocnić naszą kompetencję w sprawach środowiska pracy?',
  more: 'Czego mamy robić więcej?',
  less: 'Czego mamy robić mniej?',
  together:
    'Jak możemy wspólnie działać, żeby wzmocnić nasze wspólne starania o środowisko pracy i naszą kompetencję w tych sprawach?',
};

export const questionHints = {
  why: 'Zacznijcie od czynnika, o którym rozmowa trwała najdłużej. Co się stało ostatnim razem?',
  which: 'Najniższa ocena nie zawsze jest najważniejsza. Jaką zmianę najbardziej czulibyście na co dzień?',
  more: 'Co już działa, ale zdarza się za rzadko?',
  less: 'Na co idzie wasz czas, choć to nie pomaga?',
  together: 'Od czego możecie zacząć u siebie, a czym ma się zająć kierownictwo albo całe miejsce pracy?',
};

export const closingQuestions = {
  effort:
    'Czy potrzebujecie szczególnych działań, żeby wzmocnić kompetencję w sprawach środowiska pracy w waszym miejscu pracy?',
  factors: 'Czy są jakieś szczególne czynniki, nad którymi musicie popracować?',
  process: 'Jak chcecie poprowadzić to dalej?',
  further:
    'Czy potrzebujecie dalej pracować nad psychospołecznym środowiskiem pracy i dobrym samopoczuciem w waszym miejscu pracy?',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'Narzędzie NFA, po duńsku. Szukaj „Arbejdsmiljøinterviewet” na nfa.dk.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'Narzędzie NFA, po duńsku. Szukaj „Problemløseren” na nfa.dk.',
  },
};

export const further =
  'Możecie tu rozważyć narzędzia NFA „Arbejdsmiljøinterviewet” i „Problemløseren”. Szukajcie tych nazw na nfa.dk.';
