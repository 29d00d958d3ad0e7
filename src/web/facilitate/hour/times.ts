import { type Phase, TIMED_PHASES, type TimedPhase } from '../../../dialogue/guide.ts';
import type { AgendaView } from '../../../dialogue/view/agenda.ts';

const MINUTE_MS = 60_000;

export type Stop = {
  readonly phase: TimedPhase;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'coming';
  /** Milliseconds since 1970 by this device's clock; null for what is done. */
  readonly startsAt: number | null;
};

/** When each phase begins if the rest of the hour keeps its minutes. Takes this device's time and how far the server is ahead. */
export function stopsOf(agenda: AgendaView, now: number, offset: number): readonly Stop[] {
  const phases = agenda.phases.filter(isTimed);
  const at = agenda.phases.indexOf(agenda.phase);
  let next = agenda.endsAt === null ? now : Math.max(now, agenda.endsAt - offset);
  return phases.map((phase) => {
    const place = agenda.phases.indexOf(phase);
    if (place < at) return { phase, minutes: agenda.minutes[phase], state: 'done', startsAt: null };
    if (place === at) {
      const minutes = agenda.runningMinutes ?? agenda.minutes[phase];
      return { phase, minutes, state: 'now', startsAt: agenda.phaseEnteredAt - offset };
    }
    const startsAt = next;
    next += agenda.minutes[phase] * MINUTE_MS;
    return { phase, minutes: agenda.minutes[phase], state: 'coming', startsAt };
  });
}

/** When the hour is over, by this device's clock. */
export function endOf(stops: readonly Stop[]): number | null {
  const last = stops.at(-1);
  return last?.startsAt == null ? null : last.startsAt + last.minutes * MINUTE_MS;
}

function isTimed(phase: Phase): phase is TimedPhase {
  return TIMED_PHASES.some((timed) => timed === phase);
}
