import { seatKeys as keys } from '../../keys/uk.ts';
import { later as shared } from '../../shared/uk/later.ts';
import type { SeatWords } from '../da/seat.ts';
import { company } from './company.ts';
import { consensus, near } from './consensus.ts';
import { table } from './table.ts';
import { visit } from './visit.ts';

export const seat = {
  shared,
  keys,
  factorOf: (number, of) => `Фактор ${number} з ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
} satisfies SeatWords;
