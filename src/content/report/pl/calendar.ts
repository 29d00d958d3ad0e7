import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Termin: ${what}`,
  responsible: (name) => `Odpowiada: ${name}`,
  factor: (name) => `Czynnik: ${name}`,
  level: (name) => `Gdzie ma się coś zmienić? ${name}`,
  from: (title, date) => `Ustalone w dialogu „${title}” ${date}.`,
  followUp: (title) => `Kolejny dialog: ${title}`,
  carriedOver: 'Wraca z poprzedniego razu.',
  lastTime: (done, of) => `Od ostatniego razu zrobione ustalenia: ${done} z ${of}.`,
  withdrawn: 'Ustalenie zostało usunięte',
  withdrawnFollowUp: (title) => `Kolejny dialog jest odwołany: ${title}`,
  soon: (what) => `Za tydzień: ${what}`,
  followUpMeans: 'Najpierw omówcie poprzednie ustalenia. Potem nałóżcie nową linię na starą.',
} satisfies typeof model;
