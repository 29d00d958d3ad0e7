import { definite, ofMinutes, spelled } from '../../count/ar.ts';
import { pluralIn } from '../../count/plural.ts';
import type { JoinWords } from '../da.ts';

const plural = pluralIn('ar');

export const table = {
  minutes: {
    line: (minutes) => `لخطكم نحو ${ofMinutes(minutes)}.`,
    rate: (minutes) => `نحو ${ofMinutes(minutes)} للكل`,
    discuss: (minutes) => `للأسئلة نحو ${ofMinutes(minutes)}.`,
  },
  rate: {
    high: '5 مرتفع.',
    low: '1 منخفض.',
    legend: (factor) => `${factor}. كيف الحال عندنا؟ اختاروا رقمًا من 1 إلى 5.`,
    valueText: (score) => {
      const plain = String(score);
      return score === 5
        ? '5، مرتفع'
        : plural(score, { zero: plain, one: '1، منخفض', two: plain, few: plain, many: plain, other: plain });
    },
    chooseOne: 'اختاروا رقمًا من 1 إلى 5، أو اضغطوا «لا أعرف».',
    unknown: 'لا أعرف',
    unknownMeans: 'أجبت «لا أعرف». لن تُحسب إجابتك حين ترى المجموعة تقييمات هذا العامل.',
    unknownShort: 'لا أعرف',
    open: 'ناقص',
    back: 'رجوع',
    next: 'التالي',
    toOverview: 'العودة إلى تقييماتك',
    overview: (factors) => `تقييماتك ${definite(factors)}`,
    overviewMeans: 'لتعديل رقم يكفي الضغط عليه. هذا ممكن إلى أن ترى المجموعة التقييمات.',
    answerLast: (missing) =>
      plural(missing, {
        zero: 'الإجابة',
        one: 'الإجابة عن الأخير',
        two: 'الإجابة عن الأخيرين',
        few: `الإجابة عن آخر ${missing}`,
        many: `الإجابة عن آخر ${missing}`,
        other: `الإجابة عن آخر ${missing}`,
      }),
    lock: 'قفل تقييماتي',
    locked: 'تقييماتك مقفلة',
    ready: (locked, of) => `أجاب ${locked} من ${of}.`,
    lockedMeans: 'ترون التقييمات معًا حين يقفل الجميع.',
    unlock: 'تعديل تقييماتي',
    othersVotedToReveal: 'في المجموعة من يريد رؤية التقييمات الآن. لتُحسب تقييماتك يلزم قفلها.',
  },
  openNow: {
    title: 'هل تريدون رؤية التقييمات الآن؟',
    means: (votes, locked) =>
      `يلزم لذلك أن يقول نعم ${spelled(votes)} على الأقل، وأن يقفل ${spelled(locked)} على الأقل. التقييمات غير المقفلة لا تُحسب.`,
    votes: (votes, needed) => `قال نعم ${votes} من ${needed}.`,
    vote: 'نعم، إظهار التقييمات الآن',
    voted: 'قلت نعم لرؤية التقييمات الآن.',
    allLocked: 'كل من بقي قفل تقييماته.',
    show: 'إظهار تقييماتنا',
  },
  together: {
    title: 'تختارون الأرقام معًا',
    orWait: (seats) =>
      `${plural(seats, {
        zero: 'لا هواتف في المجموعة الآن.',
        one: 'هاتفك وحده في المجموعة الآن.',
        two: 'في المجموعة الآن هاتفان.',
        few: `في المجموعة الآن ${seats} هواتف.`,
        many: `في المجموعة الآن ${seats} هاتفًا.`,
        other: `في المجموعة الآن ${seats} هاتف.`,
      })} إذا كان هناك آخرون قادمون فانتظروهم.`,
    orAgain: 'غادر بعضكم. إذا كنتم ما زلتم ثلاثة أو أكثر ومعكم هواتف، يمكنكم البدء من جديد تحت «مساعدة».',
    go: 'اختيار الأرقام معًا',
  },
  compare: {
    title: 'هكذا ترون الأمر',
    turned: 'هذه هي التقييمات. ترونها جميعًا في الوقت نفسه.',
    means: 'كل نقطة تقييم من شخص في المجموعة، بلا اسم. تحدثوا عمّا يدعو إلى الرقم المنخفض وإلى الرقم المرتفع.',
    wordsMean:
      'حين يجيب ثلاثة فقط، أو تكون الهواتف أكثر من الأشخاص، تظهر لكم كلمات بدل النقاط. وإلا فقد يستطيع أحد أن يحسب من أجاب بماذا.',
    erased: 'حُذفت تقييماتكم الخاصة. اختاروا أرقامكم المشتركة.',
    first: 'ابدؤوا من هنا',
    second: 'ثم هذا',
    goOn: 'اختيار أرقامنا المشتركة',
  },
  own: {
    answer: (answer) => `اخترت ${answer}.`,
    unknown: 'أجبت «لا أعرف».',
    onlyHere: 'ما اخترته أنت لا يعرفه إلا هاتفك.',
    onlyThis: 'لا يعرف ذلك إلا هاتفك.',
    hide: 'إخفاء',
    show: 'إظهار ما اخترته أنا',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => (count > 0 ? [`${count} على ${index + 1}`] : []));
    return `النقاط: ${groups.join('، ')}.`;
  },
  table: {
    count: 'كم شخصًا أنتم حول هذه الشاشة؟',
    save: 'حفظ',
  },
  pen: {
    yours: 'القلم معك',
    others: 'القلم مع شخص آخر عند الطاولة',
    nobodys: 'القلم ليس مع أحد',
    take: 'أخذ القلم',
    ask: 'طلب القلم',
    asking: 'طلبت القلم.',
    otherAsks: 'شخص آخر طلب القلم',
    kept: 'القلم يبقى مع من هو معه.',
    asked: 'أحد في المجموعة يريد القلم.',
    give: 'إعطاء القلم',
    keep: 'إبقاؤه معي',
    putDown: 'وضع القلم',
    late: 'من معه القلم جاء بعد أن بدأتم.',
    lateYours: 'يرى الآخرون أنك جئت بعد أن بدؤوا.',
  },
  agree: {
    line: 'خطكم',
    whole: (factors) => `أنتم متفقون على الأرقام ${definite(factors)} كلها.`,
    noLine: 'ليس لديكم خط.',
    previous: (day) => `المرة السابقة، ${day}`,
    figure: 'خطكم حتى الآن',
    soFar: (set, of) => `عوامل لها رقم: ${set} من ${of}.`,
    set: (set, of) => `تم ${set} من ${of}`,
    edit: 'وضع أرقامكم على الرسم',
    valueText: (name, score) => `${name}: ${score === null ? 'لا رقم بعد' : score}`,
    legend: (factor, dots) => `رقمكم المشترك لـ«${factor}». ${dots}`,
    chooseOne: 'اختاروا رقمًا من 1 إلى 5.',
    agree: 'نحن متفقون',
    agreeOn: (score) => `نحن متفقون على ${score}`,
    agreed: (score) => `أنتم متفقون على ${score}.`,
    watching: 'يظهر الرقم هنا حين يضعه من معه القلم.',
    explain: 'عمَّ هذا العامل؟',
    all: (factors) => `العوامل ${definite(factors)}`,
    unset: 'بلا رقم',
    goOn: 'إلى الأسئلة',
    comes: 'الآن تأتي الأسئلة. ينتقل إليها من معه القلم.',
    toNumbers: 'رؤية أرقامكم',
    goOnWithout: (missing, of) =>
      missing === of
        ? 'الانتقال دون أرقام'
        : plural(missing, {
            zero: 'الانتقال',
            one: 'الانتقال دون الرقم الأخير',
            two: 'الانتقال دون الرقمين الأخيرين',
            few: `الانتقال دون آخر ${missing} أرقام`,
            many: `الانتقال دون آخر ${missing} رقمًا`,
            other: `الانتقال دون آخر ${missing} رقم`,
          }),
    news: (factor, score, set, of) => `${factor}: ${score}. تم ${set} من ${of}.`,
  },
  figureTable: {
    show: 'عرض كجدول',
    factor: 'العامل',
    lowest: 'الأدنى',
    median: 'الوسط',
    highest: 'الأعلى',
    previous: 'المرة السابقة',
    none: '–',
    scoreOf: (factor) => `رقمكم لـ«${factor}»`,
  },
  discuss: {
    questions: (questions) => `الأسئلة ${definite(questions)}`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written = plural(notes, {
        zero: 'بلا ملاحظات',
        one: 'ملاحظة واحدة',
        two: 'ملاحظتان',
        few: `${notes} ملاحظات`,
        many: `${notes} ملاحظة`,
        other: `${notes} ملاحظة`,
      });
      return `السؤال ${number}، ${hasFocus ? 'اختير التركيز، ' : ''}${written}${isTaken ? '، المجموعة هنا' : ''}`;
    },
    toGroup: 'إلى سؤال المجموعة',
    wentOn: 'يمكنك مواصلة الكتابة هنا. انتقلت المجموعة إلى:',
    bringText: 'نقل نصي إلى هناك',
    previous: 'السؤال السابق',
    next: 'السؤال التالي',
    done: 'انتهينا',
    findMissing: (missing) =>
      plural(missing, {
        zero: 'اختيار الأرقام',
        one: 'اختيار الرقم الأخير',
        two: 'اختيار الرقمين الأخيرين',
        few: `اختيار آخر ${missing} أرقام`,
        many: `اختيار آخر ${missing} رقمًا`,
        other: `اختيار آخر ${missing} رقم`,
      }),
    notDone: 'لم ننته بعد',
    areDone: 'انتهيتم، والمنسّق يرى ذلك. ما زال بإمكانكم كتابة ملاحظات.',
    showLine: 'عرض الخط',
    changeScores: 'تعديل أرقامكم',
  },
  notes: {
    empty: 'لا ملاحظات بعد. اكتبوا بكلماتكم ما تريدون تذكّره.',
    write: 'كتابة ملاحظة',
    add: 'إضافة الملاحظة',
    edit: 'تعديل',
    change: 'تعديل الملاحظة',
    save: 'حفظ',
    remove: 'إزالة الملاحظة',
    kept: 'من معه القلم عدّل أو أزال ملاحظة كتبتها:',
    restore: 'إعادة كلماتي',
    returned: 'أُزيلت الملاحظة أثناء تعديلك لها. نصك هنا في الحقل.',
    all: 'ملاحظاتكم',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'ملاحظات مميزة',
            others: 'ملاحظاتكم الأخرى',
            othersMean: 'هي في النتيجة. يستطيع المنسّق قراءتها وحذف واحدة منها.',
            none: '',
            goesTo: 'ستكون في النتيجة. ومن الختام يستطيع المنسّق قراءتها أيضًا.',
            starred: 'مميزة',
            action: (note: string) => `تمييز في النتيجة: ${note}`,
          }
        : {
            title: 'ملاحظاتكم المختارة',
            others: 'ملاحظاتكم الأخرى',
            othersMean: 'تبقى في المجموعة.',
            none: 'لم تختاروا ملاحظات.',
            goesTo: 'مع النجمة يراها الجميع.',
            starred: 'للمشاركة مع المجموعات',
            action: (note: string) => `مشاركة مع المجموعات: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      plural(notes, {
        zero: 'لا ملاحظات بلا نجمة',
        one: 'ملاحظة واحدة بلا نجمة – هل تشاركونها؟',
        two: 'ملاحظتان بلا نجمة – هل تشاركون إحداهما؟',
        few: `${notes} ملاحظات بلا نجمة – هل تشاركون بعضها؟`,
        many: `${notes} ملاحظة بلا نجمة – هل تشاركون بعضها؟`,
        other: `${notes} ملاحظة بلا نجمة – هل تشاركون بعضها؟`,
      }),
    all: 'كل ملاحظاتكم ستُشارك مع المجموعات.',
    full: 'اخترتم ثلاث ملاحظات للمشاركة مع المجموعات.',
    nothing: 'بلا نجمة لن تُعرض أي من ملاحظاتكم على المجموعات.',
    pick: 'اختيار ملاحظات',
    title: 'اختيار ملاحظات للمشاركة',
    means: (most) =>
      `ضعوا نجمة عند ${plural(most, {
        zero: '0 ملاحظة',
        one: 'ملاحظة واحدة',
        two: 'ملاحظتين',
        few: `${most} ملاحظات`,
        many: `${most} ملاحظة`,
        other: `${most} ملاحظة`,
      })} على الأكثر. يراها الجميع عند المشاركة بين المجموعات وفي النتيجة.`,
    count: (stars, most) => `النجوم المستعملة: ${stars} من ${most}.`,
  },
  unsent: {
    note: 'لم تُرسل هذه الملاحظة:',
    edit: 'لم يُحفظ هذا التعديل:',
    proposal: 'لم يُرسل هذا الاقتراح:',
    removed: 'أُزيلت الملاحظة أثناء تعديلك لها. هذا كان نصك:',
    refused: 'هذا لم يُرسل:',
    own: 'هو على هاتفك فقط.',
    add: 'إضافة كملاحظة',
    save: 'حفظ التعديل',
    propose: 'إرسال كاقتراح',
    copy: 'نسخ',
    copied: 'نُسخ النص.',
    notCopied: 'تعذّر نسخ النص. يمكنك تحديده ونسخه بنفسك.',
    dismiss: 'تجاهل',
  },
  focus: {
    title: 'تركيزكم',
    means: (most) =>
      `اختاروا ${most === 3 ? 'عاملًا إلى ثلاثة عوامل' : `من 1 إلى ${most} عوامل`}. الأرقام هي التي اتفقتم عليها.`,
    penChooses: 'يختار من معه القلم.',
    none: 'لم تختاروا تركيزكم بعد.',
    choose: 'اختيار التركيز',
    goOnWithout: 'الانتقال دون تركيز',
  },
} satisfies Partial<JoinWords>;
