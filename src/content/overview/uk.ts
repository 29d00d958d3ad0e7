import { plural } from '../count/uk.ts';
import type { OverviewWords } from './da.ts';

/** Dates end in «р.» here, so none stands at the end of a sentence. */
export const overview = {
  factor: (name) => `«${name}»`,
  talked: {
    alone: (people, date) =>
      plural(people, {
        one: `${date} у розмові взяла участь ${people} людина.`,
        few: `${date} разом поговорили ${people} людини.`,
        many: `${date} разом поговорили ${people} людей.`,
        other: `${date} разом поговорили ${people} людини.`,
      }),
    groups: (people, groups, date) => {
      const where = plural(groups, {
        one: groups === 1 ? 'в одній групі' : `у ${groups} групі`,
        few: `у ${groups} групах`,
        many: `у ${groups} групах`,
        other: `у ${groups} групи`,
      });
      return plural(people, {
        one: `${date} ${where} взяла участь у розмові ${people} людина.`,
        few: `${date} ${where} поговорили ${people} людини.`,
        many: `${date} ${where} поговорили ${people} людей.`,
        other: `${date} ${where} поговорили ${people} людини.`,
      });
    },
    groupsUncounted: (groups, date) =>
      plural(groups, {
        one: `${date} поговорила ${groups} група.`,
        few: `${date} поговорили ${groups} групи.`,
        many: `${date} поговорили ${groups} груп.`,
        other: `${date} поговорили ${groups} групи.`,
      }),
    uncounted: (date) => `${date} відбувся цей діалог.`,
  },
  focus: {
    title: 'Фокус',
    none: 'Фокус не вибрано.',
    alone: (factors) => `Ми вирішили щось зробити з цим: ${factors}.`,
    byBoth: (factors) => `Обидві групи хочуть щось зробити з цим: ${factors}.`,
    byHalf: (factors) => `Щонайменше половина груп хоче щось зробити з цим: ${factors}.`,
    mixed: (factors) => `Жодного фактора не вибрала щонайменше половина. Найчастіше групи вибирали: ${factors}.`,
    spread: (most, of) => `Групи вибрали різне. Жодного фактора не вибрали більше ніж ${most} з ${of} груп.`,
    mixedOfTwo: (factors) => `Жодного фактора не вибрали обидві групи. Одна з них вибрала: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} з ${of})`,
  },
  differ: {
    title: 'Де ми бачимо це по-різному',
    many: (factors, of, by) =>
      factors === of
        ? `На всіх факторах різниця між найнижчою і найвищою оцінкою — ${by}.`
        : `Різниця між найнижчою і найвищою оцінкою — ${by}. Так на ${factors} з ${of} факторів.`,
    most: (factors) => `Найдалі одна від одної групи тут: ${factors}.`,
    close: 'Групи близькі: від найнижчої до найвищої оцінки щонайбільше 1.',
    range: (factor, from, to) => `${factor} (від ${from} до ${to})`,
  },
  line: {
    title: 'Наша лінія',
    ends: (highest, lowest) => `Лінія найвища тут: ${highest}. Найнижча тут: ${lowest}.`,
    at: (factor, score) => `${factor} (${score})`,
  },
  moved: {
    title: 'Від минулого разу',
    score: {
      higher: (factors) => `Вище, ніж минулого разу: ${factors}.`,
      lower: (factors) => `Нижче, ніж минулого разу: ${factors}.`,
      same: 'Жодна з оцінок, які можна порівняти, не змінилася.',
    },
    median: {
      higher: (factors) => `Середина вища, ніж минулого разу: ${factors}.`,
      lower: (factors) => `Середина нижча, ніж минулого разу: ${factors}.`,
      same: 'Середина не змінилася.',
    },
    from: (factor, from, to) => `${factor} (від ${from} до ${to})`,
  },
  lastTime: {
    title: 'Що сталося з минулими домовленостями?',
    done: (done, of) => {
      if (of === 1) return `Єдину минулу домовленість ${done === 1 ? 'виконано' : 'не виконано'}.`;
      const said = `Виконано ${done} з ${of} минулих домовленостей.`;
      return plural(of, { one: `Виконано ${done} з ${of} минулої домовленості.`, few: said, many: said, other: said });
    },
    others: (outcomes) => `Решта: ${outcomes}.`,
    counted: (outcome, agreements) => `${outcome.toLocaleLowerCase('uk')} — ${agreements}`,
    notTalkedOf: 'Минулі домовленості не обговорено.',
  },
  notes: {
    all: 'Тут усі нотатки.',
    selected: (shown, written) => `Тут ${shown} з ${written} нотаток: ті, що вибрали самі групи.`,
    selectedOf: 'Тут лише ті нотатки, що вибрали самі групи.',
  },
  method: {
    title: 'Як ми визначили оцінки',
    ratedAlone: {
      counted: (raters, of) =>
        `${raters} з ${of} спершу оцінювали окремо на власному телефоні, де інші цього не бачили.`,
      everybody: (raters) => `Усі (${raters}) спершу оцінювали окремо на власному телефоні, де інші цього не бачили.`,
      some: (raters) => `Спершу окремо на власному телефоні, де інші цього не бачили, оцінювали: ${raters}.`,
      alone: 'Група почала з того, що кожен оцінював окремо на власному телефоні, де інші цього не бачили.',
      groups: (groups) =>
        plural(groups, {
          one: `${groups === 1 ? 'В одній' : `У ${groups}`} групі спершу оцінювали окремо на власних телефонах, де інші цього не бачили.`,
          few: `У ${groups} групах спершу оцінювали окремо на власних телефонах, де інші цього не бачили.`,
          many: `У ${groups} групах спершу оцінювали окремо на власних телефонах, де інші цього не бачили.`,
          other: `У ${groups} групи спершу оцінювали окремо на власних телефонах, де інші цього не бачили.`,
        }),
      afterwards: 'Потім у розмові дійшли до спільних оцінок.',
    },
    together: {
      alone: 'Група одразу визначила оцінки разом.',
      groups: (groups) =>
        plural(groups, {
          one: `${groups} група одразу визначила оцінки разом.`,
          few: `${groups} групи одразу визначили оцінки разом.`,
          many: `${groups} груп одразу визначили оцінки разом.`,
          other: `${groups} групи одразу визначили оцінки разом.`,
        }),
    },
    onPaper: {
      alone: 'Група визначила оцінки разом на папері.',
      groups: (groups) =>
        plural(groups, {
          one: `${groups} група визначила оцінки разом на папері.`,
          few: `${groups} групи визначили оцінки разом на папері.`,
          many: `${groups} груп визначили оцінки разом на папері.`,
          other: `${groups} групи визначили оцінки разом на папері.`,
        }),
    },
    unscored: {
      alone: 'Спільних оцінок не поставлено.',
      groups: (groups) =>
        plural(groups, {
          one: `${groups} група не поставила спільних оцінок.`,
          few: `${groups} групи не поставили спільних оцінок.`,
          many: `${groups} груп не поставили спільних оцінок.`,
          other: `${groups} групи не поставили спільних оцінок.`,
        }),
      all: 'Жодна група не поставила спільних оцінок.',
    },
    unknown: 'Файл не каже, як визначено оцінки.',
    shared: 'Оцінки — це спільна думка. Це не вимірювання.',
  },
} satisfies OverviewWords;
