import { boundsOf, medianOf } from '../rating-counts.ts';
import { type Counts, type Profile, SCALE } from '../scale.ts';
import { type Dialogue, type Group, type GroupNumber, groupsOf, isSingle, peopleIn } from '../state.ts';

/** The groups' agreed scores laid together, by factor in the guide's order. Never an average, a sum or a ranking. */
export type AggregateView = {
  /** How many have somebody at the table, or an agreed score. */
  readonly groups: number;
  readonly people: number;
  readonly factors: readonly AggregateFactor[];
};

export type AggregateFactor = {
  /** How many groups have agreed a score; the other figures are null when none has. */
  readonly scored: number;
  readonly lowest: number | null;
  /** The median; between two scores (2.5) for an even number of groups. */
  readonly median: number | null;
  readonly highest: number | null;
  /** How many groups chose the factor as focus. */
  readonly focus: number;
  /** How many groups agreed on each score, lowest first. */
  readonly counts: Counts;
};

/** What one group brings to the plenary: what it decided together, and nothing from before that. */
export type GroupResult = {
  readonly number: GroupNumber;
  readonly people: number;
  readonly scores: Profile;
  readonly focus: readonly string[];
};

/** A note that its group starred for the plenary. */
export type StarredNote = {
  readonly group: GroupNumber;
  readonly id: number;
  readonly question: string;
  readonly text: string;
};

/** A note that leaves its table with the result, and whether its group starred it. */
export type ResultNote = StarredNote & { readonly starred: boolean };

export function aggregateView(dialogue: Dialogue): AggregateView {
  const groups = isSingle(dialogue) ? groupsOf(dialogue) : groupsOf(dialogue).filter(hasPeopleOrLine);
  return {
    groups: groups.length,
    people: groups.reduce((sum, group) => sum + peopleIn(group), 0),
    factors: dialogue.guide.factors.map((factor, index) => aggregateFactor(groups, factor, index)),
  };
}

/** Groups with nobody at the table and nothing said are left out, unless there is no other. */
export function groupResults(dialogue: Dialogue): readonly GroupResult[] {
  const groups = isSingle(dialogue) ? groupsOf(dialogue) : groupsOf(dialogue).filter(wasThere);
  return groups.map((group) => ({
    number: group.number,
    people: peopleIn(group),
    scores: group.scores,
    focus: group.focus,
  }));
}

/** In the order of the questions, then of the groups. */
export function starredNotes(dialogue: Dialogue): readonly StarredNote[] {
  return notesInOrder(dialogue)
    .filter(({ starred }) => starred)
    .map(({ group, id, question, text }) => ({ group, id, question, text }));
}

/**
 * The notes of the result: all that the only group wrote, as nobody else was there to choose for, and of several groups those
 * that each has starred. In the order of the questions, then of the groups, starred ones first.
 */
export function resultNotes(dialogue: Dialogue): readonly ResultNote[] {
  const notes = notesInOrder(dialogue);
  return isSingle(dialogue) ? notes : notes.filter(({ starred }) => starred);
}

function notesInOrder(dialogue: Dialogue): readonly ResultNote[] {
  const notes = groupsOf(dialogue).flatMap(({ number, notes }) =>
    notes.map(({ id, question, text, starred }) => ({ group: number, id, question, text, starred })),
  );
  const order = dialogue.guide.questions;
  return notes.toSorted(
    (a, b) =>
      order.indexOf(a.question) - order.indexOf(b.question) ||
      a.group - b.group ||
      Number(b.starred) - Number(a.starred),
  );
}

/** The groups that none of a result's notes are from. */
export function groupsWithoutNotes(
  groups: readonly GroupResult[],
  notes: readonly StarredNote[],
): readonly GroupNumber[] {
  return groups.map(({ number }) => number).filter((number) => notes.every(({ group }) => group !== number));
}

/** How many took part; null where nobody did, or a group has not been counted, as nobody joins one on paper. */
export function peopleKnown(aggregate: AggregateView, groups: readonly GroupResult[]): number | null {
  const isCounted = groups.length > 0 && groups.every(({ people }) => people > 0);
  return isCounted ? aggregate.people : null;
}

/** Whether any group has agreed a score on any factor. */
export function isScored({ factors }: AggregateView): boolean {
  return factors.some(({ scored }) => scored > 0);
}

/** Whether a factor that so many of the groups chose is a focus of them all together: at least half of them did, of two both. */
export function isCommonFocus(chosen: number, groups: number): boolean {
  const enough = groups === 2 ? groups : groups / 2;
  return chosen > 0 && chosen >= enough;
}

function wasThere(group: Group): boolean {
  return hasPeopleOrLine(group) || group.notes.length > 0;
}

/** What all see together: a note that somebody types in is none of it. */
function hasPeopleOrLine(group: Group): boolean {
  return peopleIn(group) > 0 || group.scores.some((score) => score !== null);
}

function aggregateFactor(groups: readonly Group[], factor: string, index: number): AggregateFactor {
  const scores = groups.flatMap((group) => group.scores[index] ?? []);
  const counts = SCALE.map((value) => scores.filter((score) => score === value).length);
  const focus = groups.filter((group) => group.focus.includes(factor)).length;
  if (scores.length === 0) return { scored: 0, lowest: null, median: null, highest: null, focus, counts };
  return { scored: scores.length, ...boundsOf(counts), median: medianOf(scores), focus, counts };
}
