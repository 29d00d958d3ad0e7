import type { Agreement } from './state.ts';
import { tidied } from './text.ts';

/** What an agreement says. */
export type Terms = Omit<Agreement, 'id' | 'carriedOver'>;
/** As it is written in the closing: with a deadline. */
export type DatedTerms = Terms & { readonly deadline: string };

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

/** Returns an agreement of last time as it is carried over: whoever takes it on needs a new deadline. */
export function carriedOver(agreement: Agreement, id: number): Agreement {
  return { ...agreement, id, deadline: null, carriedOver: agreement.id };
}
