import { seatKeys as keys } from '../../keys/pl.ts';
import { later as shared } from '../../shared/pl/later.ts';
import type { SeatWords } from '../da/seat.ts';
import { company } from './company.ts';
import { consensus, near } from './consensus.ts';
import { table } from './table.ts';
import { visit } from './visit.ts';

export const seat = {
  shared,
  keys,
  factorOf: (number, of) => `Czynnik ${number} z ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
} satisfies SeatWords;
