import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { Event, Opened } from '../../dialogue/event.ts';
import { dialogueFrom, evolve } from '../../dialogue/evolve.ts';
import type { Guide, ParticipationMode } from '../../dialogue/guide.ts';
import { scoreFrom } from '../../dialogue/scale.ts';
import type { Agreement, PreviousDialogue } from '../../dialogue/state.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { resultView } from '../../dialogue/view/result.ts';

/** Noon in Denmark on 2026-11-23. */
const OPENED_AT = Date.UTC(2026, 10, 23, 11);

/** An hour, told by what happened in it. */
type ExampleResult = {
  /** The competence model unless it is another. */
  readonly guide?: Guide;
  readonly title: string;
  readonly modes: readonly ParticipationMode[];
  readonly previous?: PreviousDialogue;
  readonly talk: readonly Event[];
  readonly closing: readonly Event[];
  /** Whether the closing is still going on. */
  readonly isRunning?: boolean;
};

/** What can be read after `hour`. */
export function resultOf({
  guide = competenceModel,
  title,
  modes,
  previous,
  talk,
  closing,
  isRunning = false,
}: ExampleResult): ReadyResult {
  const keys = { facilitator: 'key of the facilitator', screen: 'key of the screen', result: 'key of the result' };
  const { durations } = guide;
  const first: Opened = {
    type: 'opened',
    at: OPENED_AT,
    title,
    guide,
    durations,
    modes,
    keys,
    previous: previous ?? null,
  };
  const events: readonly Event[] = [
    { type: 'phaseEntered', phase: 'exercise', at: OPENED_AT + 600_000 },
    ...talk,
    { type: 'phaseEntered', phase: 'closing', at: OPENED_AT + 3_000_000 },
    ...closing,
    ...(isRunning ? [] : [{ type: 'phaseEntered', phase: 'ended', at: OPENED_AT + 3_600_000 } as const]),
  ];
  const result = resultView(events.reduce(evolve, dialogueFrom(first)));
  if (!result.ready) throw new Error('the closing has not come');
  return result;
}

/** Members who join, each with a phone. */
export function joined(group: number, people: number): readonly Event[] {
  const seats = Array.from({ length: people }, (_, index) => group * 8 + index);
  return seats.map((seat) => ({ type: 'joined', seat, group, key: `key of ${seat}` }));
}

/** A table that shares one device or a sheet. */
export function counted(group: number, people: number): Event {
  return { type: 'peopleCounted', group, people };
}

/** A group's scores in the guide's order; null where it has not agreed. */
export function agreed(group: number, ...scores: readonly (number | null)[]): readonly Event[] {
  return competenceModel.factors.map((factor, axis) => {
    const score = scores[axis] ?? null;
    return { type: 'scoreSet', group, factor, score: score === null ? null : (scoreFrom(score) ?? null) };
  });
}

export function starred(group: number, id: number, question: string, text: string): Event {
  return { type: 'noteWritten', group, note: { id, question, text, starred: true, seat: null } };
}

export function focused(group: number, ...factors: readonly string[]): Event {
  return { type: 'focusSet', group, factors };
}

export function answered(question: string, text: string): Event {
  return { type: 'closingAnswered', question, text };
}

/** An agreement; what is not given is as most have it. */
export function written(id: number, given: Partial<Omit<Agreement, 'id'>> = {}): Event {
  return { type: 'agreementWritten', agreement: agreement(id, given) };
}

export function agreement(id: number, given: Partial<Omit<Agreement, 'id'>> = {}): Agreement {
  const usual = {
    factor: 'resources',
    responsible: 'Mette, leder',
    deadline: '2027-02-01',
    level: 'leadership',
    carriedOver: null,
  } as const;
  return { id, what: 'Et kvarters overlap ved vagtskifte', ...usual, ...given };
}
