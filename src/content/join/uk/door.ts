import { pluralIn } from '../../count/plural.ts';
import { first as shared } from '../../shared/uk/first.ts';
import type { DoorWords } from '../da/door.ts';

const plural = pluralIn('uk');

export const door = {
  shared,
  page: 'Діалог',
  takeOver: {
    title: 'Продовжити на своєму місці',
    means: 'У тебе вже є місце в іншому браузері. Натисни, і воно переїде сюди.',
    take: 'Продовжити тут',
    door: 'Зайняти нове місце',
  },
  door: {
    inApp: 'Сторінку відкрито в застосунку. Спершу вибери в його меню «Відкрити в браузері», інакше її легко загубити.',
    looking: 'Шукаємо діалог…',
    untitled: 'Діалог про ваше робоче середовище',
    nameless: 'Ні писати ім’я, ні реєструватися не треба.',
    where: 'Де ти сидиш?',
    anywhere: 'Знайти мені місце',
    anywhereMeans: 'Ти потрапиш у групу, де найбільше місця.',
    atTable: 'Я сиджу за столом',
    numberMeans: 'Напиши номер групи.',
    number: 'Номер групи',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'на папері';
      if (full) return 'повна';
      if (mode === 'table') return 'один спільний екран';
      if (seats === 0) return 'поки нікого';
      return plural(seats, {
        one: `зайнято ${seats} місце`,
        few: `зайнято ${seats} місця`,
        many: `зайнято ${seats} місць`,
        other: `зайнято ${seats} місця`,
      });
    },
    join: 'Долучитися',
    isShared: (group) =>
      `У групи ${group} один спільний екран, і він уже тут. Якщо це твоя група, натисни «Долучитися» ще раз. Якщо ні, вибери іншу.`,
    joining: 'Шукаємо тобі місце…',
    unheard: 'Сервер не відповідає. Сторінка сама спробує ще раз.',
    sameNetwork: 'Чи телефон у тій самій мережі, що й комп’ютер ведучого?',
    wrong: 'Код не працює',
    closed: {
      title: 'Вхід закрито',
      text: 'Вхід закрито, діалог завершено або код змінився. Спитай ведучого.',
    },
    full: {
      title: 'Вільних місць більше немає',
      text: 'Попроси ведучого додати групу. Сторінка відкриється сама.',
    },
    ended: { title: 'Діалог завершено', text: 'Спитай про результат у свого ведучого.' },
    otherCode: 'Спробувати інший код',
    tryCode: 'Знайти діалог',
    codeIsEightDigits: 'У коді вісім цифр. Вони на великому екрані.',
  },
} satisfies DoorWords;
