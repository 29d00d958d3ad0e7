import { pluralIn } from '../../count/plural.ts';
import { first as shared } from '../../shared/ar/first.ts';
import type { DoorWords } from '../da/door.ts';

const plural = pluralIn('ar');

export const door = {
  shared,
  page: 'حوار',
  takeOver: {
    title: 'المواصلة بمقعدك',
    means: 'لديك مقعد في متصفح آخر. بضغطة واحدة ينتقل إلى هنا.',
    take: 'المواصلة هنا',
    door: 'الانضمام بمقعد جديد',
  },
  door: {
    inApp:
      'الصفحة مفتوحة داخل تطبيق. يُرجى اختيار «فتح في المتصفح» في قائمة التطبيق قبل الدخول. وإلا فقد تضيع الصفحة بسهولة.',
    looking: 'جارٍ البحث عن الحوار …',
    untitled: 'حوار حول بيئة عملكم',
    nameless: 'لا حاجة إلى كتابة الاسم ولا إلى إنشاء حساب.',
    where: 'أين مكانك؟',
    anywhere: 'أريد أي مقعد',
    anywhereMeans: 'ستدخل المجموعة التي فيها أكبر متسع.',
    atTable: 'مكاني عند طاولة',
    numberMeans: 'يُرجى كتابة رقم المجموعة.',
    number: 'رقم المجموعة',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'على الورق';
      if (full) return 'ممتلئة';
      if (mode === 'table') return 'شاشة مشتركة';
      return plural(seats, {
        zero: 'لا أحد بعد',
        one: 'مقعد واحد مشغول',
        two: 'مقعدان مشغولان',
        few: `${seats} مقاعد مشغولة`,
        many: `${seats} مقعدًا مشغولًا`,
        other: `${seats} مقعد مشغول`,
      });
    },
    join: 'انضمام',
    isShared: (group) =>
      `المجموعة ${group} تتشارك شاشة واحدة، وهي هنا الآن. إذا كانت مجموعتك، يكفي الضغط على «انضمام» مرة أخرى. وإلا يُرجى اختيار مجموعة أخرى.`,
    joining: 'جارٍ إيجاد مقعدك …',
    unheard: 'لا نصل إلى الخادم. ستعيد الصفحة المحاولة تلقائيًا.',
    sameNetwork: 'هل الهاتف على شبكة حاسوب المنسّق نفسها؟',
    wrong: 'الرمز لا يعمل',
    closed: {
      title: 'الباب مغلق',
      text: 'أغلق المنسّق الباب أمام المزيد، أو انتهى الحوار، أو تغيّر الرمز. يُرجى النظر إلى الشاشة الكبيرة أو سؤال المنسّق.',
    },
    full: {
      title: 'لم تبق مقاعد',
      text: 'اطلبوا من المنسّق إضافة مجموعة. ستُفتح الصفحة تلقائيًا.',
    },
    ended: { title: 'انتهى الحوار', text: 'النتيجة عند منسّق الحوار.' },
    otherCode: 'تجربة رمز آخر',
    tryCode: 'البحث عن الحوار',
    codeIsEightDigits: 'الرمز ثمانية أرقام. وهو على الشاشة الكبيرة.',
  },
} satisfies DoorWords;
