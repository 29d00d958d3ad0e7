import { spelled } from '../count/tr.ts';
import type { fromMiddle as danish } from './da.ts';

export const fromMiddle = {
  above: (group, by, factor) => `${group}: ${factor} için orta değerden ${steps(by)} puan yukarıda`,
  below: (group, by, factor) => `${group}: ${factor} için orta değerden ${steps(by)} puan aşağıda`,
} satisfies typeof danish;

function steps(by: number): string {
  return Number.isInteger(by) ? spelled(by) : String(by).replace('.', ',');
}
