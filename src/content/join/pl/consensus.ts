import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'Jesteście blisko siebie',
  differ: 'Widzicie to trochę różnie',
  farApart: 'Widzicie to bardzo różnie',
  ask: (low, high) => `Oceny są od ${low} do ${high}. Co przemawia za ${low}? Co przemawia za ${high}?`,
  allEqual: 'Zgadzacie się od razu. Czy jest coś, czego ta ocena nie pokazuje?',
  tooFewRated: 'Ocen jest tu mniej niż trzy, więc ich nie pokazujemy. Uzgodnijcie ocenę razem.',
  tooFewPeople:
    'Gdy odpowiada tylko jedna lub dwie osoby, można wyliczyć, kto co odpowiedział. Dlatego uzgadniacie oceny razem.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'Jesteście blisko siebie',
  differ: 'Oceny się różnią',
  farApart: 'Oceny są daleko od siebie',
} satisfies JoinWords['near'];
