import { en as guide } from '../competence-model/en.ts';
import { en as shared } from '../shared/en.ts';
import type { JoinWords } from './da.ts';
import { table } from './en/table.ts';
import { visit } from './en/visit.ts';

export const en = {
  shared,
  guide,
  page: 'Dialogue',
  factorOf: (number, of) => `Factor ${number} of ${of}`,
  ...visit,
  ...table,
} satisfies JoinWords;
