import type { AgendaCommand } from '../../../dialogue/command.ts';
import type { Phase } from '../../../dialogue/guide.ts';
import { type Beat, commandsTo, nextBeat, previousBeat } from '../../../dialogue/view/beats.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import type { Session } from '../../parts/wire/session.svelte.ts';
import { isUnfinished } from './unfinished.ts';

/** What changes what the whole room sees is not sent later than this: nobody expects it any more. */
const HEARD_WITHIN_MS = 5_000;

/** Leads the room on and back: within a phase from beat to beat, and from phase to phase. */
export class Lead {
  readonly #session: Session<FacilitatorView>;
  /** What is on its way, so that a second press in its flight does nothing. */
  isLeading = $state(false);
  /** Whether the newest step was given up, as nobody answered. */
  wasNotHeard = $state(false);
  /** What was asked for with a key and is to be asked for once more: leaving what is unfinished, or the end. */
  asked = $state<'nothing' | 'unfinished' | 'end'>('nothing');

  constructor(session: Session<FacilitatorView>) {
    this.#session = session;
  }

  /** Goes on to what comes next. From the keys, what cannot be taken back lightly takes a second press. */
  async goOn(view: FacilitatorView, by: 'button' | 'key'): Promise<void> {
    const beat = nextBeat(view);
    if (beat) return this.#show(view, beat);
    const phase = phaseAfter(view);
    if (phase === undefined) return;
    if (phase === 'ended' && this.asked !== 'end') {
      this.asked = 'end';
    } else if (by === 'key' && isUnfinished(view) && this.asked === 'nothing') {
      this.asked = 'unfinished';
    } else {
      await this.enter(phase);
    }
  }

  /** Goes back to the beat before, within the phase. */
  async goBack(view: FacilitatorView): Promise<void> {
    this.asked = 'nothing';
    const beat = previousBeat(view);
    if (beat) await this.#show(view, beat);
  }

  async enter(phase: Phase): Promise<void> {
    await this.#send([{ type: 'enterPhase', phase }]);
  }

  async undo(): Promise<void> {
    await this.#send([{ type: 'undoPhase' }]);
  }

  async #show(view: FacilitatorView, beat: Beat): Promise<void> {
    await this.#send(commandsTo(beat, view.plenary));
  }

  async #send(commands: readonly AgendaCommand[]): Promise<void> {
    this.asked = 'nothing';
    if (this.isLeading) return;
    this.isLeading = true;
    this.wasNotHeard = false;
    const outcomes = await Promise.all(commands.map((command) => this.#session.sendWithin(command, HEARD_WITHIN_MS)));
    this.wasNotHeard = outcomes.includes(undefined);
    this.isLeading = false;
  }
}

export function phaseAfter({ agenda: { phase, phases } }: FacilitatorView): Phase | undefined {
  return phases[phases.indexOf(phase) + 1];
}

export function phaseBefore({ agenda: { phase, phases } }: FacilitatorView): Phase | undefined {
  return phases[phases.indexOf(phase) - 1];
}
