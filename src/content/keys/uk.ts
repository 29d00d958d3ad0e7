import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'До наступної кнопки чи поля' },
  { keys: ['Esc'], does: 'Закрити вікно' },
  { keys: ['?'], does: 'Показати цей список' },
];

export const keys = {
  title: 'Клавіші',
  each: [
    { keys: ['PageDown', '→'], does: 'Наступний крок. Те саме робить кнопка «вперед» на пульті.' },
    { keys: ['PageUp', '←'], does: 'Крок назад у тій самій частині' },
    ...onEveryPage,
  ],
  inFields: 'У полі клавіші пишуть, як завжди.',
  on: 'Використовувати клавішу ?',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Вибрати число на шкалі' },
    { keys: ['↑', '↓'], does: 'На одне число вище чи нижче' },
    { keys: ['Enter'], does: 'Далі з вибраним числом' },
    ...onEveryPage,
  ],
  onScale: 'На шкалі діють 1–5, ↑ і ↓. Enter веде далі, а ? показує всі клавіші.',
} satisfies typeof danishAtSeat;
