import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'Sonraki düğmeye ya da alana' },
  { keys: ['Esc'], does: 'Pencereyi kapat' },
  { keys: ['?'], does: 'Bu listeyi göster' },
];

export const keys = {
  title: 'Tuşlar',
  each: [
    { keys: ['PageDown', '→'], does: 'Sonraki adım. Sunum kumandasının ileri düğmesi de aynı işi yapar.' },
    { keys: ['PageUp', '←'], does: 'Aynı aşamada bir adım geri' },
    ...onEveryPage,
  ],
  inFields: 'Bir alana yazarken tuşlar her zamanki gibi yazar.',
  on: 'Kısayol olarak ? tuşunu kullan',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Ölçekte bir sayı seç' },
    { keys: ['↑', '↓'], does: 'Bir sayı yukarı ya da aşağı' },
    { keys: ['Enter'], does: 'Seçilen sayıyla devam et' },
    ...onEveryPage,
  ],
  onScale: 'Ölçekte 1–5, ↑ ve ↓ çalışır. Enter ilerletir, ? bütün tuşları gösterir.',
} satisfies typeof danishAtSeat;
