import { competenceModel } from '../../../content/guides/competence-model/guide.ts';
import type { Actor, Command } from '../../../dialogue/command.ts';
import { phasesOf } from '../../../dialogue/decide/agenda.ts';
import type { FactorId, ParticipationMode, Phase } from '../../../dialogue/guide.ts';
import {
  type Dialogue,
  type GroupNumber,
  type PreviousDialogue,
  type SeatId,
  seatAt,
} from '../../../dialogue/state.ts';
import { by, facilitator, given, lockNow, newcomer, opened, when } from '../../../dialogue/testing/builders.ts';
import { agendaView } from '../../../dialogue/view/agenda.ts';

/** That of the dialogue in every sample. */
export const CODE = '27182818';
const MINUTE_MS = 60_000;
/** What the server's clock says in every sample: a forenoon in Denmark. */
export const NOW = Date.UTC(2026, 10, 23, 9, 30);
/** When each phase was entered: some have time left, and the shortest is over. */
const ENTERED_AT = NOW - 7 * MINUTE_MS;
const EARLIER = { now: ENTERED_AT, isGone: () => false };

/** Who asks, and for what; for what it may be told first how things are. */
type Asked = readonly [Actor, Command | ((so: Dialogue) => Command)];
type Opening = { readonly title?: string; readonly previous?: PreviousDialogue };

/** What is so when a dialogue has been opened. */
export function open(modes: readonly ParticipationMode[], { title = 'Plejecenter Søvang', previous }: Opening = {}) {
  const { durations } = competenceModel;
  const first = { ...opened(...modes), at: NOW - 30 * MINUTE_MS, title, guide: competenceModel, durations };
  return given({ ...first, previous: previous ?? null });
}

/** What is so when all have got what they asked for, in this order. Throws when something is refused. */
export function after(dialogue: Dialogue, ...asked: readonly Asked[]): Dialogue {
  return asked.reduce(
    (so, [actor, command]) => when(so, actor, typeof command === 'function' ? command(so) : command, EARLIER),
    dialogue,
  );
}

/** What is so when the room has been led to a phase, one after the other. */
export function ledTo(phase: Phase, dialogue: Dialogue): Dialogue {
  const phases = phasesOf(dialogue);
  const ahead = phases.slice(phases.indexOf(dialogue.phase) + 1, phases.indexOf(phase) + 1);
  return after(dialogue, ...ahead.map((next) => leads({ type: 'enterPhase', phase: next })));
}

/** What is so when so many minutes are left of the running phase. */
export function withMinutesLeft(minutes: number, dialogue: Dialogue): Dialogue {
  const { endsAt } = agendaView(dialogue);
  return after(dialogue, leads({ type: 'addTime', minutes: minutes - ((endsAt ?? NOW) - NOW) / MINUTE_MS }));
}

export function leads(command: Command): Asked {
  return [facilitator, command];
}

export function asks(seat: SeatId, command: Command): Asked {
  return [by(seat), command];
}

/** What is so when somebody has said that a phone beside them is not there. */
export function setsAside(dialogue: Dialogue, mate: SeatId, seat: SeatId): Dialogue {
  return when(dialogue, by(mate), { type: 'setAside', seat }, { ...EARLIER, isGone: (other) => other === seat });
}

/** So many sit down at a group. Seats are numbered as they are taken. */
export function joins(group: GroupNumber, people: number): readonly Asked[] {
  return numbered(people).map((index) => [newcomer, { type: 'join', key: `key ${group}.${index}`, group }]);
}

/** A phone comes when the groups are at work, and asks at a table, or is to choose one. */
export function arrives(group: GroupNumber | null): Asked {
  return [newcomer, (so) => ({ type: 'join', key: `late key ${so.seats.length}`, group })];
}

/** Somebody counts the people at a table. */
export function counts(group: GroupNumber, people: number): Asked {
  return leads({ type: 'countPeople', group, people });
}

/** Somebody rates the first factors. */
export function rates(seat: SeatId, answers: readonly (number | 'unknown')[]): readonly Asked[] {
  return answers.flatMap((answer, index) => {
    const factor = competenceModel.factors[index];
    return factor ? [asks(seat, { type: 'rate', factor, answer })] : [];
  });
}

export function locks(seat: SeatId, answers: readonly (number | 'unknown')[]): readonly Asked[] {
  return [...rates(seat, answers), [by(seat), (so) => lockNow(so, seatAt(so, seat)?.group ?? 0)]];
}

/** The scores that whoever writes for a group sets, in the guide's order. */
export function scores(actor: Actor, group: GroupNumber, values: readonly number[]): readonly Asked[] {
  return values.flatMap((score, index) => {
    const factor = competenceModel.factors[index];
    return factor ? [[actor, { type: 'setScore', group, factor, score }] satisfies Asked] : [];
  });
}

export function notes(
  actor: Actor,
  group: GroupNumber,
  question: string,
  ...texts: readonly string[]
): readonly Asked[] {
  return texts.map((text) => [actor, { type: 'addNote', group, question, text }]);
}

/** Notes are numbered as they are written. */
export function stars(actor: Actor, group: GroupNumber, ...ids: readonly number[]): readonly Asked[] {
  return ids.map((note) => [actor, { type: 'starNote', group, note, starred: true }]);
}

export function agrees(what: string, factor: FactorId | null, responsible = 'Mette, leder'): Asked {
  const level = factor === null ? null : 'leadership';
  const terms = { factor, what, responsible, deadline: '2027-02-01', level } as const;
  return leads({ type: 'addAgreement', proposal: null, ...terms });
}

export function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
