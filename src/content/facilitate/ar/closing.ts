import { minutes as minutesOf, ofGroups } from '../../count/ar.ts';
import { pluralIn } from '../../count/plural.ts';
import type { closing as danish } from '../da/closing.ts';

const plural = pluralIn('ar');

export const closing = {
  closing: {
    questions: 'اسألوا الجميع',
    showQuestion: 'عرض على الشاشة الكبيرة',
    saved: 'حُفظ',
    agreements: 'علامَ نتفق؟',
    agreed: 'الاتفاقات',
    few: 'الأفضل اتفاقات قليلة تُنفَّذ. لكل اتفاق مسؤول وتاريخ.',
    none: 'لا اتفاقات بعد. وهذا مقبول أيضًا إذا اخترتموه معًا.',
    add: 'كتابة اتفاق',
    edit: 'تعديل',
    editName: (what) => `تعديل الاتفاق: ${what}`,
    remove: 'حذف الاتفاق',
    removeForSure: 'نعم، حذف الاتفاق',
    gone: 'حذف شخص آخر الاتفاق في هذه الأثناء. عند الحفظ يُكتب من جديد.',
    saving: 'جارٍ الحفظ …',
    save: 'حفظ الاتفاق',
    what: 'ماذا نفعل؟',
    factor: 'العامل',
    noFactor: 'لا عامل معيّن',
    responsible: 'المسؤول',
    deadline: 'الموعد',
    level: 'أين يجب أن يتغيّر شيء؟',
    noLevel: 'لم يُختر',
    missing: {
      what: 'اكتبوا ما تريدون فعله.',
      responsible: 'اكتبوا اسمًا أو وظيفة.',
      deadline: 'اختاروا تاريخًا.',
    },
    mustBeFilled: 'الحقول التي عليها * يجب ملؤها.',
    past: 'مضى هذا التاريخ. اختاروا يومًا قادمًا.',
    far: 'هذا التاريخ بعيد جدًا. تأكدوا من السنة.',
    proposals: (count) => `اقتراحات من الهواتف (${count})`,
    support: (count) =>
      plural(count, {
        zero: 'بلا تأييد',
        one: 'مؤيد واحد',
        two: 'مؤيدان',
        few: `${count} مؤيدين`,
        many: `${count} مؤيدًا`,
        other: `${count} مؤيد`,
      }),
    alike: (count) =>
      plural(count, {
        zero: 'لا اقتراحات متشابهة',
        one: 'اقتراح واحد',
        two: 'اقتراحان متشابهان',
        few: `${count} اقتراحات متشابهة`,
        many: `${count} اقتراحًا متشابهًا`,
        other: `${count} اقتراح متشابه`,
      }),
    moreAlike: (count) =>
      plural(count, {
        zero: 'لا شيء يشبهه',
        one: 'اقتراح آخر يشبهه',
        two: 'اقتراحان آخران يشبهانه',
        few: `${count} اقتراحات أخرى تشبهه`,
        many: `${count} اقتراحًا آخر يشبهه`,
        other: `${count} اقتراح آخر يشبهه`,
      }),
    showAll: (count) => `عرض الكل (${count})`,
    showFew: 'عرض أقل',
    take: 'استعمال الاقتراح',
    takeName: (what) => `استعمال الاقتراح: ${what}`,
    leave: 'ليس الآن',
    leaveName: (what) => `ليس الآن: ${what}`,
    followUp: 'نلتقي لحوار جديد',
    followUpMeans: 'بعد ثلاثة أشهر تقريبًا. عندها يمكنكم أن تلاحظوا فرقًا.',
    inThreeMonths: (day) => `اختيار ${day}`,
    nextSteps: 'إذا أردتم المضي أبعد',
    notes: (count) => `الملاحظات في النتيجة (${count})`,
    notesMean: 'كل ملاحظاتكم تدخل في النتيجة. هنا يمكن حذف ما لا يجب أن يدخل فيها.',
    result: 'عرض النتيجة',
    picture: 'خطكم وتركيزكم',
    lineAndRing: 'خطكم. الحلقة تبيّن تركيزكم.',
    medianAndRing: (groups) => `وسط ${ofGroups(groups)}. الحلقة تبيّن التركيز الذي اختاره النصف على الأقل.`,
  },
  ended: {
    title: 'انتهى الحوار',
    means: 'يقرأ النتيجة كل من معه الرابط. أرسلوها أيضًا إلى من لم يحضر.',
    result: 'فتح النتيجة',
    followUp: 'بدء حوار متابعة',
    followUpMeans:
      'حوار جديد يبدأ بما صار باتفاقاتكم، ويعرض خط اليوم متقطعًا. يبقى حوار اليوم كما هو. تجدونه على الصفحة الأولى.',
    followUpTakes: (minutes, lastTime) =>
      `خصصوا ${plural(minutes, {
        zero: '0 دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتين',
        few: `${minutes} دقائق`,
        many: `${minutes} دقيقة`,
        other: `${minutes} دقيقة`,
      })}. منها ${minutesOf(lastTime)} في البداية للاتفاقات.`,
    reopen: 'فتح الحوار من جديد',
    reopenMeans: (day) => `يمكن فتحه من جديد حتى ${day}.`,
    soonGone: (day) =>
      `يُحذف الحوار في ${day}. يُرجى حفظ ملف «البيانات» قبل ذلك. يمكن فتحه من الصفحة الأولى، ومنه تحصلون على الأوراق وتبدؤون حوار متابعة.`,
    kept: (day) => `يُحذف الحوار تلقائيًا في ${day}.`,
    delete: 'حذف الحوار',
    deleteTitle: 'حذف الحوار؟',
    deleteMeans: (code) =>
      `يُحذف كل شيء عند الجميع: الأرقام والملاحظات والاتفاقات والنتيجة. لا يمكن التراجع عن ذلك. للحذف يُكتب الرمز ${code}.`,
    code: 'الرمز',
    codeWrong: 'ليس هذا هو الرمز.',
    deleteForSure: 'حذف كل شيء',
    deleted: 'حُذف الحوار. لا يمكن لأحد فتحه بعد الآن.',
  },
} satisfies typeof danish;
