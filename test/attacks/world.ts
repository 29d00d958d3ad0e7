import type { Command } from '../../src/dialogue/command.ts';
import type { ParticipationMode } from '../../src/dialogue/guide.ts';
import type { GroupNumber, SeatId } from '../../src/dialogue/state.ts';

export type Answer = number | 'unknown';
/** By factor, in the guide's order. */
export type Sheet = readonly Answer[];

/** What each of the others rates, by name. */
export type Sheets = Readonly<Record<string, Sheet>>;

/** Somebody who may ask for something: the facilitator, or whoever holds the phone of that name. */
export type Who = 'leader' | (string & {});

/** A dialogue that people and whoever attacks them take part in: in this process alone, or over the wire. */
export type World = {
  readonly factors: readonly string[];
  /** A phone takes a seat, or asks for one. */
  readonly joins: (who: Who, group: GroupNumber | null) => Promise<void>;
  /** Returns why it was refused; null when it was done. */
  readonly asks: (who: Who, command: Command) => Promise<string | null>;
  /** These put their phones away for longer than anybody waits. */
  readonly sleeps: (...people: readonly Who[]) => Promise<void>;
  readonly seatOf: (who: Who) => SeatId;
  /** What a phone shows now of the company that it would lock in. */
  readonly companyRevisionOf: (who: Who) => number;
};

export type Attack = {
  readonly name: string;
  readonly modes: readonly ParticipationMode[];
  /** Those who attack together: what any of them is sent, all of them know. */
  readonly attackers: readonly Who[];
  readonly play: (world: World, sheets: Sheets) => Promise<void>;
};

/** Leads the room on to the exercise. */
export async function toExercise({ asks }: World): Promise<void> {
  for (const phase of ['purpose', 'model', 'exercise'] as const) await asks('leader', { type: 'enterPhase', phase });
}

/** Somebody says how many sit at a table. */
export function counts({ asks }: World, who: Who, group: GroupNumber, people: number): Promise<string | null> {
  return asks(who, { type: 'countPeople', group, people });
}

/** Rates every factor. */
export async function rates({ asks, factors }: World, who: Who, sheet: Sheet): Promise<void> {
  for (const [axis, factor] of factors.entries())
    await asks(who, { type: 'rate', factor, answer: sheet[axis] ?? 'unknown' });
}

/** Locks in the company that the phone shows. Returns why that was refused. */
export function locks({ asks, companyRevisionOf }: World, who: Who): Promise<string | null> {
  return asks(who, { type: 'lock', companyRevision: companyRevisionOf(who) });
}

/** Rates every factor and locks. */
export async function ratesAndLocks(world: World, who: Who, sheet: Sheet): Promise<string | null> {
  await rates(world, who, sheet);
  return locks(world, who);
}

/** The same on every factor: whoever knows their own ratings can take them away again. */
export function flat(world: World, answer: Answer): Sheet {
  return world.factors.map(() => answer);
}

/** The facilitator moves somebody. */
export function moves({ asks, seatOf }: World, who: Who, group: GroupNumber): Promise<string | null> {
  return asks('leader', { type: 'move', seat: seatOf(who), group });
}

/** The facilitator removes somebody. */
export function removes({ asks, seatOf }: World, who: Who): Promise<string | null> {
  return asks('leader', { type: 'leave', seat: seatOf(who) });
}

/** A member of the table says that these are not there. */
export async function setsAside({ asks, seatOf }: World, by: Who, ...people: readonly Who[]): Promise<void> {
  for (const who of people) await asks(by, { type: 'setAside', seat: seatOf(who) });
}

/** All that whoever wants to see ratings early may try at a table. */
export async function opensByAllMeans(world: World, group: GroupNumber, own: readonly Who[]): Promise<void> {
  for (const who of ['leader', ...own]) await world.asks(who, { type: 'reveal', group });
}

/** Those who are attacked, and the phones of whoever attacks. */
export const HONEST = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;
export const OWN = ['x1', 'x2', 'x3', 'x4', 'x5'] as const;

/** These take a seat at a table, one after the other. */
export async function sit({ joins }: World, group: number, ...people: readonly Who[]): Promise<void> {
  for (const who of people) await joins(who, group);
}

/** Lets a phone that waits at the table of `by` sit down there. */
export async function letsIn(world: World, by: Who, group: number, ...people: readonly Who[]): Promise<void> {
  for (const who of people) {
    await world.joins(who, group);
    await world.asks(by, { type: 'admit', seat: world.seatOf(who), group });
  }
}
