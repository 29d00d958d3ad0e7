import { pluralIn } from '../count/plural.ts';
import type { fromMiddle as danish } from './da.ts';

const plural = pluralIn('ar');

export const fromMiddle = {
  above: (group, by, factor) => `${group} أعلى من الوسط ${steps(by)} في ${factor}`,
  below: (group, by, factor) => `${group} أدنى من الوسط ${steps(by)} في ${factor}`,
} satisfies typeof danish;

function steps(by: number): string {
  if (!Number.isInteger(by)) return `بـ ${String(by).replace('.', ',')} درجة`;
  return plural(by, {
    zero: 'بـ 0 درجة',
    one: 'بدرجة واحدة',
    two: 'بدرجتين',
    few: `بـ ${by} درجات`,
    many: `بـ ${by} درجة`,
    other: `بـ ${by} درجة`,
  });
}
