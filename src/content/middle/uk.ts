import { spelled } from '../count/uk.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group}: на ${steps(by)} вище за середину, ${factor}`,
  below: (group, by, factor) => `${group}: на ${steps(by)} нижче за середину, ${factor}`,
} satisfies typeof danish;

function steps(by: number): string {
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}
