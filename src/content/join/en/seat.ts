import { seatKeys as keys } from '../../keys/en.ts';
import { later as shared } from '../../shared/en/later.ts';
import type { SeatWords } from '../da/seat.ts';
import { company } from './company.ts';
import { consensus, near } from './consensus.ts';
import { table } from './table.ts';
import { visit } from './visit.ts';

export const seat = {
  shared,
  keys,
  factorOf: (number, of) => `Factor ${number} of ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
} satisfies SeatWords;
