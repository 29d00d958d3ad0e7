export const checklist = [
  { id: 'room', text: 'Знайдіть місце, де можна спокійно поговорити.' },
  { id: 'hour', text: 'Відведіть на вправу досить часу (щонайменше 60 хвилин).' },
  { id: 'facilitator', text: 'Виберіть ведучого (tovholder), який поведе зустріч.' },
  { id: 'groups', text: 'Якщо вас багато, поділіться на групи по 4–6 людей.' },
  { id: 'prints', text: 'Попросіть усіх узяти телефон або надрукуйте «Діалогову вправу» й «Запитання для діалогу».' },
  {
    id: 'report',
    text: 'Вам може стати в пригоді короткий звіт NFA: «Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser» (данською).',
  },
  { id: 'leader', text: 'Домовся з керівником, що його відповідь і слово будуть останніми.' },
];
