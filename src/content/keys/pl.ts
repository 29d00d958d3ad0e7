import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'Do następnego przycisku lub pola' },
  { keys: ['Esc'], does: 'Zamknij okno' },
  { keys: ['?'], does: 'Pokaż tę listę' },
];

export const keys = {
  title: 'Klawisze',
  each: [
    { keys: ['PageDown', '→'], does: 'Następny krok. Tak samo działa przycisk „dalej” w pilocie.' },
    { keys: ['PageUp', '←'], does: 'Krok wstecz w tej samej części' },
    ...onEveryPage,
  ],
  inFields: 'W polu klawisze piszą jak zwykle.',
  on: 'Używaj klawisza ?',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Wybierz liczbę na skali' },
    { keys: ['↑', '↓'], does: 'O jeden wyżej lub niżej' },
    { keys: ['Enter'], does: 'Dalej z wybraną liczbą' },
    ...onEveryPage,
  ],
  onScale: 'Na skali działają 1–5, ↑ i ↓. Enter prowadzi dalej, a ? pokazuje wszystkie klawisze.',
} satisfies typeof danishAtSeat;
