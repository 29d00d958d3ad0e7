import { spelled } from '../count/pl.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group} jest o ${steps(by)} powyżej środka: ${factor}`,
  below: (group, by, factor) => `${group} jest o ${steps(by)} poniżej środka: ${factor}`,
} satisfies typeof danish;

function steps(by: number): string {
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}
