import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { LocalizedGuide } from '../../../content/guides/localized.ts';
import type { Beat } from '../../../dialogue/view/beats.ts';

/** Returns how the button is called that leads to a beat. */
export function beatName(
  beat: Beat,
  { next }: FacilitateWords,
  guide: LocalizedGuide,
  agreements: readonly { readonly id: number }[],
): string {
  switch (beat.shows) {
    case 'agreement':
      return next.agreement(agreements.findIndex(({ id }) => id === beat.agreement) + 1, agreements.length);
    case 'model':
      return next.factor(guide.factors.find(({ id }) => id === beat.factor)?.name ?? '');
    case 'part':
      return next.parts[beat.part];
    case 'group':
      return next.group(beat.group);
    case 'notes':
      return next.notes(beat.page + 1, beat.of);
    case 'readOut':
      return next.readOut(beat.page + 1, beat.of);
    case 'closing':
      return next.question(placeIn(guide, beat.question), guide.closingQuestions.length);
  }
}

function placeIn({ closingQuestions }: LocalizedGuide, question: string | null): number {
  return closingQuestions.findIndex(({ id }) => id === question) + 1;
}
