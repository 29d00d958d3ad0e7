import type { GuideForm } from '../../../../dialogue/guide.ts';
import { questionsCounted } from '../../../count/uk.ts';

export const phases = {
  lobby: 'Перед початком',
  purpose: 'Мета',
  lastTime: 'Що з минулого разу',
  model: 'Модель',
  exercise: 'Діалогова вправа',
  plenary: 'Спільний підсумок',
  closing: 'Завершення й домовленості',
  ended: 'Кінець',
};

export const course = {
  purpose: 'Почути, для чого ця година.',
  lastTime: 'Подивитися, що сталося з минулими домовленостями.',
  model: 'Послухати про модель.',
  exercise: 'Поставити свої оцінки й поговорити про них.',
  plenary: 'Побачити, до чого дійшли інші групи.',
  closing: 'Домовитися.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Оцініть кожен окремо', line: 'Постав кожному фактору оцінку від 1 до 5, без розмов.' },
  compare: { name: 'Подивіться, де ваші оцінки', line: 'Почніть там, де ви найдалі одне від одного.' },
  agree: { name: 'Дійдіть згоди щодо лінії', line: 'Знайдіть для кожного фактора одну оцінку, яку підтримують усі.' },
  discuss: {
    name: 'Запитання для діалогу',
    line: `Дайте відповідь на ${questionsCounted(questions.length)} і візьміть у фокус від одного до трьох факторів.`,
  },
});
