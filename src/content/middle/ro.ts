import { spelledNotMasculine } from '../count/ro.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group} e cu ${steps(by)} deasupra mijlocului la ${factor}`,
  below: (group, by, factor) => `${group} e cu ${steps(by)} sub mijloc la ${factor}`,
} satisfies typeof danish;

/** How far apart two places on the scale are: un punct, două puncte, 2,5 puncte. */
function steps(by: number): string {
  if (by === 1) return 'un punct';
  return `${Number.isInteger(by) ? spelledNotMasculine(by) : String(by).replace('.', ',')} puncte`;
}
