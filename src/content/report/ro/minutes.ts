import { groupsCounted, plural } from '../../count/ro.ts';
import type { minutes as model } from '../da/minutes.ts';

export const minutes = {
  title: 'Proces-verbal al dialogului despre mediul de muncă',
  place: 'Loc de muncă',
  date: 'Data',
  present: 'Prezență',
  inGroups: (people, groups) => `${people} în ${groupsCounted(groups)}`,
  onlyGroups: (groups) => plural(groups, { one: '1 grup', few: `${groups} grupuri`, other: `${groups} de grupuri` }),
  facilitator: 'Facilitator',
  fact: (name) => `${name}: `,
  key: {
    line: 'Linia arată la ce am căzut de acord.',
    median:
      'Linia e mijlocul: scorul din mijloc, când scorurile grupurilor sunt puse în ordine. Zona gri merge de la scorul cel mai mic la cel mai mare.',
    previous: (date) => `Linia întreruptă e de data trecută, ${date}.`,
    focus: 'Un cerc arată că am ales factorul ca prioritate.',
    focusByHalf: 'Un cerc arată că cel puțin jumătate din grupuri au ales factorul ca prioritate.',
  },
  scores: 'La ce am căzut de acord',
  groupScores: 'Mijlocul scorurilor grupurilor',
  foot: 'Procesul-verbal nu conține scorurile individuale ale nimănui.',
  of: ' din ',
} satisfies typeof model;
