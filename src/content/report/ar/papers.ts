import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'حوار',
    minutes: 'محضر',
    workbook: 'جدول البيانات',
    'scores-csv': 'أرقام',
    'notes-csv': 'ملاحظات',
    'agreements-csv': 'اتفاقات',
    record: 'بيانات',
    'diagram-svg': 'رسم',
    'diagram-png': 'رسم',
    'diagram-wide-svg': 'رسم 16-9',
    'diagram-wide-png': 'رسم 16-9',
    calendar: 'مواعيد',
    calendars: 'مواعيد لكل شخص',
    board: 'لوحة الاتفاقات',
    slides: 'شرائح',
    sheets: 'أوراق الطاولات',
    exercise: 'تمرين الحوار',
    questions: 'أسئلة الحوار',
    model: 'النموذج في صفحة',
    agreements: 'ورقة الاتفاقات',
    licence: 'ورقة المنسّق',
    'poster-a4': 'ملصق A4',
    'poster-a3': 'ملصق A3',
  },
  missing: {
    name: '▯ حرف لا تملكه خطوطنا. الاسم كله على الهاتف بعد الانضمام.',
    text: '▯ حرف لا تملكه خطوطنا. النص كله على صفحة نتيجة الحوار.',
  },
} satisfies typeof da;
