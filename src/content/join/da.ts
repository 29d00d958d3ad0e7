import { da as shared } from '../shared/da.ts';
import { company } from './da/company.ts';
import { consensus, near } from './da/consensus.ts';
import { table } from './da/table.ts';
import { visit } from './da/visit.ts';

/** What a participant reads on a phone, from the door to the thanks. */
export const da = {
  shared,
  page: 'Dialog',
  factorOf: (number: number, of: number) => `Faktor ${number} af ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
};

export type JoinWords = typeof da;
