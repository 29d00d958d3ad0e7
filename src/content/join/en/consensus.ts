import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'You agree',
  differ: 'You see it a little differently',
  farApart: 'You see it very differently – start here',
  ask: (low, high) => `You range from ${low} to ${high}. What speaks for ${low}? What speaks for ${high}?`,
  allEqual: 'You agree from the start. Is there anything the number does not show?',
  tooFewRated: 'Fewer than three have chosen a number here, so we do not show it. Find your number together.',
  tooFewPeople:
    'If only one or two answer, it is easy to work out who answered what. So you find the numbers together.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'You are close',
  differ: 'You differ',
  farApart: 'You are far apart',
} satisfies JoinWords['near'];
