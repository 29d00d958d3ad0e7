import { plural } from '../../count/uk.ts';
import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Протокол діалогу про робоче середовище',
  place: 'Місце роботи',
  date: 'Дата',
  present: 'Присутні',
  inGroups: (people, groups) =>
    plural(groups, {
      one: `${people}, ${groups} група`,
      few: `${people}, ${groups} групи`,
      many: `${people}, ${groups} груп`,
      other: `${people}, ${groups} групи`,
    }),
  onlyGroups: (groups) =>
    plural(groups, {
      one: `${groups} група`,
      few: `${groups} групи`,
      many: `${groups} груп`,
      other: `${groups} групи`,
    }),
  facilitator: 'Ведучий (tovholder)',
  fact: (name) => `${name}: `,
  key: {
    line: 'Лінія — це те, на чому ми зійшлися.',
    median:
      'Лінія — це середина: оцінка посередині, якщо поставити оцінки груп у ряд. Сіре поле — від найнижчої до найвищої оцінки.',
    previous: (date) => `Пунктирна лінія — з минулого разу, ${date}`,
    focus: 'Кільце означає, що ми вибрали цей фактор як фокус.',
    focusByHalf: 'Кільце означає, що щонайменше половина груп вибрала цей фактор як фокус.',
  },
  scores: 'На чому ми зійшлися',
  groupScores: 'Середина оцінок груп',
  foot: 'Нічиїх особистих оцінок у протоколі немає.',
  of: ' з ',
} satisfies typeof model;
