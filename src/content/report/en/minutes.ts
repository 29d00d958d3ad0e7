import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Minutes of a dialogue on working environment',
  place: 'Workplace',
  date: 'Date',
  present: 'Present',
  inGroups: (people, groups) => `${people} in ${groups} groups`,
  onlyGroups: (groups) => `${groups} groups`,
  facilitator: 'Facilitator',
  fact: (name) => `${name}: `,
  key: {
    line: 'The line is what we agreed on.',
    median:
      'The line is the middle: the score in the middle when the groups’ scores are put in order. The grey area goes from the lowest to the highest score.',
    previous: (date) => `The dashed line is from last time, ${date}.`,
    focus: 'A ring means that we chose the factor as focus.',
    focusByHalf: 'A ring means that at least half of the groups chose the factor as focus.',
  },
  scores: 'What we agreed on',
  groupScores: 'The middle of the groups’ scores',
  foot: 'Nobody’s private ratings are in the minutes.',
  of: ' of ',
} satisfies typeof model;
