import { definite } from '../../count/ar.ts';
import { pluralIn } from '../../count/plural.ts';
import type { sheets as da } from '../da/sheets.ts';

const plural = pluralIn('ar');

export const sheets = {
  title: 'أوراق الطاولات',
  group: 'المجموعة',
  date: 'التاريخ',
  code: 'الرمز',
  goTo: (address) => `على ${address}`,
  qr: (address) => `رمز QR يفتح الحوار على الهاتف: ${address}`,
  exercise: {
    steps: [
      { name: 'كل شخص وحده', line: 'فكروا في رقم من 1 إلى 5 لكل عامل. 1 منخفض و5 مرتفع.' },
      {
        name: 'معًا',
        line: 'ما الذي يدعو إلى رقم منخفض، وما الذي يدعو إلى رقم مرتفع؟ والمدير آخر من يقول رقمه. اختاروا رقمًا واحدًا يقبل به الجميع.',
      },
      { name: 'ارسموا الخط', line: 'اكتبوا الرقم في خانته، وضعوا نقطة على المحور، ثم صلوا بين النقاط.' },
    ],
    factor: 'العامل',
    score: 'الرقم',
  },
  questions: {
    focus: 'ضعوا علامة عند عامل إلى ثلاثة عوامل',
    star: 'ضعوا نجمة عند ما تريدون مشاركته مع المجموعات، ثلاث على الأكثر.',
  },
  agreements: {
    title: 'ما نتفق عليه',
    what: 'ماذا نفعل؟',
    where: 'أين يجب أن يتغيّر شيء؟',
    responsible: 'المسؤول',
    deadline: 'الموعد',
    followUp: 'نلتقي لحوار جديد في',
  },
  model: {
    factors: (factors) => `العوامل ${definite(factors)}`,
    ends: 'عند 1 و5 مكتوب كيف قد يكون الحال في كل طرف.',
  },
  licence: {
    title: 'ورقة المنسّق',
    lead: (minutes) => `الساعة كلها في صفحة واحدة، لمنسّق الحوار (tovholder). ${minutes} ويمكن تعديلها كما يناسبكم.`,
    phase: 'متى',
    say: 'ما يمكن قوله',
    mind: 'للتذكّر',
    minutes: (minutes) =>
      plural(minutes, {
        zero: '0 دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: `${minutes} دقائق`,
        many: `${minutes} دقيقة`,
        other: `${minutes} دقيقة`,
      }),
    paper: 'بلا هواتف',
    never: (deeds) => `ما لا يفعله المنسّق: ${deeds}.`,
    nevers: ['حساب متوسط', 'السؤال عن تقييم شخص بعينه', 'تسمية أفضل مجموعة', 'حل المشكلة بدل المجموعة'],
    neversAlone: ['حساب متوسط', 'السؤال عن تقييم شخص بعينه', 'حل المشكلة بدل المجموعة'],
  },
} satisfies typeof da;
