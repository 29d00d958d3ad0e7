import { definite, groups, minutes } from '../count/ar.ts';
import { pluralIn } from '../count/plural.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { ar as papers } from '../papers/ar.ts';
import { ar as shared } from '../shared/ar.ts';
import type { StartWords } from './da.ts';

const plural = pluralIn('ar');

export const ar = {
  shared,
  papers,
  page: 'Sekskant – حوار حول بيئة العمل',
  howLink: 'كيف يجري ذلك',
  headline: (factors) => [
    'ساعة واحدة.',
    plural(factors, {
      zero: 'بلا عوامل.',
      one: 'عامل واحد.',
      two: 'عاملان.',
      few: `${factors} عوامل.`,
      many: `${factors} عاملًا.`,
      other: `${factors} عامل.`,
    }),
    'صورتكم أنتم.',
  ],
  lead: 'لقاء مدته ساعة حول بيئة عملكم. في البداية يقيّم كل شخص وحده. ثم تجدون صورة مشتركة في مجموعات صغيرة.',
  join: {
    label: 'هل لديك رمز؟',
    go: 'انضمام',
    help: 'ثمانية أرقام من الشاشة الكبيرة. ويمكن أيضًا مسح رمز QR بالكاميرا.',
    incomplete: 'الرمز ثمانية أرقام. وهو على الشاشة الكبيرة.',
    unheard: 'لا نصل إلى الخادم. يُرجى المحاولة بعد قليل.',
  },
  open: {
    question: 'هل قيادة اللقاء مهمتك (منسّق، tovholder)؟',
    noAccount: 'لا حاجة إلى حساب.',
    go: 'بدء حوار',
    opening: 'جارٍ الفتح …',
    adjust: 'الإعداد أولًا',
    guide: 'عمَّ ستتحدثون؟',
    title: 'مكان العمل أو الفريق',
    titleMeans: 'اختياري. يظهر على الشاشة الكبيرة وفي النتيجة.',
    people: 'كم عددكم؟',
    groups: 'عدد المجموعات',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest} إلى ${most}`;
      const persons = plural(people, {
        zero: 'لا أحد',
        one: 'شخص واحد',
        two: 'شخصان',
        few: `${counted(people)} أشخاص`,
        many: `${counted(people)} شخصًا`,
        other: `${counted(people)} شخص`,
      });
      return `${persons}: ${sizes.length === 1 ? 'مجموعة واحدة' : `${groups(sizes.length)}، في كل منها ${each}`}.`;
    },
    outside: 'الأفضل أن تكون المجموعة من 4 إلى 6 أشخاص، كي يتكلم الجميع.',
    mode: 'طريقة المشاركة',
    modes: {
      phones: { name: 'هواتف خاصة', means: 'يقيّم كل شخص وحده أولًا.' },
      table: { name: 'شاشة مشتركة عند كل طاولة', means: 'تختار المجموعة الأرقام معًا.' },
      paper: { name: 'ورق', means: 'إدخال أرقام المجموعة عليك.' },
    },
    wayMeans: 'يمكن تغيير ذلك لكل مجموعة لاحقًا.',
    minutes: 'الدقائق',
    sum: (count) => `المجموع: ${minutes(count)}.`,
    short: 'هذا أقل من 60 دقيقة. من الأفضل تخصيص وقت كافٍ كي لا يكون الحديث على عجل.',
    defaults: 'يبدأ بمجموعة واحدة على هواتفها. ويمكن إضافة مجموعات بعد الدخول.',
  },
  example: { name: 'مثال', title: 'مثال على خط مجموعة' },
  agenda: {
    title: 'هكذا تمضي الساعة',
    minutes: (minutes) =>
      plural(minutes, {
        zero: '0 دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: `${minutes} دقائق`,
        many: `${minutes} دقيقة`,
        other: `${minutes} دقيقة`,
      }),
    exercise: 'تقيّمون وتتفقون وتتحدثون عن الأسباب',
  },
  how: {
    title: 'كيف يجري ذلك',
    steps: (factors, questions) => [
      'ابحثوا عن مكان هادئ للحديث، وخصصوا 60 دقيقة على الأقل. واختاروا منسّقًا يقود اللقاء.',
      'يبدأ المنسّق الحوار على حاسوب ويعرض الشاشة الكبيرة للجميع.',
      'يمسح الجميع الرمز ويجلسون في مجموعات من 4 إلى 6 أشخاص.',
      `يقيّم كل شخص العوامل ${definite(factors)} من 1 إلى 5. ترى المجموعة مواقع التقييمات، وتصل بالحديث إلى خط واحد مشترك.`,
      `تجيب المجموعات عن الأسئلة ${definite(questions)}، ثم تتشارك ما وجدته.`,
      'تنتهون باتفاقات: ماذا ومن ومتى.',
    ],
  },
  kept: {
    title: 'ماذا يُحفظ؟',
    lines: [
      'لا أحد مطالب بكتابة اسمه أو إنشاء حساب. الأسماء لا تظهر إلا حيث تكتبونها أنتم.',
      'تقييماتكم الخاصة لا يراها إلا الجالسون عند طاولتكم، بلا أسماء. وحين ينتهي الحوار تكون قد حُذفت. وإن لم يُنهَ الحوار أبدًا، تُحذف بعد يوم كامل بلا نشاط.',
      'الأرقام التي تتفقون عليها والملاحظات والاتفاقات تُحفظ. وحين ينتهي الحوار ننسى من كتب ماذا.',
      'يُحذف الحوار بعد 12 شهرًا من نهايته على الأكثر. وإن لم يُنهَ أبدًا، يُحذف بعد 30 يومًا من آخر تغيير. ويمكن للمنسّق حذفه قبل ذلك.',
    ],
  },
  saved: 'فتح نتيجة محفوظة',
  own: {
    title: 'الحوارات على هذا الجهاز',
    all: (count) => `القائمة كلها (${count})`,
    open: (title) => title || 'حوار بلا اسم',
    opened: (day) => `فُتح في ${day}`,
    code: (code) => `الرمز ${code}`,
    followUp: 'متابعة',
    ended: 'انتهى',
    forgotten: 'نسي المتصفح الحوار. يمكنك الرجوع إليه برابطك.',
    forget: 'إزالة من القائمة',
    forgetName: (title) => `إزالة من القائمة: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
