import { plural } from '../../count/pl.ts';
import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Protokół z dialogu o środowisku pracy',
  place: 'Miejsce pracy',
  date: 'Data',
  present: 'Obecne osoby',
  inGroups: (people, groups) =>
    plural(groups, {
      one: `${people} w 1 grupie`,
      few: `${people} w ${groups} grupach`,
      many: `${people} w ${groups} grupach`,
      other: `${people} w ${groups} grupy`,
    }),
  onlyGroups: (groups) =>
    plural(groups, {
      one: '1 grupa',
      few: `${groups} grupy`,
      many: `${groups} grup`,
      other: `${groups} grupy`,
    }),
  facilitator: 'Osoba prowadząca',
  fact: (name) => `${name}: `,
  key: {
    line: 'Linia to nasze wspólne oceny.',
    median:
      'Linia to środek: ocena w środku, gdy oceny grup ustawi się w kolejności. Szare pole sięga od najniższej do najwyższej oceny.',
    previous: (date) => `Linia przerywana jest z poprzedniego razu, ${date}.`,
    focus: 'Pierścień znaczy, że ten czynnik to nasz priorytet.',
    focusByHalf: 'Pierścień znaczy, że co najmniej połowa grup wybrała ten czynnik jako priorytet.',
  },
  scores: 'Nasze wspólne oceny',
  groupScores: 'Środek ocen grup',
  foot: 'W protokole nie ma niczyich prywatnych ocen.',
  of: ' z ',
} satisfies typeof model;
