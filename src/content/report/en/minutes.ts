import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Minutes of a dialogue on working environment',
  place: 'Workplace',
  date: 'Date',
  present: 'Present',
  inGroups: (people, groups) => `${people} in ${groups} groups`,
  facilitator: 'Facilitator',
  fact: (name) => `${name}: `,
  scores: 'What we agreed on',
  foot: 'The scores are shared judgements. No person’s own figures are included.',
  of: ' of ',
} satisfies typeof model;
