import { createContext } from 'svelte';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';

/** Tells whether this page saw the group's ratings open, or only found them open, as after a reload. */
export class Opening {
  #ratingGroup: number | undefined;
  isSeen = $state(false);

  /** The phone is shown this. */
  follow(view: ParticipantView): void {
    const { agenda, group } = view.table;
    const step = agenda.phase === 'exercise' ? group.talk.step : undefined;
    if (step !== 'compare') this.isSeen = false;
    else if (this.#ratingGroup === group.number) this.isSeen = true;
    this.#ratingGroup = step === 'rate' ? group.number : undefined;
  }
}

export const [useOpening, setOpening] = createContext<Opening>();
