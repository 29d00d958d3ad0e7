import type { Agreement } from './state.ts';
import { tidied } from './text.ts';

type Terms = Omit<Agreement, 'id'>;

/** Whether two agreements say the same, as they would be kept. */
export function isSameAgreement(one: Terms, other: Terms): boolean {
  return (
    one.factor === other.factor &&
    one.deadline === other.deadline &&
    one.level === other.level &&
    tidied(one.what) === tidied(other.what) &&
    tidied(one.responsible) === tidied(other.responsible)
  );
}
