import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Termen: ${what}`,
  responsible: (name) => `Responsabil: ${name}`,
  factor: (name) => `Factor: ${name}`,
  level: (name) => `Unde trebuie schimbat ceva? ${name}`,
  from: (title, date) => `Stabilită la dialogul „${title}” pe ${date}.`,
  followUp: (title) => `Dialog nou: ${title}`,
  carriedOver: 'Reluată de data trecută.',
  lastTime: (done, of) => `Înțelegeri de data trecută făcute: ${done} din ${of}.`,
  withdrawn: 'Înțelegerea a fost scoasă',
  withdrawnFollowUp: (title) => `Dialogul nou e anulat: ${title}`,
  soon: (what) => `Peste o săptămână: ${what}`,
  followUpMeans: 'Luați întâi pe rând înțelegerile de data trecută. Apoi puneți linia nouă peste cea veche.',
} satisfies typeof model;
