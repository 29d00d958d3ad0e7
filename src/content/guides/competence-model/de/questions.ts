export const questions = {
  why: 'Warum sieht unsere Arbeitsumfeld-Kompetenz so aus, wie sie aussieht?',
  which: 'Bei welchen Faktoren müssen wir vor allem etwas tun, um unsere Arbeitsumfeld-Kompetenz zu stärken?',
  more: 'Wovon sollen wir mehr tun?',
  less: 'Wovon sollen wir weniger tun?',
  together:
    'Wie können wir gemeinsam etwas dafür tun, unsere gemeinsame Arbeit am Arbeitsumfeld und unsere Arbeitsumfeld-Kompetenz zu stärken?',
};

export const questionHints = {
  why: 'Beginnt mit dem Faktor, über den ihr am längsten gesprochen habt. Was ist zuletzt passiert?',
  which: 'Die niedrigste Zahl ist nicht immer die wichtigste. Was würdet ihr im Alltag am meisten merken?',
  more: 'Was hilft schon, passiert aber zu selten?',
  less: 'Womit verbringt ihr Zeit, ohne dass es hilft?',
  together: 'Womit könnt ihr selbst anfangen, und was soll die Leitung oder der ganze Betrieb angehen?',
};

export const closingQuestions = {
  effort: 'Müsst ihr euch besonders dafür einsetzen, die Arbeitsumfeld-Kompetenz in eurem Betrieb zu stärken?',
  factors: 'Gibt es bestimmte Faktoren, an denen ihr arbeiten müsst?',
  process: 'Wie wollt ihr den weiteren Prozess gestalten?',
  further: 'Müsst ihr am psychischen Arbeitsumfeld und am Wohlbefinden in eurem Betrieb weiterarbeiten?',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'Ein Werkzeug vom NFA, auf Dänisch. Such auf nfa.dk nach „Arbejdsmiljøinterviewet“.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'Ein Werkzeug vom NFA, auf Dänisch. Such auf nfa.dk nach „Problemløseren“.',
  },
};

export const further =
  'Hier könnt ihr überlegen, die Werkzeuge „Arbejdsmiljøinterviewet“ und „Problemløseren“ vom NFA zu nutzen. Sucht auf nfa.dk nach den Namen.';
