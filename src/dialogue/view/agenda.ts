import { phasesOf } from '../decide/agenda.ts';
import { type Durations, formOf, type GuideForm, isTimed, type Phase } from '../guide.ts';
import { type Dialogue, isSingle } from '../state.ts';

const MINUTE_MS = 60_000;

/** Where the hour is: the same for every visitor. */
export type AgendaView = {
  readonly guide: GuideForm;
  readonly title: string;
  readonly phase: Phase;
  /** The phases of this dialogue, in order. */
  readonly phases: readonly Phase[];
  /** With one group, nothing speaks of groups. */
  readonly single: boolean;
  /** Milliseconds since 1970 on the server's clock; null where no time runs. */
  readonly phaseEnteredAt: number;
  readonly endsAt: number | null;
  /** Of the running phase, with what was added; null where no time runs. */
  readonly runningMinutes: number | null;
  readonly durations: Durations;
  readonly door: 'open' | 'closed';
};

export function agendaView(dialogue: Dialogue): AgendaView {
  const { guide, title, phase, phaseEnteredAt, durations, door } = dialogue;
  // Minutes may have been taken from it before it became shorter.
  const running = isTimed(phase) ? Math.max(0, durations[phase] + dialogue.extraMinutes) : null;
  return {
    guide: formOf(guide),
    title,
    phase,
    phases: phasesOf(dialogue),
    single: isSingle(dialogue),
    phaseEnteredAt,
    endsAt: running === null ? null : phaseEnteredAt + running * MINUTE_MS,
    runningMinutes: running,
    durations,
    door,
  };
}
