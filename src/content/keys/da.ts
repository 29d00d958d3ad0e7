const onEveryPage = [
  { keys: ['Tab'], does: 'Til næste knap eller felt' },
  { keys: ['Esc'], does: 'Luk et vindue' },
  { keys: ['?'], does: 'Vis denne liste' },
];

/** The keys that lead the room, on the facilitator's page and on the screen. */
export const keys = {
  title: 'Taster',
  each: [
    { keys: ['PageDown', '→'], does: 'Næste trin. Det gør en klikkers fremad-knap også.' },
    { keys: ['PageUp', '←'], does: 'Et skridt tilbage i samme fase' },
    ...onEveryPage,
  ],
  inFields: 'I et felt skriver tasterne, som de plejer.',
  on: 'Brug tasten ?',
};

/** The keys of a page at a table. */
export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Vælg et tal på skalaen' },
    { keys: ['↑', '↓'], does: 'Et tal højere eller lavere' },
    { keys: ['Enter'], does: 'Videre med det valgte tal' },
    ...onEveryPage,
  ],
  onScale: 'På skalaen virker 1–5, ↑ og ↓. Enter går videre, og ? viser alle taster.',
};
