import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { LocalizedGuide } from '../../../content/guides/localized.ts';
import { isolated } from '../../../content/isolated.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';

/** What of a guide the room is shown by name. */
export type Shown = Pick<LocalizedGuide, 'phases' | 'factors' | 'closingQuestions'>;

/** Returns in words what the room sees: the phase, and what of it. */
export function shownName(view: FacilitatorView, words: FacilitateWords, guide: Shown): string {
  const { phase } = view.agenda;
  const beat = isolated(beatShown(view, words, guide) ?? '', words.shared.language);
  return [guide.phases[phase], beat].filter(Boolean).join(', ');
}

function beatShown(view: FacilitatorView, words: FacilitateWords, guide: Shown): string | undefined {
  const { part, spotlight } = view.plenary;
  switch (view.agenda.phase) {
    case 'lastTime':
      return view.previous?.agreements.find(({ id }) => id === view.shownAgreement)?.what;
    case 'model':
      return guide.factors.find(({ id }) => id === view.shownFactor)?.name;
    case 'plenary':
      return spotlight === null ? words.plenary.parts[part] : words.shared.group(spotlight);
    case 'closing':
      if (view.readOutPage !== null) return words.closing.agreed;
      return guide.closingQuestions.find(({ id }) => id === view.shownQuestion)?.text;
    default:
      return undefined;
  }
}
