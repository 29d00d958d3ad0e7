import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Protokoll des Dialogs über das Arbeitsumfeld',
  place: 'Betrieb',
  date: 'Datum',
  present: 'Anwesend',
  inGroups: (people, groups) => `${people} in ${groups} Gruppen`,
  onlyGroups: (groups) => `${groups} Gruppen`,
  facilitator: 'Moderation (tovholder)',
  fact: (name) => `${name}: `,
  key: {
    line: 'Die Linie ist das, worauf wir uns geeinigt haben.',
    median:
      'Die Linie ist die Mitte: die Zahl in der Mitte, wenn man die Zahlen der Gruppen der Größe nach ordnet. Die graue Fläche reicht von der niedrigsten bis zur höchsten Zahl.',
    previous: (date) => `Die gestrichelte Linie ist vom letzten Mal, ${date}.`,
    focus: 'Ein Ring heißt: Wir haben den Faktor als Fokus gewählt.',
    focusByHalf: 'Ein Ring heißt: Mindestens die Hälfte der Gruppen hat den Faktor als Fokus gewählt.',
  },
  scores: 'Darauf haben wir uns geeinigt',
  groupScores: 'Die Mitte der Zahlen der Gruppen',
  foot: 'Im Protokoll stehen von niemandem die eigenen Zahlen.',
  of: ' von ',
} satisfies typeof model;
