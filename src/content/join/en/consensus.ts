import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'You are close',
  differ: 'You see it a little differently',
  farApart: 'You see it very differently',
  ask: (low, high) => `You range from ${low} to ${high}. Why a ${low}? Why a ${high}?`,
  allEqual: 'You agree from the start. Is there anything the rating does not show?',
  tooFewRated: 'Fewer than three have rated this, so we do not show it. Find your score together.',
  tooFewPeople: 'If only one or two answer, it is easy to work out who answered what. So you find the scores together.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'You are close',
  differ: 'You differ',
  farApart: 'You are far apart',
} satisfies JoinWords['near'];
