import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'إلى الزر أو الحقل التالي' },
  { keys: ['Esc'], does: 'إغلاق نافذة' },
  { keys: ['?'], does: 'عرض هذه القائمة' },
];

export const keys = {
  title: 'المفاتيح',
  each: [
    { keys: ['PageDown', '→'], does: 'الخطوة التالية. وزر التقديم في جهاز التحكم يفعل الشيء نفسه.' },
    { keys: ['PageUp', '←'], does: 'خطوة إلى الوراء في المرحلة نفسها' },
    ...onEveryPage,
  ],
  inFields: 'داخل الحقول تكتب المفاتيح كالمعتاد.',
  on: 'استعمال المفتاح ?',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'اختيار رقم على المقياس' },
    { keys: ['↑', '↓'], does: 'رقم أعلى أو أدنى' },
    { keys: ['Enter'], does: 'المتابعة بالرقم المختار' },
    ...onEveryPage,
  ],
  onScale: 'على المقياس تعمل الأزرار من 1 إلى 5 و↑ و↓. يتيح Enter المتابعة، ويعرض ? كل الأزرار.',
} satisfies typeof danishAtSeat;
