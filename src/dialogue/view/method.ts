import { type Dialogue, type Group, groupsOf } from '../state.ts';
import { groupResults } from './aggregate.ts';

/**
 * How a dialogue came to its result, in numbers of groups, people and notes: what papers say of it is to be true of this
 * dialogue. Of all groups together and never of one of several, as it is nobody's business who did not rate.
 */
export type MethodView = {
  /** Groups whose members rated on phones, each alone, before they saw anything of each other. */
  readonly ratedAlone: number;
  /** How many people did so; null where the log does not say. */
  readonly raters: number | null;
  /** Groups that found scores together straight away, on one device or on phones. */
  readonly together: number;
  /** Groups that found scores together on paper. */
  readonly onPaper: number;
  /** Groups that have not agreed on any score. */
  readonly unscored: number;
  /** How many notes were written: the result has all of the only group's, and of several groups those that they starred. */
  readonly notesWritten: number;
};

/** Of the groups that the result names. */
export function methodView(dialogue: Dialogue): MethodView {
  const named = groupResults(dialogue).map(({ number }) => number);
  const groups = groupsOf(dialogue).filter(({ number }) => named.includes(number));
  const alone = groups.filter(({ hasOpened }) => hasOpened);
  const others = groups.filter((group) => !group.hasOpened && isScored(group));
  const onPaper = others.filter(({ mode }) => mode === 'paper').length;
  return {
    ratedAlone: alone.length,
    raters: alone.some(({ raters }) => raters === null)
      ? null
      : alone.reduce((sum, { raters }) => sum + (raters ?? 0), 0),
    together: others.length - onPaper,
    onPaper,
    unscored: groups.filter((group) => !isScored(group)).length,
    notesWritten: groupsOf(dialogue).reduce((sum, { notes }) => sum + notes.length, 0),
  };
}

function isScored({ scores }: Group): boolean {
  return scores.some((score) => score !== null);
}
