import { en as shared } from '../shared/en.ts';
import type { JoinWords } from './da.ts';
import { company } from './en/company.ts';
import { consensus, near } from './en/consensus.ts';
import { table } from './en/table.ts';
import { visit } from './en/visit.ts';

export const en = {
  shared,
  page: 'Dialogue',
  factorOf: (number, of) => `Factor ${number} of ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
} satisfies JoinWords;
