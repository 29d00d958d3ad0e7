import { agreementsCounted, groupsCounted, plural, spelled, spelledNotMasculine } from '../../count/ro.ts';
import type { report as da } from '../da/report.ts';

export const report = {
  none: '–',
  unscored: 'fără scor',
  described: (factor, score) => `${factor}: ${score}`,
  describedMedian: (factor, median, spread) =>
    `${factor}: mijloc ${median}, de la cel mai mic la cel mai mare ${spread}`,
  describedPrevious: (score) => `data trecută ${score}`,
  untitled: 'Dialog despre mediul de muncă',
  emptyDiagram: {
    title: 'Diagramă goală',
    description: (factors) =>
      `O diagramă cu ${spelledNotMasculine(factors)} axe, câte una pentru fiecare factor, și inele de la 1 în mijloc la 5 la margine.`,
  },
  summary: {
    facilitator: (name) => `Facilitator: ${name}.`,
    running: 'Dialogul nu era încheiat când s-a făcut raportul.',
  },
  key: {
    line: 'Linia noastră',
    median: 'Mijlocul: scorul din mijloc, când scorurile grupurilor sunt puse în ordine',
    spread: 'Zona gri: de la scorul cel mai mic la cel mai mare',
    previous: (date) => `Data trecută, ${date}`,
    focus: 'Ales ca prioritate',
    focusByHalf: 'Ales ca prioritate de cel puțin jumătate din grupuri',
  },
  factors: {
    title: 'Factor cu factor',
    factor: 'Factor',
    score: 'Scorul nostru',
    median: 'Mijloc',
    spread: 'Minim–maxim',
    previous: 'Data trecută',
    focus: 'Prioritate',
    chosen: 'Da',
    chosenBy: (groups, of) => `${groups} din ${groupsCounted(of)}`,
    one: (score) => `Am căzut de acord: ${score}.`,
    noneScored: 'Nu s-au pus scoruri la niciun factor.',
    noScore: 'Nu s-a pus niciun scor.',
    allSame: (groups, score) =>
      `${groups === 2 ? 'Ambele grupuri' : `Toate cele ${groupsCounted(groups)}`} au pus ${score}.`,
    oneScored: (score, of) => `Un grup din ${of} a pus un scor: ${score}.`,
    sameScored: (groups, of, score) =>
      plural(groups, {
        one: `1 din ${groupsCounted(of)} a pus un scor. Toate scorurile sunt ${score}.`,
        few: `${groups} din ${groupsCounted(of)} au pus un scor. Toate scorurile sunt ${score}.`,
        other: `${groups} din ${groupsCounted(of)} au pus un scor. Toate scorurile sunt ${score}.`,
      }),
    between: (lowest, highest, median) => `Scorurile merg de la ${lowest} la ${highest}. Mijlocul e ${median}.`,
    scoredBy: (groups, of) =>
      plural(groups, {
        one: `1 din ${groupsCounted(of)} a pus un scor.`,
        few: `${groups} din ${groupsCounted(of)} au pus un scor.`,
        other: `${groups} din ${groupsCounted(of)} au pus un scor.`,
      }),
    consensus: {
      agree: 'Grupurile au păreri apropiate.',
      differ: 'Grupurile au păreri puțin diferite.',
      farApart: 'Grupurile au păreri foarte diferite.',
    },
    change: {
      score: {
        higher: (by, previous) => `Data trecută scorul a fost ${previous}. Acum e cu ${by} mai sus.`,
        lower: (by, previous) => `Data trecută scorul a fost ${previous}. Acum e cu ${by} mai jos.`,
        same: (previous) => `Și data trecută scorul a fost ${previous}.`,
      },
      median: {
        higher: (by, previous) => `Data trecută mijlocul a fost ${previous}. Acum e cu ${by} mai sus.`,
        lower: (by, previous) => `Data trecută mijlocul a fost ${previous}. Acum e cu ${by} mai jos.`,
        same: (previous) => `Și data trecută mijlocul a fost ${previous}.`,
      },
    },
    dots: (counts) => `Câte grupuri au pus fiecare scor: ${counts}.`,
    dotsAlone: (score) => `Scorul ${score} pe o linie de la 1 la 5.`,
    of: (score, count) => `${score}: ${count}`,
    means1: (low) => `1 poate arăta așa: „${low}”`,
    means5: (high) => `5 poate arăta așa: „${high}”`,
  },
  groups: {
    title: 'Liniile grupurilor',
    described: (group, scores) => `${group}. ${scores}.`,
    describedFocus: (factors) => `Priorități: ${factors}.`,
    note: 'Grupurile sunt în ordinea numerelor. Nu se pot compara ca mai bune sau mai slabe: fiecare grup vorbește despre munca lui de zi cu zi.',
    tooMany: (groups) =>
      `${groupsCounted(groups)} sunt prea multe pentru câte o diagramă. Scorurile fiecărui grup sunt în foaia de calcul.`,
  },
  notes: {
    title: 'Ce am spus',
    titleInGroups: 'Notițele alese de grupuri',
    none: 'Aici nu sunt notițe.',
    noneInGroups: 'Niciun grup nu a ales notițe.',
    noneFrom: (groups, count) =>
      plural(count, {
        one: `Grupul ${groups} nu a ales notițe.`,
        few: `Grupurile ${groups} nu au ales notițe.`,
        other: `Grupurile ${groups} nu au ales notițe.`,
      }),
    starred: 'Evidențiată',
  },
  answers: {
    title: 'Întrebările de încheiere',
    none: 'Fără răspuns.',
    noneOfThem: 'Nicio întrebare nu a primit răspuns.',
    open: 'Fără răspuns:',
  },
  agreements: {
    title: 'Ce am stabilit',
    none: 'Nu s-au scris înțelegeri.',
    what: 'Înțelegere',
    about: 'Factor · Unde trebuie schimbat ceva?',
    factor: 'Factor',
    responsible: 'Responsabil',
    deadline: 'Termen',
    next: (shown, of) => `Următoarele ${shown} din ${agreementsCounted(of)}, după termen:`,
    nextOne: (of) => `Următoarea din ${agreementsCounted(of)}, după termen:`,
    rest: 'Celelalte înțelegeri',
    restOn: 'Restul e la pagina {page}.',
    noFactor: 'Niciunul anume',
    previous: (date) => `Înțelegerile de data trecută, ${date}`,
    outcome: 'Ce s-a întâmplat cu ea?',
    carriedOver: 'Reluată de data trecută',
    noDeadline: 'Nestabilit',
  },
  next: {
    title: 'Cum mergem mai departe',
    followUp: (date) => `Ne întâlnim la un nou dialog pe ${date}.`,
    noFollowUp: 'Nu s-a stabilit o dată pentru întâlnirea viitoare.',
    steps: 'La ce ne putem uita în continuare',
  },
  method: {
    title: 'Despre dialog și raport',
    about: (factors) => `Dialogul e despre ${spelled(factors)} factori, pe o scară de la 1 la 5.`,
    median: 'Mijlocul e mediana: scorul din mijloc, când scorurile grupurilor sunt puse în ordine.',
    comparingAlone: 'Linia nu poate fi folosită pentru a compara locuri de muncă.',
    comparing: 'Linia nu poate fi folosită pentru a compara grupuri sau locuri de muncă.',
    privacy:
      'Scorurile individuale le-au văzut doar cei de la masă, fără nume. Nu sunt aici, nici măcar numărul lor, și se șterg cel târziu când se încheie dialogul.',
    made: (date) => `Făcut cu Sekskant pe ${date}.`,
  },
  continued: '(continuare)',
  moreOn: 'Mai multe despre metodă la pagina {page}.',
  unprintable:
    'Aici sunt caractere pe care raportul nu le poate arăta. Textul întreg e în procesul-verbal și în foaia de calcul.',
  foot: 'Raportul nu conține scorurile individuale ale nimănui.',
} satisfies typeof da;
