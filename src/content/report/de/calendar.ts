import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Frist: ${what}`,
  responsible: (name) => `Zuständig: ${name}`,
  factor: (name) => `Faktor: ${name}`,
  level: (name) => `Wo soll sich etwas ändern? ${name}`,
  from: (title, date) => `Vereinbart im Dialog „${title}“ am ${date}.`,
  followUp: (title) => `Neuer Dialog: ${title}`,
  carriedOver: 'Vom letzten Mal übernommen.',
  lastTime: (done, of) => `Seit dem letzten Mal: ${done} von ${of} Vereinbarungen erledigt.`,
  withdrawn: 'Die Vereinbarung ist entfernt',
  withdrawnFollowUp: (title) => `Neuer Dialog abgesagt: ${title}`,
  soon: (what) => `In einer Woche: ${what}`,
  followUpMeans: 'Geht zuerst die Vereinbarungen vom letzten Mal durch. Legt dann die neue Linie über die alte.',
} satisfies typeof model;
