import { isTimed, type TimedPhase } from '../../../dialogue/guide.ts';
import type { AgendaView } from '../../../dialogue/view/agenda.ts';

const MINUTE_MS = 60_000;

export type AgendaStop = {
  readonly phase: TimedPhase;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'coming';
  /** How much of its time is gone, from 0 to 1. */
  readonly share: number;
  /** Milliseconds since 1970 by this device's clock; null for what is done. */
  readonly startsAt: number | null;
};

/** When each phase begins if the rest of the hour keeps its minutes. Takes this device's time and how far the server is ahead. */
export function stopsOf(agenda: AgendaView, now: number, offset: number): readonly AgendaStop[] {
  const at = agenda.phases.indexOf(agenda.phase);
  let next = freeAt(agenda, now, offset);
  return agenda.phases.filter(isTimed).map((phase) => {
    const place = agenda.phases.indexOf(phase);
    const minutes = agenda.durations[phase];
    if (place < at) return { phase, minutes, state: 'done', share: 1, startsAt: null };
    if (place === at) return running(phase, agenda, { now, offset });
    const startsAt = next;
    next += minutes * MINUTE_MS;
    return { phase, minutes, state: 'coming', share: 0, startsAt };
  });
}

/** When the hour is over, by this device's clock; null when it is. */
export function endOf(agenda: AgendaView, now: number, offset: number): number | null {
  if (agenda.phase === 'ended') return null;
  const coming = stopsOf(agenda, now, offset).filter(({ state }) => state === 'coming');
  return freeAt(agenda, now, offset) + coming.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE_MS;
}

/** When the next phase can begin: when the running one is over, or now when it is over its time. */
function freeAt({ endsAt }: AgendaView, now: number, offset: number): number {
  return endsAt === null ? now : Math.max(now, endsAt - offset);
}

function running(phase: TimedPhase, agenda: AgendaView, { now, offset }: { now: number; offset: number }): AgendaStop {
  const minutes = agenda.runningMinutes ?? agenda.durations[phase];
  const startsAt = agenda.phaseEnteredAt - offset;
  const share = Math.min(1, Math.max(0, (now - startsAt) / (minutes * MINUTE_MS)));
  return { phase, minutes, state: 'now', share: minutes > 0 ? share : 1, startsAt };
}
