import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Klawisze',
  each: [
    { keys: ['PageDown', '→'], does: 'Następny krok. Tak samo działa przycisk „dalej” w pilocie.' },
    { keys: ['PageUp', '←'], does: 'Krok wstecz w tej samej części' },
    { keys: ['Tab'], does: 'Do następnego przycisku lub pola' },
    { keys: ['Esc'], does: 'Zamknij okno' },
    { keys: ['?'], does: 'Pokaż tę listę' },
  ],
  inFields: 'W polu klawisze piszą jak zwykle.',
  on: 'Używaj klawisza ?',
} satisfies typeof danish;
