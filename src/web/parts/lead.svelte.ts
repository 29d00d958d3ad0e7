import type { AgendaCommand } from '../../dialogue/command.ts';
import type { Phase } from '../../dialogue/guide.ts';
import type { AgendaView } from '../../dialogue/view/agenda.ts';
import { commandsTo, nextBeat, placeOf, previousBeat } from '../../dialogue/view/beats.ts';
import type { ScreenView } from '../../dialogue/view/screen.ts';
import { isUnfinished } from '../../dialogue/view/unfinished.ts';

/** What came of a step: it was granted or refused with words, nobody answered in time, or this browser may not lead. */
export type Heard = 'answered' | 'not-heard' | 'may-not';

/** Leads the room on and back: within a phase from beat to beat, and from phase to phase. By what the room sees. */
export class Lead {
  readonly #send: (commands: readonly AgendaCommand[]) => Promise<Heard>;
  #underWay = $state(0);
  /** What came of the newest step. */
  heard = $state<Heard>('answered');
  /** What was asked for with a key and is to be asked for once more: leaving what is unfinished, or the end. */
  asked = $state<'nothing' | 'unfinished' | 'end'>('nothing');

  /** Whether something is on its way. */
  get isLeading(): boolean {
    return this.#underWay > 0;
  }

  constructor(send: (commands: readonly AgendaCommand[]) => Promise<Heard>) {
    this.#send = send;
  }

  /** Goes on to what comes next. From the keys, what cannot be taken back lightly takes a second press. */
  async goOn(view: ScreenView, by: 'button' | 'key'): Promise<void> {
    const place = placeOf(view);
    const beat = nextBeat(place);
    if (beat) return this.#step(commandsTo(beat, place.plenary));
    const phase = phaseAfter(view.agenda);
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
  async goBack(view: ScreenView): Promise<void> {
    this.asked = 'nothing';
    const place = placeOf(view);
    const beat = previousBeat(place);
    if (beat) await this.#step(commandsTo(beat, place.plenary));
  }

  async enter(phase: Phase): Promise<void> {
    await this.#step([{ type: 'enterPhase', phase }]);
  }

  /** Ends the dialogue, which was asked about and confirmed. */
  async end(): Promise<void> {
    await this.show([{ type: 'enterPhase', phase: 'ended' }]);
  }

  async undo(): Promise<void> {
    await this.#step([{ type: 'undoPhase' }]);
  }

  /** Shows the room what was chosen by its name, one command after the other. Of several choices the last one stays. */
  async show(commands: readonly AgendaCommand[]): Promise<void> {
    this.asked = 'nothing';
    this.heard = 'answered';
    this.#underWay += 1;
    this.heard = await this.#send(commands);
    this.#underWay -= 1;
  }

  /** Goes from what the room sees now: a second press in the flight of the first does nothing. */
  async #step(commands: readonly AgendaCommand[]): Promise<void> {
    if (this.isLeading) this.asked = 'nothing';
    else await this.show(commands);
  }
}

export function phaseAfter({ phase, phases }: AgendaView): Phase | undefined {
  return phases[phases.indexOf(phase) + 1];
}

export function phaseBefore({ phase, phases }: AgendaView): Phase | undefined {
  return phases[phases.indexOf(phase) - 1];
}
