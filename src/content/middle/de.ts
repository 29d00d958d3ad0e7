import { spelled } from '../count/de.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group} liegt bei ${factor} um ${steps(by)} über der Mitte`,
  below: (group, by, factor) => `${group} liegt bei ${factor} um ${steps(by)} unter der Mitte`,
} satisfies typeof danish;

function steps(by: number): string {
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}
