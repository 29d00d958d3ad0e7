import type { Actor, Circumstances, Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Event, Opened } from '../event.ts';
import { dialogueFrom, evolve } from '../evolve.ts';
import type { Guide, ParticipationMode, Phase } from '../guide.ts';
import type { Refusal } from '../refusal.ts';
import { type Answer, ratingFrom, scoreFrom } from '../scale.ts';
import { type Agreement, type Dialogue, type GroupNumber, groupAt, type SeatId, seatAt } from '../state.ts';

/** Another exercise than the one we ship: nothing in the engine may know a factor or a question by name. */
export const guide = {
  id: 'walls',
  factors: ['floor', 'door', 'window', 'roof'],
  questions: ['why', 'which', 'more'],
  focusQuestion: 'which',
  closingQuestions: ['effort', 'process'],
  nextSteps: ['inspection', 'repair'],
  durations: { purpose: 2, lastTime: 10, model: 8, exercise: 30, plenary: 10, closing: 10 },
} as const satisfies Guide;

export const facilitator: Actor = { role: 'facilitator' };
export const newcomer: Actor = { role: 'newcomer' };
export const system: Actor = { role: 'system' };
export const by = (seat: SeatId): Actor => ({ role: 'seat', seat });

/** Seats in the order of joining. */
export const [anna, bo, carl, dorte, emil, freja] = [1, 2, 3, 4, 5, 6];

export const allHere: Circumstances = { now: 0, isGone: () => false };
export const gone = (...seats: readonly SeatId[]): Circumstances => ({
  now: 0,
  isGone: (seat) => seats.includes(seat),
});
export const at = (now: number): Circumstances => ({ now, isGone: () => false });

/** What is so after `events`. */
export function given(first: Opened, ...events: readonly Event[]): Dialogue {
  return events.reduce(evolve, dialogueFrom(first));
}

/** What is so when `actor` has got what they asked for. */
export function when(dialogue: Dialogue, actor: Actor, command: Command, circumstances = allHere): Dialogue {
  return eventsOf(dialogue, actor, command, circumstances).reduce(evolve, dialogue);
}

/** What happens when `actor` gets what they ask for. */
export function eventsOf(
  dialogue: Dialogue,
  actor: Actor,
  command: Command,
  circumstances = allHere,
): readonly Event[] {
  const decision = decide(dialogue, actor, command, circumstances);
  if ('refusal' in decision) throw new Error(`${command.type} was refused: ${decision.refusal}`);
  return decision.events;
}

/** Why `actor` does not get what they ask for; null when they do. */
export function refusalOf(dialogue: Dialogue, actor: Actor, command: Command, circumstances = allHere): Refusal | null {
  const decision = decide(dialogue, actor, command, circumstances);
  return 'refusal' in decision ? decision.refusal : null;
}

export function opened(...modes: readonly ParticipationMode[]): Opened {
  const keys = { facilitator: 'key of the facilitator', screen: 'key of the screen', result: 'key of the result' };
  return { type: 'opened', at: 0, title: 'Ward 3', guide, durations: guide.durations, modes, keys };
}

/** A dialogue that follows one with two agreements. */
export function openedAgain(...modes: readonly ParticipationMode[]): Opened {
  const agreements = [agreement(1), agreement(2)];
  return { ...opened(...modes), previous: { title: 'Ward 3', openedAt: 7, medians: [2.5, 5, null, null], agreements } };
}

export function seated(group: GroupNumber, ...seats: readonly SeatId[]): readonly Event[] {
  return seats.map((seat) => ({ type: 'joined', seat, group, key: `key of ${seat}` }));
}

/** The people at a table, as somebody there has counted them. */
export function counted(people: number, group: GroupNumber = 1): Event {
  return { type: 'peopleCounted', group, people };
}

/** What a seat asks for when it locks in the company that its phone shows now. */
export function lockNow(dialogue: Dialogue, group: GroupNumber = 1): Extract<Command, { type: 'lock' }> {
  return { type: 'lock', companyRevision: groupAt(dialogue, group)?.companyRevision ?? 0 };
}

export function entered(phase: Phase, now = 0): Event {
  return { type: 'phaseEntered', phase, at: now };
}

/** Somebody's ratings in the guide's order, not locked yet. */
export function rated(seat: SeatId, answers: readonly (number | 'unknown')[], group: GroupNumber = 1): Event[] {
  return guide.factors.map((factor, index) => {
    const answer = answers[index] ?? 'unknown';
    return { type: 'rated', group, seat, factor, answer: answer === 'unknown' ? answer : checked(answer) };
  });
}

export function locked(seat: SeatId, answers: readonly (number | 'unknown')[], group: GroupNumber = 1): Event[] {
  return [...rated(seat, answers, group), { type: 'locked', group, seat }];
}

/** What is so when each of `seats` has rated every factor and locked, one after the other. */
export function allLocked(
  dialogue: Dialogue,
  seats: readonly SeatId[],
  answers: readonly (number | 'unknown')[] = [3, 3, 3, 3],
  circumstances: Circumstances = allHere,
): Dialogue {
  return seats.reduce((before, seat) => {
    const ratedAll = guide.factors.reduce(
      (room, factor, axis) => when(room, by(seat), { type: 'rate', factor, answer: answers[axis] ?? 'unknown' }),
      before,
    );
    return when(ratedAll, by(seat), lockNow(ratedAll, seatAt(ratedAll, seat)?.group ?? 0), circumstances);
  }, dialogue);
}

/** A group whose members went straight to scoring together. */
export function together(group: GroupNumber, ...seats: readonly SeatId[]): Event {
  return { type: 'scoringTogether', group, seats };
}

/** The agreed scores of a group in the guide's order; null where it has not agreed. */
export function agreed(group: GroupNumber, ...scores: readonly (number | null)[]): Event[] {
  return scores.map((score, index) => {
    const factor = guide.factors[index] ?? '';
    return { type: 'scoreSet', group, factor, score: score === null ? null : (scoreFrom(score) ?? null) };
  });
}

export function note(group: GroupNumber, seat: SeatId | null, id = 1, question = 'why'): Event {
  return { type: 'noteWritten', group, note: { id, question, text: `said-${group}-${id}.`, starred: false, seat } };
}

export function proposed(seat: SeatId, id = 1): Event {
  return {
    type: 'proposalMade',
    proposal: { id, factor: null, what: `said-proposal-${id}.`, seat, status: 'waiting' },
  };
}

export function agreement(id = 1): Agreement & { readonly deadline: string } {
  const what = `said-agreement-${id}.`;
  return {
    id,
    factor: 'roof',
    what,
    responsible: 'the caretaker',
    deadline: '2027-01-31',
    level: 'organisation',
    carriedOver: null,
  };
}

function checked(value: number): Answer {
  const rating = ratingFrom(value);
  if (rating === undefined) throw new Error(`${value} is off the scale`);
  return rating;
}
