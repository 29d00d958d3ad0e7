import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { DatedTerms, Terms } from '../../../dialogue/agreement.ts';

const YEARS_AHEAD = 100;

/** An agreement while it is being written: its deadline is empty until there is one. */
export type AgreementDraft = DatedTerms;

/** Takes what is known already, gives a form's first state. */
export function draftFrom(known: Partial<Terms> | null): AgreementDraft {
  const { what = '', factor = null, responsible = '', deadline, level = null } = known ?? {};
  return { what, factor, responsible, deadline: deadline ?? '', level };
}

/** Takes what a form began with, gives what stood there. */
export function termsFrom(draft: AgreementDraft): Terms {
  return { ...draft, deadline: draft.deadline || null };
}

/** What is still missing, by field. Takes today as 2026-11-23. */
export function missingIn(
  draft: AgreementDraft,
  { closing }: FacilitateWords,
  today: string,
): Partial<Record<keyof AgreementDraft, string>> {
  const missing: Partial<Record<keyof AgreementDraft, string>> = {};
  if (!draft.what.trim()) missing.what = closing.missing.what;
  if (!draft.responsible.trim()) missing.responsible = closing.missing.responsible;
  if (!draft.deadline) missing.deadline = closing.missing.deadline;
  const notMeant = draft.deadline && notAhead(draft.deadline, closing, today);
  if (notMeant) missing.deadline = notMeant;
  return missing;
}

/** The last day that anybody plans for: a year with a figure too many comes after it. */
export function lastDayFrom(today: string): string {
  return `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
}

/** Why a day that was chosen cannot be meant; undefined when it can. Days are written as 2026-11-23. */
export function notAhead(day: string, { past, far }: FacilitateWords['closing'], today: string): string | undefined {
  // A year of more figures makes it longer.
  if (day.length > today.length || day > lastDayFrom(today)) return far;
  return day < today ? past : undefined;
}

/** Takes milliseconds since 1970, gives the day where the facilitator is, as 2026-11-23. */
export function dateOf(time: number): string {
  const day = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
