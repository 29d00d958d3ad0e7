import { definite } from '../../count/ar.ts';
import { pluralIn } from '../../count/plural.ts';
import type { report as da } from '../da/report.ts';

const plural = pluralIn('ar');

export const report = {
  none: '–',
  unscored: 'بلا رقم',
  described: (factor, score) => `${factor}: ${score}`,
  describedMedian: (factor, median, spread) => `${factor}: الوسط ${median}، من الأدنى إلى الأعلى ${spread}`,
  describedPrevious: (score) => `المرة السابقة ${score}`,
  untitled: 'حوار حول بيئة العمل',
  emptyDiagram: {
    title: 'رسم فارغ',
    description: (factors) =>
      `رسم له محاور بعدد العوامل ${definite(factors)}، محور لكل عامل، وحلقات من 1 في الوسط إلى 5 على الحافة.`,
  },
  summary: {
    facilitator: (name) => `منسّق الحوار: ${name}.`,
    running: 'لم يكن الحوار قد انتهى عند إعداد هذا التقرير.',
  },
  key: {
    line: 'خطنا',
    median: 'الوسط: الرقم الأوسط حين تُرتَّب أرقام المجموعات',
    spread: 'المساحة الرمادية: من أدنى رقم إلى أعلى رقم',
    previous: (date) => `المرة السابقة، ${date}`,
    focus: 'اختير للتركيز',
    focusByHalf: 'اختاره للتركيز نصف المجموعات على الأقل',
  },
  factors: {
    title: 'عاملًا بعد عامل',
    factor: 'العامل',
    score: 'رقمنا',
    median: 'الوسط',
    spread: 'الأدنى – الأعلى',
    previous: 'السابق',
    focus: 'التركيز',
    chosen: 'نعم',
    chosenBy: (groups, of) => `مجموعات: ${groups} من ${of}`,
    one: (score) => `اتفقنا على ${score}.`,
    noneScored: 'لم توضع أرقام لأي من العوامل.',
    noScore: 'لم يوضع رقم.',
    allSame: (groups, score) =>
      groups === 2 ? `وضعت المجموعتان الرقم ${score}.` : `وضعت كل المجموعات (${groups}) الرقم ${score}.`,
    oneScored: (score, of) => `وضعت مجموعة واحدة من ${of} رقمًا: ${score}.`,
    sameScored: (groups, of, score) => `مجموعات وضعت رقمًا: ${groups} من ${of}. الأرقام كلها ${score}.`,
    between: (lowest, highest, median) => `أرقامها من ${lowest} إلى ${highest}. الوسط ${median}.`,
    scoredBy: (groups, of) => `مجموعات وضعت رقمًا: ${groups} من ${of}.`,
    consensus: {
      agree: 'المجموعات متقاربة.',
      differ: 'آراء المجموعات مختلفة قليلًا.',
      farApart: 'آراء المجموعات مختلفة كثيرًا.',
    },
    change: {
      score: {
        higher: (by, previous) => `كان الرقم في المرة السابقة ${previous}. وهو الآن أعلى بـ ${by}.`,
        lower: (by, previous) => `كان الرقم في المرة السابقة ${previous}. وهو الآن أدنى بـ ${by}.`,
        same: (previous) => `كان الرقم في المرة السابقة أيضًا ${previous}.`,
      },
      median: {
        higher: (by, previous) => `كان الوسط في المرة السابقة ${previous}. وهو الآن أعلى بـ ${by}.`,
        lower: (by, previous) => `كان الوسط في المرة السابقة ${previous}. وهو الآن أدنى بـ ${by}.`,
        same: (previous) => `كان الوسط في المرة السابقة أيضًا ${previous}.`,
      },
    },
    dots: (counts) => `كم مجموعة وضعت كل رقم: ${counts}.`,
    dotsAlone: (score) => `الرقم ${score} على خط من 1 إلى 5.`,
    of: (score, count) => `${score}: ${count}`,
    means1: (low) => `قد يكون 1 هكذا: «${low}»`,
    means5: (high) => `قد يكون 5 هكذا: «${high}»`,
  },
  groups: {
    title: 'خطوط المجموعات',
    described: (group, scores) => `${group}. ${scores}.`,
    describedFocus: (factors) => `التركيز: ${factors}.`,
    note: 'المجموعات مرتبة حسب أرقامها. لا يمكن القول إن إحداها أفضل أو أسوأ من غيرها: كل مجموعة تتحدث عن عملها اليومي.',
    tooMany: (groups) =>
      plural(groups, {
        zero: 'لا رسوم للمجموعات هنا. أرقام كل مجموعة في جدول البيانات.',
        one: 'لا رسم للمجموعة هنا. أرقامها في جدول البيانات.',
        two: 'لا رسوم للمجموعتين هنا. أرقامهما في جدول البيانات.',
        few: `${groups} مجموعات عدد كبير على رسم لكل منها. أرقام كل مجموعة في جدول البيانات.`,
        many: `${groups} مجموعة عدد كبير على رسم لكل منها. أرقام كل مجموعة في جدول البيانات.`,
        other: `${groups} مجموعة عدد كبير على رسم لكل منها. أرقام كل مجموعة في جدول البيانات.`,
      }),
  },
  notes: {
    title: 'ما قلناه',
    titleInGroups: 'ملاحظات مختارة من المجموعات',
    none: 'لا ملاحظات هنا.',
    noneInGroups: 'لم تختر أي مجموعة ملاحظات.',
    noneFrom: (groups, count) =>
      plural(count, {
        zero: 'اختارت كل المجموعات ملاحظات.',
        one: `المجموعة ${groups} لم تختر ملاحظات.`,
        two: `المجموعتان ${groups} لم تختارا ملاحظات.`,
        few: `المجموعات ${groups} لم تختر ملاحظات.`,
        many: `المجموعات ${groups} لم تختر ملاحظات.`,
        other: `المجموعات ${groups} لم تختر ملاحظات.`,
      }),
    starred: 'مميزة',
  },
  answers: {
    title: 'أسئلة الختام',
    none: 'بلا جواب.',
    noneOfThem: 'لم يُجب عن أي من الأسئلة.',
    open: 'بلا جواب:',
  },
  agreements: {
    title: 'ما اتفقنا عليه',
    none: 'لم تُكتب اتفاقات.',
    what: 'الاتفاق',
    about: 'العامل · أين يجب أن يتغيّر شيء؟',
    factor: 'العامل',
    responsible: 'المسؤول',
    deadline: 'الموعد',
    next: (shown, of) =>
      plural(shown, {
        zero: `الاتفاقات (${of}) حسب الموعد:`,
        one: `الاتفاق الأقرب من ${of}، حسب الموعد:`,
        two: `أقرب اتفاقين من ${of}، حسب الموعد:`,
        few: `أقرب ${shown} اتفاقات من ${of}، حسب الموعد:`,
        many: `أقرب ${shown} اتفاقًا من ${of}، حسب الموعد:`,
        other: `أقرب ${shown} اتفاق من ${of}، حسب الموعد:`,
      }),
    nextOne: (of) => `الاتفاق الأقرب من ${of}، حسب الموعد:`,
    rest: 'بقية الاتفاقات',
    restOn: 'البقية في الصفحة {page}.',
    noFactor: 'لا عامل معيّن',
    previous: (date) => `اتفاقات المرة السابقة، ${date}`,
    outcome: 'ماذا صار به؟',
    carriedOver: 'من المرة السابقة',
    noDeadline: 'غير محدد',
  },
  next: {
    title: 'كيف نمضي من هنا',
    followUp: (date) => `نلتقي لحوار جديد في ${date}.`,
    noFollowUp: 'لم يُحدد تاريخ للمرة القادمة.',
    steps: 'ما يمكننا النظر فيه بعد ذلك',
  },
  method: {
    title: 'عن الحوار والتقرير',
    about: (factors) => `موضوع الحوار العوامل ${definite(factors)} على مقياس من 1 إلى 5.`,
    median: 'الوسط هو الوسيط: الرقم الأوسط حين تُرتَّب أرقام المجموعات.',
    comparingAlone: 'لا يمكن استعمال الخط للمقارنة بين أماكن العمل.',
    comparing: 'لا يمكن استعمال الخط للمقارنة بين المجموعات أو أماكن العمل.',
    privacy:
      'التقييمات الخاصة لم يرها إلا الجالسون عند الطاولة، بلا أسماء. وهي ليست هنا، ولا حتى كأعداد، وتُحذف في موعد أقصاه نهاية الحوار.',
    made: (date) => `أُعدّ بواسطة Sekskant في ${date}.`,
  },
  continued: '(تتمة)',
  moreOn: 'المزيد عن الطريقة في الصفحة {page}.',
  unprintable: 'هنا أحرف لا يستطيع التقرير عرضها. النص كله في المحضر وفي جدول البيانات.',
  foot: 'ليس في التقرير تقييمات خاصة لأحد.',
} satisfies typeof da;
