import type { Place, TablePaper } from '../paper.ts';

export type SheetPaper = Exclude<TablePaper, 'poster-a4' | 'poster-a3'>;

/** One page. The group is null where the page is for everybody, or for a group that writes its number by hand. */
export type Page = {
  readonly sheet: Exclude<SheetPaper, 'sheets'>;
  readonly group: number | null;
};

/** With more groups than this, a copier is faster than hundreds of pages that differ in nothing but a number. */
const MAX_NUMBERED = 100;

/**
 * The pages of a paper, in order. A set is made to be printed on both sides: the facilitator's licence with the model on its
 * back, then one sheet of paper for each group, with the exercise on the front and the questions on the back. Last comes one
 * for what all of them agree.
 */
export function pagesOf(paper: SheetPaper, place: Place | null): readonly Page[] {
  const groups = groupsOn(place);
  switch (paper) {
    case 'sheets':
      return [
        { sheet: 'licence', group: null },
        { sheet: 'model', group: null },
        ...groups.flatMap((group): readonly Page[] => [
          { sheet: 'exercise', group },
          { sheet: 'questions', group },
        ]),
        { sheet: 'agreements', group: null },
      ];
    case 'exercise':
    case 'questions':
      return groups.map((group) => ({ sheet: paper, group }));
    case 'model':
    case 'licence':
    case 'agreements':
      return [{ sheet: paper, group: null }];
  }
}

/** A single group needs no number: nothing speaks of groups to it. */
function groupsOn(place: Place | null): readonly (number | null)[] {
  const groups = place?.groups ?? [];
  return groups.length > 1 && groups.length <= MAX_NUMBERED ? groups : [null];
}
