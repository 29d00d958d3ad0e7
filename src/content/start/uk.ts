import { capitalized } from '../count/capitalized.ts';
import { factorsCounted, plural, questionsCounted } from '../count/uk.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { uk as papers } from '../papers/uk.ts';
import { uk as shared } from '../shared/uk.ts';
import type { StartWords } from './da.ts';

export const uk = {
  shared,
  papers,
  page: 'Sekskant — діалог про робоче середовище',
  howLink: 'Як це робити',
  headline: (factors) => ['Одна година.', `${capitalized(factorsCounted(factors))}.`, 'Ваше власне бачення.'],
  lead: 'Зустріч на годину про ваше робоче середовище. Спершу поставте оцінки, кожен окремо. Потім у малих групах знайдіть спільне бачення.',
  join: {
    label: 'Маєш код?',
    go: 'Долучитися',
    help: 'Вісім цифр із великого екрана. Або відскануй QR-код камерою.',
    incomplete: 'У коді вісім цифр. Перевір його на великому екрані.',
    unheard: 'Сервер не відповідає. Спробуй трохи згодом.',
  },
  open: {
    question: 'Ведеш зустріч (tovholder)?',
    noAccount: 'Обліковий запис не потрібен.',
    go: 'Почати діалог',
    opening: 'Відкриваємо…',
    adjust: 'Спершу налаштувати',
    guide: 'Про що говоритимете?',
    title: 'Місце роботи або команда',
    titleMeans: 'Необов’язково. Видно на великому екрані й у результаті.',
    people: 'Скільки вас?',
    groups: 'Кількість груп',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const persons = plural(people, {
        one: `${counted(people)} людина`,
        few: `${counted(people)} людини`,
        many: `${counted(people)} людей`,
        other: `${counted(people)} людини`,
      });
      if (sizes.length === 1) return `${persons}: одна група.`;
      return plural(sizes.length, {
        one: `${persons}: ${counted(sizes.length)} група по ${each}.`,
        few: `${persons}: ${counted(sizes.length)} групи по ${each}.`,
        many: `${persons}: ${counted(sizes.length)} груп по ${each}.`,
        other: `${persons}: ${counted(sizes.length)} групи по ${each}.`,
      });
    },
    outside: 'У групі має бути 4–6 людей, щоб усі встигли щось сказати.',
    mode: 'Як ви берете участь',
    modes: {
      phones: { name: 'Власні телефони', means: 'Спершу кожен ставить свої оцінки.' },
      table: { name: 'Один спільний екран на стіл', means: 'Група визначає оцінки разом.' },
      paper: { name: 'Папір', means: 'Ти вводиш оцінки групи.' },
    },
    wayMeans: 'Потім це можна змінити для кожної групи.',
    minutes: 'Хвилини',
    sum: (minutes) =>
      plural(minutes, {
        one: `Разом ${minutes} хвилина.`,
        few: `Разом ${minutes} хвилини.`,
        many: `Разом ${minutes} хвилин.`,
        other: `Разом ${minutes} хвилини.`,
      }),
    short: 'Це менше ніж 60 хвилин. Краще відведіть більше часу, щоб розмова не йшла поспіхом.',
    defaults: 'Починаємо з однієї групи на власних телефонах. Групи можна додати потім.',
  },
  example: { name: 'Приклад', title: 'Приклад лінії однієї групи' },
  agenda: {
    title: 'Як минає година',
    minutes: (minutes) => `${minutes} хв`,
    exercise: 'ви оцінюєте, доходите згоди й говорите, чому саме так',
  },
  how: {
    title: 'Як це робити',
    steps: (factors, questions) => [
      'Знайдіть місце, де вам ніхто не заважатиме, і відведіть щонайменше 60 хвилин. Виберіть ведучого, який поведе зустріч.',
      'Ведучий починає діалог на комп’ютері й показує всім великий екран.',
      'Усі сканують код і сідають групами по 4–6 людей.',
      `Кожен оцінює ${factorsCounted(factors)} від 1 до 5. Група бачить, де стоять оцінки, і в розмові доходить до однієї спільної лінії.`,
      `Групи відповідають на ${questionsCounted(questions)} і разом підбивають підсумок.`,
      'Наприкінці ви домовляєтеся: що, хто й коли.',
    ],
  },
  kept: {
    title: 'Що зберігається?',
    lines: [
      'Нікому не треба писати своє ім’я чи створювати обліковий запис. Імена є лише там, де ви самі їх пишете.',
      'Твої особисті оцінки бачите лише ви за столом, без імен. Щойно діалог завершено, їх видалено. Якщо його не завершити, їх буде видалено після доби без жодних дій.',
      'Оцінки, на яких ви зійшлися, нотатки й домовленості зберігаються. Коли діалог завершується, ми забуваємо, хто що написав.',
      'Діалог видаляється щонайпізніше через 12 місяців після завершення. Якщо його не завершити, він видаляється через 30 днів після останньої зміни. Ведучий може видалити його раніше.',
    ],
  },
  saved: 'Відкрити збережений результат',
  own: {
    title: 'Діалоги на цьому комп’ютері чи телефоні',
    all: (count) => `Увесь список (${count})`,
    open: (title) => title || 'Діалог без назви',
    opened: (day) => `Відкрито ${day}`,
    code: (code) => `код ${code}`,
    followUp: 'повторний',
    ended: 'завершено',
    forgotten: 'Браузер забув цей діалог. Повернутися можна за твоїм посиланням.',
    forget: 'Прибрати зі списку',
    forgetName: (title) => `Прибрати зі списку: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
