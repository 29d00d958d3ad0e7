import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { ParticipationMode, Phase } from '../../src/dialogue/guide.ts';
import type { FacilitatorView } from '../../src/dialogue/view/facilitator.ts';
import type { ParticipantView } from '../../src/dialogue/view/participant.ts';
import { Person, type Reply } from './person.ts';

export type Phone = Person<ParticipantView>;
export type Console = Person<FacilitatorView>;

/** A facilitator who has opened a dialogue, with the usual guide unless another is named, and follows it. */
export async function facilitator(
  origin: string,
  modes: readonly ParticipationMode[] = ['phones'],
  guide?: string,
): Promise<Console & { key: string }> {
  const person = new Person<FacilitatorView>(origin, 'facilitator');
  const { durations } = competenceModel;
  const { status, body } = await person.ask('POST', '/api/dialogues', {
    title: 'Afdeling B',
    modes,
    durations,
    guide,
  });
  if (status !== 201) throw new Error(`no dialogue was opened: ${JSON.stringify(body)}`);
  person.code = String(body.code);
  await person.follow();
  return Object.assign(person, { key: String(body.key) });
}

/** A phone with a seat that follows the dialogue. */
export async function phone(origin: string, code: string, group: number | null = null): Promise<Phone> {
  const person = new Person<ParticipantView>(origin, 'seat');
  const { status, body } = await person.join(code, group);
  if (status !== 201) throw new Error(`no seat was given: ${JSON.stringify(body)}`);
  await person.follow();
  return person;
}

/** Leads the room from where it is to `phase`, one phase after the other. */
export async function advanceTo(console: Console, phase: Phase): Promise<void> {
  while (console.view && console.view.agenda.phase !== phase) {
    const { phases, phase: now } = console.view.agenda;
    const next = phases[phases.indexOf(now) + 1] ?? phase;
    const { status, body } = await console.send({ type: 'enterPhase', phase: next });
    if (status !== 200) throw new Error(`the room did not go on: ${JSON.stringify(body)}`);
    await console.until(() => console.view?.agenda.phase === next);
  }
}

/** Rates every factor with the given answers in the guide's order, and locks in the company that its phone shows then. */
export async function rateAll(person: Phone, answers: readonly (number | 'unknown')[]): Promise<Reply> {
  let rated: Reply | undefined;
  for (const [index, factor] of competenceModel.factors.entries()) {
    const answer = answers[index] ?? 'unknown';
    rated = await person.send({ type: 'rate', factor, answer });
  }
  if (rated?.status === 200) await person.until(() => person.seq >= Number(rated.body.seq));
  return lock(person);
}

/** Locks in the company that the phone shows now. */
function lock(person: Phone): Promise<Reply> {
  const talk = person.view?.table.group.talk;
  return person.send({ type: 'lock', companyRevision: talk?.step === 'rate' ? talk.companyRevision : 0 });
}
