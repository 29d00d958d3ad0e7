import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'La următorul buton sau câmp' },
  { keys: ['Esc'], does: 'Închide o fereastră' },
  { keys: ['?'], does: 'Arată această listă' },
];

export const keys = {
  title: 'Taste',
  each: [
    { keys: ['PageDown', '→'], does: 'Pasul următor. La fel face și butonul „înainte” al unei telecomenzi.' },
    { keys: ['PageUp', '←'], does: 'Un pas înapoi în aceeași etapă' },
    ...onEveryPage,
  ],
  inFields: 'Într-un câmp, tastele scriu ca de obicei.',
  on: 'Folosește tasta ?',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Alege un număr pe scală' },
    { keys: ['↑', '↓'], does: 'Cu unu mai sus sau mai jos' },
    { keys: ['Enter'], does: 'Mergi mai departe cu numărul ales' },
    ...onEveryPage,
  ],
  onScale: 'Pe scală funcționează 1–5, ↑ și ↓. Enter duce mai departe, iar ? arată toate tastele.',
} satisfies typeof danishAtSeat;
