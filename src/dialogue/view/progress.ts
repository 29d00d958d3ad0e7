import { type ParticipationMode, STEPS, type Step } from '../guide.ts';

/** A group at work, as the console and the screen both know it. */
export type GroupAtWork = {
  readonly mode: ParticipationMode;
  /** How many phones sit there. */
  readonly seats: number;
  readonly step: Step;
  /** Which factors have an agreed score. */
  readonly scored: readonly boolean[];
  /** Whether it has said that it is done. */
  readonly isDone: boolean;
};

/** How far the groups are together. Tables that nobody has sat down at are behind with nothing, and are not among them. */
export type Progress = {
  readonly present: number;
  readonly absent: number;
  /** How many have a score for each factor. */
  readonly whole: number;
  /** How many have said that they are done. */
  readonly done: number;
  /** How many of those with phones are at each step, and not done. */
  readonly at: Readonly<Record<Step, number>>;
  readonly onPaper: number;
};

/** Whether anybody is at the table, as far as can be known: nobody joins a group on paper with a phone. */
export function isPresent({ mode, seats }: Pick<GroupAtWork, 'mode' | 'seats'>): boolean {
  return mode === 'paper' || seats > 0;
}

function isWhole({ scored }: Pick<GroupAtWork, 'scored'>): boolean {
  return scored.length > 0 && scored.every(Boolean);
}

export function progressOf(groups: readonly GroupAtWork[]): Progress {
  const present = groups.filter(isPresent);
  const withPhones = present.filter(({ mode }) => mode !== 'paper');
  const countAt = (step: Step) => withPhones.filter((group) => group.step === step && !group.isDone).length;
  const [rate, compare, agree, discuss] = STEPS.map(countAt);
  return {
    present: present.length,
    absent: groups.length - present.length,
    whole: present.filter(isWhole).length,
    done: present.filter(({ isDone }) => isDone).length,
    at: { rate: rate ?? 0, compare: compare ?? 0, agree: agree ?? 0, discuss: discuss ?? 0 },
    onPaper: present.length - withPhones.length,
  };
}

/** Those who call first, then whoever is furthest behind; those who are done after the others, and last the tables where nobody is. Equals stay in order. */
export function byNeed<Group extends GroupAtWork & { readonly wantsHelp: boolean; readonly locked: number }>(
  groups: readonly Group[],
): readonly Group[] {
  return groups.toSorted(
    (a, b) =>
      Number(b.wantsHelp) - Number(a.wantsHelp) ||
      Number(isPresent(b)) - Number(isPresent(a)) ||
      Number(a.isDone) - Number(b.isDone) ||
      placeOf(a) - placeOf(b) ||
      setIn(a) - setIn(b) ||
      a.locked - b.locked,
  );
}

/** A group on paper rates nothing on a phone: it is on its line until that is whole. */
function placeOf({ mode, step, scored }: GroupAtWork): number {
  if (mode !== 'paper') return STEPS.indexOf(step);
  return STEPS.indexOf(isWhole({ scored }) ? 'discuss' : 'agree');
}

function setIn({ scored }: GroupAtWork): number {
  return scored.filter(Boolean).length;
}
