import { pluralIn } from '../../count/plural.ts';
import type { FacilitateWords } from '../da.ts';

const plural = pluralIn('ar');

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `ما اتفقنا عليه في المرة السابقة، ${date}`,
    none: 'لم تُكتب اتفاقات.',
    done: (done, of) => `أُنجز ${done} من ${of}`,
    unanswered: (missing, of) =>
      plural(missing, {
        zero: 'لكل اتفاقات المرة السابقة جواب.',
        one: `اتفاق واحد من ${of} من المرة السابقة بلا جواب.`,
        two: `اتفاقان من ${of} من المرة السابقة بلا جواب.`,
        few: `${missing} اتفاقات من ${of} من المرة السابقة بلا جواب.`,
        many: `${missing} اتفاقًا من ${of} من المرة السابقة بلا جواب.`,
        other: `${missing} اتفاق من ${of} من المرة السابقة بلا جواب.`,
      }),
    all: 'عرض كل الاتفاقات',
    show: 'عرض على الشاشة الكبيرة',
    showName: (what) => `عرض على الشاشة الكبيرة: ${what}`,
    isShown: 'يُعرض الآن',
    outcome: (what) => `ماذا صار بـ: ${what}`,
    describe: 'ماذا نتج عنه؟',
    saved: 'حُفظ',
    carried: 'أصبح بين اتفاقات اليوم. الموعد تحددونه في الختام.',
    stays: 'عُدّل اتفاق اليوم بعد طرحه من جديد، فيبقى كما هو. يمكن حذفه في الختام.',
    carriedOver: 'من المرة السابقة',
    noDeadline: 'ناقص',
  },
};
