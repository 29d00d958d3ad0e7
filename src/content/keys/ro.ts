import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Taste',
  each: [
    { keys: ['PageDown', '→'], does: 'Pasul următor. La fel face și butonul „înainte” al unei telecomenzi.' },
    { keys: ['PageUp', '←'], does: 'Un pas înapoi în aceeași etapă' },
    { keys: ['Tab'], does: 'La următorul buton sau câmp' },
    { keys: ['Esc'], does: 'Închide o fereastră' },
    { keys: ['?'], does: 'Arată această listă' },
  ],
  inFields: 'Într-un câmp, tastele scriu ca de obicei.',
  on: 'Folosește tasta ?',
} satisfies typeof danish;
