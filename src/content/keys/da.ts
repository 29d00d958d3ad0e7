/** The keys that lead the room, on the facilitator's page and on the screen. */
export const keys = {
  title: 'Taster',
  each: [
    { keys: ['PageDown', '→'], does: 'Næste trin. Det gør en klikkers fremad-knap også.' },
    { keys: ['PageUp', '←'], does: 'Et skridt tilbage i samme fase' },
    { keys: ['Tab'], does: 'Til næste knap eller felt' },
    { keys: ['Esc'], does: 'Luk et vindue' },
    { keys: ['?'], does: 'Vis denne liste' },
  ],
  inFields: 'I et felt skriver tasterne, som de plejer.',
  on: 'Brug tasten ?',
};
