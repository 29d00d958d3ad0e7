import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Клавіші',
  each: [
    { keys: ['PageDown', '→'], does: 'Наступний крок. Те саме робить кнопка «вперед» на пульті.' },
    { keys: ['PageUp', '←'], does: 'Крок назад у тій самій частині' },
    { keys: ['Tab'], does: 'До наступної кнопки чи поля' },
    { keys: ['Esc'], does: 'Закрити вікно' },
    { keys: ['?'], does: 'Показати цей список' },
  ],
  inFields: 'У полі клавіші пишуть, як завжди.',
  on: 'Використовувати клавішу ?',
} satisfies typeof danish;
