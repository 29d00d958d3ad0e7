import { spelled } from '../../count/de.ts';
import type { sheets as da } from '../da/sheets.ts';

export const sheets = {
  title: 'Blätter für die Tische',
  group: 'Gruppe',
  date: 'Datum',
  code: 'Code',
  goTo: (address) => `auf ${address}`,
  qr: (address) => `QR-Code, der den Dialog auf einem Handy öffnet: ${address}`,
  exercise: {
    steps: [
      {
        name: 'Erst allein',
        line: 'Denkt euch für jeden Faktor eine Zahl von 1 bis 5. 1 ist niedrig, und 5 ist hoch.',
      },
      {
        name: 'Gemeinsam',
        line: 'Was spricht für eine niedrige Zahl, was für eine hohe? Die Führungskraft nennt ihre Zahl zuletzt. Findet eine Zahl, hinter der ihr alle steht.',
      },
      {
        name: 'Linie zeichnen',
        line: 'Schreibt die Zahl ins Feld, setzt einen Punkt auf die Achse und verbindet die Punkte.',
      },
    ],
    factor: 'Faktor',
    score: 'Zahl',
  },
  questions: {
    focus: 'Kreuzt ein bis drei Faktoren an',
    star: 'Markiert mit einem Stern, was ihr in die gemeinsame Runde mitnehmen wollt, höchstens drei.',
  },
  agreements: {
    title: 'Das vereinbaren wir',
    what: 'Was tun wir?',
    where: 'Wo soll sich etwas ändern?',
    responsible: 'Zuständig',
    deadline: 'Frist',
    followUp: 'Wir treffen uns zu einem neuen Dialog am',
  },
  model: {
    factors: (factors) => `Die ${spelled(factors)} Faktoren`,
    ends: 'Bei 1 und 5 steht, wie es an beiden Enden aussehen kann.',
  },
  licence: {
    title: 'Leitfaden',
    lead: (minutes) =>
      `Die ganze Stunde auf einer Seite, für die Moderation (tovholder). ${minutes} Ändert sie, wie es euch passt.`,
    phase: 'Wann',
    say: 'Das kannst du sagen',
    mind: 'Denk daran',
    minutes: (minutes) => `${minutes} Min.`,
    paper: 'Ohne Handys',
    never: (deeds) => `Bitte nicht ${deeds}.`,
    nevers: [
      'einen Durchschnitt ausrechnen',
      'nach den Zahlen Einzelner fragen',
      'eine beste Gruppe benennen',
      'das Problem für die Gruppe lösen',
    ],
    neversAlone: [
      'einen Durchschnitt ausrechnen',
      'nach den Zahlen Einzelner fragen',
      'das Problem für die Gruppe lösen',
    ],
  },
} satisfies typeof da;
