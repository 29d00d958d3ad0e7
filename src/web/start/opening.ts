import { type Durations, FIRST_TIMED_PHASES, type ParticipationMode } from '../../dialogue/guide.ts';
import { proposeGroups } from '../../dialogue/propose.ts';
import { rememberOwn } from '../parts/own.ts';
import { post } from '../parts/wire/request.ts';

/** What a facilitator chooses before a dialogue begins. `groups` is null as long as the tool proposes them. */
export type Plan = {
  readonly title: string;
  readonly people: number;
  readonly groups: number | null;
  readonly mode: ParticipationMode;
  readonly durations: Durations;
};

export const MAX_PEOPLE = 10_000;

/** How many sit in each group, larger groups first. */
export function sizesOf({ people, groups }: Pick<Plan, 'people' | 'groups'>): readonly number[] {
  if (groups === null) return proposeGroups(people);
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < people % groups ? 1 : 0));
}

export function sumOf(durations: Durations): number {
  return FIRST_TIMED_PHASES.reduce((sum, phase) => sum + (durations[phase] || 0), 0);
}

/** Opens a dialogue with a guide and goes to its console; gives why not otherwise. */
export async function openDialogue(guide: string, plan: Plan) {
  const { title, mode, durations } = plan;
  const modes = sizesOf(plan).map(() => mode);
  const answer = await post<{ readonly code: string }>('api/dialogues', { title, modes, durations, guide }, 'code');
  if (!answer.ok) return answer.refusal;
  const { code } = answer.body;
  rememberOwn({ code, title, openedAt: Date.now() });
  // The browser has the key as a cookie, and its history is to have none.
  location.assign(`facilitate#${code}`);
  return undefined;
}
