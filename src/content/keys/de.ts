import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Tasten',
  each: [
    { keys: ['PageDown', '→'], does: 'Nächster Schritt. Die Vorwärts-Taste eines Presenters tut dasselbe.' },
    { keys: ['PageUp', '←'], does: 'Ein Schritt zurück in derselben Phase' },
    { keys: ['Tab'], does: 'Zum nächsten Knopf oder Feld' },
    { keys: ['Esc'], does: 'Fenster schließen' },
    { keys: ['?'], does: 'Diese Liste zeigen' },
  ],
  inFields: 'In einem Feld schreiben die Tasten wie sonst auch.',
  on: 'Taste ? nutzen',
} satisfies typeof danish;
