import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'Zum nächsten Knopf oder Feld' },
  { keys: ['Esc'], does: 'Fenster schließen' },
  { keys: ['?'], does: 'Diese Liste zeigen' },
];

export const keys = {
  title: 'Tasten',
  each: [
    { keys: ['PageDown', '→'], does: 'Nächster Schritt. Die Vorwärts-Taste eines Presenters tut dasselbe.' },
    { keys: ['PageUp', '←'], does: 'Ein Schritt zurück in derselben Phase' },
    ...onEveryPage,
  ],
  inFields: 'In einem Feld schreiben die Tasten wie sonst auch.',
  on: 'Taste ? nutzen',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Eine Zahl auf der Skala wählen' },
    { keys: ['↑', '↓'], does: 'Eine Zahl höher oder niedriger' },
    { keys: ['Enter'], does: 'Weiter mit der gewählten Zahl' },
    ...onEveryPage,
  ],
  onScale: 'Auf der Skala funktionieren 1–5, ↑ und ↓. Enter geht weiter, und ? zeigt alle Tasten.',
} satisfies typeof danishAtSeat;
