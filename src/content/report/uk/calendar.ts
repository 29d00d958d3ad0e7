import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Термін: ${what}`,
  responsible: (name) => `Відповідає: ${name}`,
  factor: (name) => `Фактор: ${name}`,
  level: (name) => `Де треба щось змінити? ${name}`,
  from: (title, date) => `Домовленість із діалогу «${title}», ${date}`,
  followUp: (title) => `Новий діалог: ${title}`,
  carriedOver: 'Узято з минулого разу.',
  lastTime: (done, of) => `Від минулого разу: виконано ${done} з ${of} домовленостей.`,
  withdrawn: 'Домовленість прибрано',
  withdrawnFollowUp: (title) => `Новий діалог скасовано: ${title}`,
  soon: (what) => `Через тиждень: ${what}`,
  followUpMeans: 'Спершу пройдіться по минулих домовленостях. Потім накладіть нову лінію на стару.',
} satisfies typeof model;
