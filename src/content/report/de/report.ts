import { spelled } from '../../count/de.ts';
import type { report as da } from '../da/report.ts';

export const report = {
  none: '–',
  unscored: 'keine Zahl',
  described: (factor, score) => `${factor}: ${score}`,
  describedMedian: (factor, median, spread) => `${factor}: Mitte ${median}, niedrigste bis höchste ${spread}`,
  describedPrevious: (score) => `letztes Mal ${score}`,
  untitled: 'Dialog über das Arbeitsumfeld',
  emptyDiagram: {
    title: 'Leeres Diagramm',
    description: (factors) =>
      `Ein Diagramm mit ${spelled(factors)} Achsen, einer für jeden Faktor, und Ringen von 1 in der Mitte bis 5 ganz außen.`,
  },
  summary: {
    facilitator: (name) => `Moderation (tovholder): ${name}.`,
    running: 'Der Dialog war noch nicht zu Ende, als der Bericht erstellt wurde.',
  },
  key: {
    line: 'Unsere Linie',
    median: 'Mitte: die Zahl in der Mitte, wenn man die Zahlen der Gruppen der Größe nach ordnet',
    spread: 'Graue Fläche: von der niedrigsten bis zur höchsten Zahl',
    previous: (date) => `Letztes Mal, ${date}`,
    focus: 'Als Fokus gewählt',
    focusByHalf: 'Von mindestens der Hälfte der Gruppen als Fokus gewählt',
  },
  factors: {
    title: 'Faktor für Faktor',
    factor: 'Faktor',
    score: 'Unsere Zahl',
    median: 'Mitte',
    spread: 'Niedrigste–höchste',
    previous: 'Letztes Mal',
    focus: 'Fokus',
    chosen: 'Ja',
    chosenBy: (groups, of) => `${groups} von ${of} Gruppen`,
    one: (score) => `Wir haben uns auf ${score} geeinigt.`,
    noneScored: 'Für keinen der Faktoren wurde eine Zahl gesetzt.',
    noScore: 'Es wurde keine Zahl gesetzt.',
    allSame: (groups, score) => `${groups === 2 ? 'Beide' : `Alle ${groups}`} Gruppen haben ${score} gesetzt.`,
    oneScored: (score, of) => `Eine von ${of} Gruppen hat eine Zahl gesetzt: ${score}.`,
    sameScored: (groups, of, score) =>
      `${groups} von ${of} Gruppen haben eine Zahl gesetzt. Alle Zahlen sind ${score}.`,
    between: (lowest, highest, median) => `Sie liegen zwischen ${lowest} und ${highest}. Die Mitte ist ${median}.`,
    scoredBy: (groups, of) =>
      groups === 1
        ? `1 von ${of} Gruppen hat eine Zahl gesetzt.`
        : `${groups} von ${of} Gruppen haben eine Zahl gesetzt.`,
    consensus: {
      agree: 'Die Gruppen liegen nah beieinander.',
      differ: 'Die Gruppen sehen es etwas unterschiedlich.',
      farApart: 'Die Gruppen sehen es sehr unterschiedlich.',
    },
    change: {
      score: {
        higher: (by, previous) => `Letztes Mal war die Zahl ${previous}. Jetzt ist sie um ${by} höher.`,
        lower: (by, previous) => `Letztes Mal war die Zahl ${previous}. Jetzt ist sie um ${by} niedriger.`,
        same: (previous) => `Letztes Mal war die Zahl auch ${previous}.`,
      },
      median: {
        higher: (by, previous) => `Letztes Mal war die Mitte ${previous}. Jetzt ist sie um ${by} höher.`,
        lower: (by, previous) => `Letztes Mal war die Mitte ${previous}. Jetzt ist sie um ${by} niedriger.`,
        same: (previous) => `Letztes Mal war die Mitte auch ${previous}.`,
      },
    },
    dots: (counts) => `Wie viele Gruppen jede Zahl gesetzt haben: ${counts}.`,
    dotsAlone: (score) => `Die Zahl ${score} auf einer Linie von 1 bis 5.`,
    of: (score, count) => `${score}: ${count}`,
    means1: (low) => `So kann 1 aussehen: „${low}“`,
    means5: (high) => `So kann 5 aussehen: „${high}“`,
  },
  groups: {
    title: 'Die Linien der Gruppen',
    described: (group, scores) => `${group}. ${scores}.`,
    describedFocus: (factors) => `Fokus: ${factors}.`,
    note: 'Die Gruppen stehen nach ihrer Nummer. Sie lassen sich nicht als besser oder schlechter vergleichen: Jede Gruppe spricht über ihren eigenen Alltag.',
    tooMany: (groups) =>
      `${groups} Gruppen sind zu viele für je ein Diagramm. Die Zahlen jeder Gruppe stehen in der Arbeitsmappe.`,
  },
  notes: {
    title: 'Das haben wir gesagt',
    titleInGroups: 'Ausgewählte Notizen der Gruppen',
    none: 'Hier gibt es keine Notizen.',
    noneInGroups: 'Keine der Gruppen hat Notizen ausgewählt.',
    noneFrom: (groups, count) =>
      count === 1
        ? `Gruppe ${groups} hat keine Notizen ausgewählt.`
        : `Die Gruppen ${groups} haben keine Notizen ausgewählt.`,
    starred: 'Hervorgehoben',
  },
  answers: {
    title: 'Die abschließenden Fragen',
    none: 'Nicht beantwortet.',
    noneOfThem: 'Keine der Fragen ist beantwortet.',
    open: 'Nicht beantwortet:',
  },
  agreements: {
    title: 'Das haben wir vereinbart',
    none: 'Es wurden keine Vereinbarungen aufgeschrieben.',
    what: 'Vereinbarung',
    about: 'Faktor · Wo soll sich etwas ändern?',
    factor: 'Faktor',
    responsible: 'Zuständig',
    deadline: 'Frist',
    next: (shown, of) => `Die nächsten ${shown} von ${of} Vereinbarungen, nach Frist:`,
    nextOne: (of) => `Die nächste von ${of} Vereinbarungen, nach Frist:`,
    rest: 'Die übrigen Vereinbarungen',
    restOn: 'Die übrigen stehen auf Seite {page}.',
    noFactor: 'Kein bestimmter',
    previous: (date) => `Die Vereinbarungen vom letzten Mal, ${date}`,
    outcome: 'Was ist daraus geworden?',
    carriedOver: 'Vom letzten Mal übernommen',
    noDeadline: 'Nicht gesetzt',
  },
  next: {
    title: 'So machen wir weiter',
    followUp: (date) => `Wir treffen uns am ${date} zu einem neuen Dialog.`,
    noFollowUp: 'Für das nächste Mal ist noch kein Datum gesetzt.',
    steps: 'Das können wir uns als Nächstes ansehen',
  },
  method: {
    title: 'Zum Dialog und zu diesem Bericht',
    about: (factors) => `Im Dialog geht es um ${spelled(factors)} Faktoren auf einer Skala von 1 bis 5.`,
    median: 'Die Mitte ist der Median: die Zahl in der Mitte, wenn man die Zahlen der Gruppen der Größe nach ordnet.',
    comparingAlone: 'Mit der Linie lassen sich Betriebe nicht vergleichen.',
    comparing: 'Mit der Linie lassen sich Gruppen oder Betriebe nicht vergleichen.',
    privacy:
      'Die eigenen Zahlen der Einzelnen haben nur die am Tisch gesehen, ohne Namen. Sie stehen hier nicht, auch nicht als Anzahl, und werden spätestens gelöscht, wenn der Dialog endet.',
    made: (date) => `Erstellt mit Sekskant am ${date}.`,
  },
  continued: '(Fortsetzung)',
  moreOn: 'Mehr dazu, wie wir vorgegangen sind, auf Seite {page}.',
  unprintable:
    'Hier stehen Zeichen, die der Bericht nicht zeigen kann. Der ganze Text steht im Protokoll und in der Arbeitsmappe.',
  foot: 'In diesem Bericht stehen von niemandem die eigenen Zahlen.',
} satisfies typeof da;
