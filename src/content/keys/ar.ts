import type { keys as danish } from './da.ts';

export const keys = {
  title: 'المفاتيح',
  each: [
    { keys: ['PageDown', '→'], does: 'الخطوة التالية. وزر التقديم في جهاز التحكم يفعل الشيء نفسه.' },
    { keys: ['PageUp', '←'], does: 'خطوة إلى الوراء في المرحلة نفسها' },
    { keys: ['Tab'], does: 'إلى الزر أو الحقل التالي' },
    { keys: ['Esc'], does: 'إغلاق نافذة' },
    { keys: ['?'], does: 'عرض هذه القائمة' },
  ],
  inFields: 'داخل الحقول تكتب المفاتيح كالمعتاد.',
  on: 'استعمال المفتاح ?',
} satisfies typeof danish;
