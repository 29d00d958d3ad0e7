import { spelled } from '../count/en.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group} lies ${steps(by)} above the middle in ${factor}`,
  below: (group, by, factor) => `${group} lies ${steps(by)} below the middle in ${factor}`,
} satisfies typeof danish;

function steps(by: number): string {
  return Number.isInteger(by) ? spelled(by) : String(by);
}
