import { ofGroups, people as peopleOf } from '../count/ar.ts';
import { pluralIn } from '../count/plural.ts';
import type { OverviewWords } from './da.ts';

const plural = pluralIn('ar');

export const overview = {
  factor: (name) => `«${name}»`,
  talked: {
    alone: (people, date) =>
      plural(people, {
        zero: `الحوار من ${date}.`,
        one: `شارك شخص واحد في ${date}.`,
        two: `تحدث شخصان معًا في ${date}.`,
        few: `تحدث ${people} أشخاص معًا في ${date}.`,
        many: `تحدث ${people} شخصًا معًا في ${date}.`,
        other: `تحدث ${people} شخص معًا في ${date}.`,
      }),
    groups: (people, groups, date) =>
      plural(groups, {
        zero: `تحدث ${peopleOf(people)} معًا في ${date}.`,
        one: `تحدث ${peopleOf(people)} معًا في مجموعة واحدة في ${date}.`,
        two: `تحدث ${peopleOf(people)} معًا في مجموعتين في ${date}.`,
        few: `تحدث ${peopleOf(people)} معًا في ${groups} مجموعات في ${date}.`,
        many: `تحدث ${peopleOf(people)} معًا في ${groups} مجموعة في ${date}.`,
        other: `تحدث ${peopleOf(people)} معًا في ${groups} مجموعة في ${date}.`,
      }),
    groupsUncounted: (groups, date) =>
      plural(groups, {
        zero: `الحوار من ${date}.`,
        one: `تحدثت مجموعة واحدة معًا في ${date}.`,
        two: `تحدثت مجموعتان معًا في ${date}.`,
        few: `تحدثت ${groups} مجموعات معًا في ${date}.`,
        many: `تحدثت ${groups} مجموعة معًا في ${date}.`,
        other: `تحدثت ${groups} مجموعة معًا في ${date}.`,
      }),
    uncounted: (date) => `الحوار من ${date}.`,
  },
  focus: {
    title: 'التركيز',
    none: 'لم يُختر تركيز.',
    alone: (factors) => `اخترنا العمل على ${factors}.`,
    byBoth: (factors) => `تريد المجموعتان العمل على ${factors}.`,
    byHalf: (factors) => `يريد نصف المجموعات على الأقل العمل على ${factors}.`,
    mixed: (factors) => `لا عامل اختاره نصف المجموعات على الأقل. اختارته أكثر المجموعات: ${factors}.`,
    spread: (most, of) => `الاختيارات متفرقة. لا عامل اختارته أكثر من ${ofGroups(most)} من ${of}.`,
    mixedOfTwo: (factors) => `لا عامل اختارته المجموعتان معًا. اختارته إحداهما: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} من ${of})`,
  },
  differ: {
    title: 'أين تختلف آراؤنا',
    many: (factors, of, by) =>
      `الفرق بين أدنى رقم وأعلى رقم ${by} في ${factors === of ? 'كل العوامل' : `${factors} من أصل ${of} عوامل`}.`,
    most: (factors) => `المجموعات أكثر تباعدًا في ${factors}.`,
    close: 'المجموعات متقاربة: الفرق بين أدنى رقم وأعلى رقم 1 على الأكثر.',
    range: (factor, from, to) => `${factor} (من ${from} إلى ${to})`,
  },
  line: {
    title: 'خطنا',
    ends: (highest, lowest) => `أعلى ما في الخط ${highest}، وأدنى ما فيه ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'منذ المرة السابقة',
    score: {
      higher: (factors) => `أعلى من المرة السابقة: ${factors}.`,
      lower: (factors) => `أدنى من المرة السابقة: ${factors}.`,
      same: 'لم يتغيّر أي رقم مما يمكننا مقارنته.',
    },
    median: {
      higher: (factors) => `الوسط أعلى من المرة السابقة: ${factors}.`,
      lower: (factors) => `الوسط أدنى من المرة السابقة: ${factors}.`,
      same: 'لم يتغيّر الوسط.',
    },
    from: (factor, from, to) => `${factor} (من ${from} إلى ${to})`,
  },
  lastTime: {
    title: 'ماذا صار باتفاقات المرة السابقة؟',
    done: (done, of) =>
      of === 1
        ? `الاتفاق الوحيد من المرة السابقة ${done === 1 ? 'أُنجز' : 'لم يُنجز'}.`
        : plural(done, {
            zero: `لم يُنجز أي اتفاق من ${of} من المرة السابقة.`,
            one: `أُنجز اتفاق واحد من ${of} من المرة السابقة.`,
            two: `أُنجز اتفاقان من ${of} من المرة السابقة.`,
            few: `أُنجزت ${done} اتفاقات من ${of} من المرة السابقة.`,
            many: `أُنجز ${done} اتفاقًا من ${of} من المرة السابقة.`,
            other: `أُنجز ${done} اتفاق من ${of} من المرة السابقة.`,
          }),
    others: (outcomes) => `الباقي: ${outcomes}.`,
    counted: (outcome, agreements) => `${outcome} (${agreements})`,
    notTalkedOf: 'لم تُراجع اتفاقات المرة السابقة.',
  },
  notes: {
    all: 'كل الملاحظات هنا.',
    selected: (shown, written) => `الملاحظات هنا: ${shown} من ${written}، وهي ما اختارته المجموعات بنفسها.`,
    selectedOf: 'هنا فقط الملاحظات التي اختارتها المجموعات بنفسها.',
  },
  method: {
    title: 'كيف وصلنا إلى الأرقام',
    ratedAlone: {
      counted: (raters, of) => `قيّم ${raters} من ${of} أولًا كل وحده على هاتفه، دون أن يرى ذلك غيره.`,
      everybody: (raters) => `قيّم الجميع (${raters}) أولًا كل وحده على هاتفه، دون أن يرى ذلك غيره.`,
      some: (raters) => `قيّم ${peopleOf(raters)} أولًا كل وحده على هاتفه، دون أن يرى ذلك غيره.`,
      alone: 'بدأت المجموعة بأن قيّم كل شخص وحده على هاتفه، دون أن يرى ذلك غيره.',
      groups: (groups) =>
        plural(groups, {
          zero: 'لم يقيّم أحد وحده.',
          one: 'في مجموعة واحدة قيّم كل شخص أولًا وحده على هاتفه، دون أن يرى ذلك غيره.',
          two: 'في مجموعتين قيّم كل شخص أولًا وحده على هاتفه، دون أن يرى ذلك غيره.',
          few: `في ${groups} مجموعات قيّم كل شخص أولًا وحده على هاتفه، دون أن يرى ذلك غيره.`,
          many: `في ${groups} مجموعة قيّم كل شخص أولًا وحده على هاتفه، دون أن يرى ذلك غيره.`,
          other: `في ${groups} مجموعة قيّم كل شخص أولًا وحده على هاتفه، دون أن يرى ذلك غيره.`,
        }),
      afterwards: 'ثم وصلوا بالحديث إلى الأرقام المشتركة.',
    },
    together: {
      alone: 'اختارت المجموعة الأرقام معًا منذ البداية.',
      groups: (groups) => `مجموعات اختارت الأرقام معًا منذ البداية: ${groups}.`,
    },
    onPaper: {
      alone: 'اختارت المجموعة الأرقام معًا على الورق.',
      groups: (groups) => `مجموعات اختارت الأرقام معًا على الورق: ${groups}.`,
    },
    unscored: {
      alone: 'لم توضع أرقام مشتركة.',
      groups: (groups) => `مجموعات لم تضع أرقامًا مشتركة: ${groups}.`,
      all: 'لم تضع أي مجموعة أرقامًا مشتركة.',
    },
    unknown: 'لا يذكر الملف كيف اختيرت الأرقام.',
    shared: 'الأرقام تقديرات مشتركة. وليست قياسًا.',
  },
} satisfies OverviewWords;
