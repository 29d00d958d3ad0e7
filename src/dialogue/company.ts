import type { Circumstances } from './command.ts';
import { MIN_FOR_WORDS } from './rating-counts.ts';
import { type Dialogue, type Group, type RatingTalk, type SeatId, seatAt } from './state.ts';

/**
 * With one or two people a private rating would not be private: they score together. So do those who are left of a company
 * when the others have gone.
 */
export function isRatingOffered(dialogue: Dialogue, group: Group, talk: RatingTalk): boolean {
  const phones = ratersAt(dialogue, group, talk).length;
  const people = group.people ?? phones;
  return phones >= MIN_FOR_WORDS && people >= MIN_FOR_WORDS;
}

/** Whether those at the table have said that a phone is not there. */
export function isSetAside({ talk }: Group, seat: SeatId): boolean {
  return talk.step === 'rate' && talk.setAside.includes(seat);
}

/** The seats whose ratings may open together: the company, or until it is closed those who would be in it. */
export function ratersAt(dialogue: Dialogue, group: Group, talk: RatingTalk): readonly SeatId[] {
  return talk.company ?? group.seats.filter((seat) => isInCompany(dialogue, talk, seat));
}

/**
 * The phones at the table that stand beside the number of people: all but those that have come since the first lock, until
 * the people are counted anew, and those that the others have set aside. Whoever chose who is in the company by setting others
 * aside and letting phones of their own in would else have the place of each. So where a phone has come in, those that
 * were set aside count as if they had stayed. And one that is in contact again is there.
 */
export function countedPhonesAt({ seats, talk }: Group, isGone: Circumstances['isGone']): number {
  if (talk.step !== 'rate') return seats.length;
  const { uncounted, setAside, newcomers } = talk;
  const away = setAside.filter(isGone).length;
  const hasAnyCome = newcomers.some((seat) => !uncounted.includes(seat) && !setAside.includes(seat));
  return seats.length - uncounted.length - (hasAnyCome ? 0 : away);
}

/**
 * By how many the phones at the table outnumber the people who have been counted there; 0 when they do not. Also those that
 * do not rate: their owners are among the people, and would make room for as many phones too many.
 */
export function extraPhonesAt(group: Group, isGone: Circumstances['isGone']): number {
  return Math.max(0, countedPhonesAt(group, isGone) - (group.people ?? 0));
}

/** Whether what a seat at the table rates may open with the others': until the company is closed, and for those in it. */
export function isInCompany(dialogue: Dialogue, { company, setAside }: RatingTalk, seat: SeatId): boolean {
  if (company) return company.includes(seat);
  if (setAside.includes(seat)) return false;
  const at = seatAt(dialogue, seat);
  return at !== undefined && at.group !== null && !at.hasOpened;
}

/** How many votes open a company's ratings without waiting for the last: more than half of it. */
export function votesToReveal(company: readonly SeatId[]): number {
  return Math.floor(company.length / 2) + 1;
}

/** Whether all who are left of the company have locked, so that one of them can open without waiting. */
export function mayOpenAlone({ company, sheets }: RatingTalk): boolean {
  return company !== null && company.length > 0 && company.every((seat) => sheets.get(seat)?.locked);
}

/** How many have locked. */
export function lockedIn({ sheets }: RatingTalk): number {
  return [...sheets.values()].filter((sheet) => sheet.locked).length;
}
