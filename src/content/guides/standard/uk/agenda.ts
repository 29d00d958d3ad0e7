import type { GuideForm } from '../../../../dialogue/guide.ts';
import { questionsCounted } from '../../../count/uk.ts';

export const phases = {
  lobby: 'Перед початком',
  purpose: 'Мета',
  lastTime: 'Від минулого разу',
  model: 'Модель',
  exercise: 'Діалогова вправа',
  plenary: 'Спільний підсумок',
  closing: 'Завершення й домов\u00adленості',
  ended: 'Кінець',
};

export const course = {
  purpose: 'Почуєте, для чого ця година.',
  lastTime: 'Подивитеся, що сталося з минулими домовленостями.',
  model: 'Послухаєте про модель.',
  exercise: 'Поставите свої оцінки й поговорите про них.',
  plenary: 'Побачите, до чого дійшли інші групи.',
  closing: 'Домовитеся, хто що робить.',
};

export const steps = ({ questions }: GuideForm) => ({
  rate: { name: 'Кожен оцінює окремо', line: 'Постав кожному фактору оцінку від 1 до 5, без розмов.' },
  compare: { name: 'Подивіться, де ваші оцінки', line: 'Почніть там, де оцінки розходяться найбільше.' },
  agree: { name: 'Дійдіть згоди щодо лінії', line: 'Знайдіть для кожного фактора одну оцінку, яку підтримують усі.' },
  discuss: {
    name: 'Запитання для діалогу',
    line: `Дайте відповідь на ${questionsCounted(questions.length)} і візьміть у фокус від одного до трьох факторів.`,
  },
});
