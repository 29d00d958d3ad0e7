import { seatKeys as keys } from '../../keys/da.ts';
import { later as shared } from '../../shared/da/later.ts';
import { company } from './company.ts';
import { consensus, near } from './consensus.ts';
import { table } from './table.ts';
import { visit } from './visit.ts';

/** What a participant reads from the moment that they have a seat, to the thanks. */
export const seat = {
  shared,
  keys,
  factorOf: (number: number, of: number) => `Faktor ${number} af ${of}`,
  consensus,
  near,
  ...visit,
  ...table,
  ...company,
};

export type SeatWords = typeof seat;
