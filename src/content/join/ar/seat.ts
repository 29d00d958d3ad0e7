import { seatKeys as keys } from '../../keys/ar.ts';
import { later as shared } from '../../shared/ar/later.ts';
import type { SeatWords } from '../da/seat.ts';
import { company } from './company.ts';
import { consensus, near } from './consensus.ts';
import { table } from './table.ts';
import { visit } from './visit.ts';

export const seat = {
  shared,
  keys,
  factorOf: (number, of) => `العامل ${number} من ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
} satisfies SeatWords;
