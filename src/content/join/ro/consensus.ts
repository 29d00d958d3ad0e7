import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'Păreri apropiate',
  differ: 'Păreri puțin diferite',
  farApart: 'Păreri foarte diferite',
  ask: (low, high) => `Scorurile merg de la ${low} la ${high}. De ce ${low}? De ce ${high}?`,
  allEqual: 'Sunteți de acord de la început. E ceva ce scorul nu arată?',
  tooFewRated: 'Mai puțin de trei au dat un scor aici, așa că nu îl arătăm. Găsiți scorul împreună.',
  tooFewPeople:
    'Când răspund doar una sau două persoane, se poate deduce cine ce a răspuns. De aceea găsiți scorurile împreună.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'Păreri apropiate',
  differ: 'Păreri diferite',
  farApart: 'Păreri foarte diferite',
} satisfies JoinWords['near'];
