import { capitalized } from '../count/capitalized.ts';
import { groupsCounted, plural } from '../count/uk.ts';
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
    mixed: (factors) => `Немає фактора, який вибрала б щонайменше половина груп. Найчастіше вибирали: ${factors}.`,
    spread: (most, of) => `Групи вибрали різне. Немає фактора, який вибрали б більше ніж ${most} з ${of} груп.`,
    mixedOfTwo: (factors) => `Немає фактора, який вибрали б обидві групи. Вибрано однією з них: ${factors}.`,
    chosenBy: (factor, groups, of) => `${factor} (${groups} з ${of})`,
  },
  differ: {
    title: 'Де ми бачимо це по-різному',
    many: (factors, of, by) =>
      factors === of
        ? `Для всіх факторів різниця між найнижчою і найвищою оцінкою — ${by}.`
        : `Для ${factors} з ${of} факторів різниця між найнижчою і найвищою оцінкою — ${by}.`,
    most: (factors) => `Оцінки груп розходяться найбільше тут: ${factors}.`,
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
        `${raters} з ${of} спершу оцінювали окремо на власному телефоні так, щоб інші не бачили.`,
      everybody: (raters) => `Усі (${raters}) спершу оцінювали окремо на власному телефоні так, щоб інші не бачили.`,
      some: (raters) =>
        plural(raters, {
          one: `${raters} людина спершу оцінювала окремо на власному телефоні так, щоб інші не бачили.`,
          few: `${raters} людини спершу оцінювали окремо на власному телефоні так, щоб інші не бачили.`,
          many: `${raters} людей спершу оцінювали окремо на власному телефоні так, щоб інші не бачили.`,
          other: `${raters} людини спершу оцінювали окремо на власному телефоні так, щоб інші не бачили.`,
        }),
      alone: 'Група почала з того, що кожен оцінював окремо на власному телефоні так, щоб інші не бачили.',
      groups: (groups) =>
        plural(groups, {
          one: `${groups === 1 ? 'В одній' : `У ${groups}`} групі спершу оцінювали окремо на власних телефонах так, щоб інші не бачили.`,
          few: `У ${groups} групах спершу оцінювали окремо на власних телефонах так, щоб інші не бачили.`,
          many: `У ${groups} групах спершу оцінювали окремо на власних телефонах так, щоб інші не бачили.`,
          other: `У ${groups} групи спершу оцінювали окремо на власних телефонах так, щоб інші не бачили.`,
        }),
      afterwards: 'Потім у розмові дійшли до спільних оцінок.',
    },
    together: {
      alone: 'Група одразу визначила оцінки разом.',
      groups: (groups) =>
        plural(groups, {
          one: `${capitalized(groupsCounted(groups))} одразу визначила оцінки разом.`,
          few: `${capitalized(groupsCounted(groups))} одразу визначили оцінки разом.`,
          many: `${capitalized(groupsCounted(groups))} одразу визначили оцінки разом.`,
          other: `${capitalized(groupsCounted(groups))} одразу визначили оцінки разом.`,
        }),
    },
    onPaper: {
      alone: 'Група визначила оцінки разом на папері.',
      groups: (groups) =>
        plural(groups, {
          one: `${capitalized(groupsCounted(groups))} визначила оцінки разом на папері.`,
          few: `${capitalized(groupsCounted(groups))} визначили оцінки разом на папері.`,
          many: `${capitalized(groupsCounted(groups))} визначили оцінки разом на папері.`,
          other: `${capitalized(groupsCounted(groups))} визначили оцінки разом на папері.`,
        }),
    },
    unscored: {
      alone: 'Спільних оцінок не поставлено.',
      groups: (groups) =>
        plural(groups, {
          one: `${capitalized(groupsCounted(groups))} не поставила спільних оцінок.`,
          few: `${capitalized(groupsCounted(groups))} не поставили спільних оцінок.`,
          many: `${capitalized(groupsCounted(groups))} не поставили спільних оцінок.`,
          other: `${capitalized(groupsCounted(groups))} не поставили спільних оцінок.`,
        }),
      all: 'Жодна група не поставила спільних оцінок.',
    },
    unknown: 'У файлі не вказано, як визначили оцінки.',
    shared: 'Оцінки — це спільна думка. Це не вимірювання.',
  },
} satisfies OverviewWords;
