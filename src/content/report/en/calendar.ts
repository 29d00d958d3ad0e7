import type { calendar as model } from '../da/calendar.ts';

export const calendar = {
  deadline: (what) => `Deadline: ${what}`,
  responsible: (name) => `Responsible: ${name}`,
  factor: (name) => `Factor: ${name}`,
  level: (name) => `Where should something change? ${name}`,
  from: (title, date) => `Agreed at the dialogue “${title}” on ${date}.`,
  followUp: (title) => `New dialogue: ${title}`,
  carriedOver: 'Carried over from last time.',
  lastTime: (done, of) => `Since last time: ${done} of ${of} agreements done.`,
  withdrawn: 'The agreement has been removed',
  withdrawnFollowUp: (title) => `New dialogue cancelled: ${title}`,
  soon: (what) => `In a week: ${what}`,
  followUpMeans: 'Go through the agreements of last time first. Then lay the new line over the old one.',
} satisfies typeof model;
