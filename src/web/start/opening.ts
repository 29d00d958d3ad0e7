import {
  type Durations,
  FIRST_TIMED_PHASES,
  type Guide,
  type ParticipationMode,
  type TimedPhase,
} from '../../dialogue/guide.ts';
import { proposeDurations, proposeGroups } from '../../dialogue/propose.ts';
import { rememberOwn } from '../parts/own.ts';
import { post } from '../parts/wire/request.ts';

/** What a facilitator chooses before a dialogue begins. `groups` is null as long as the tool proposes them. */
export type Plan = {
  readonly title: string;
  readonly people: number;
  readonly groups: number | null;
  readonly mode: ParticipationMode;
  /** Null as long as the tool proposes them. */
  readonly durations: Durations | null;
};

export const MAX_PEOPLE = 10_000;

/** How many sit in each group, larger groups first. */
export function sizesOf({ people, groups }: Pick<Plan, 'people' | 'groups'>): readonly number[] {
  if (groups === null) return proposeGroups(people);
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < people % groups ? 1 : 0));
}

/** The minutes of each phase: as the facilitator has written them, or as the guide has them for so many groups. */
export function durationsOf(plan: Plan, guide: Guide): Durations {
  return plan.durations ?? proposeDurations(guide.durations, plan.groups ?? sizesOf(plan).length);
}

/** The phases that the plan has: one group gathers nothing across groups. */
export function phasesOf({ groups }: { readonly groups: number | null }): readonly TimedPhase[] {
  return FIRST_TIMED_PHASES.filter((phase) => phase !== 'plenary' || groups !== 1);
}

/** Opens a dialogue with a guide and goes to its console; gives why not otherwise. */
export async function openDialogue(guide: Guide, plan: Plan) {
  const { title, mode } = plan;
  const modes = sizesOf(plan).map(() => mode);
  const answer = await post<{ readonly code: string }>(
    'api/dialogues',
    { title, modes, durations: durationsOf(plan, guide), guide: guide.id },
    'code',
  );
  if (!answer.ok) return answer.refusal;
  const { code } = answer.body;
  rememberOwn({ code, title, openedAt: Date.now() });
  // The browser has the key as a cookie, and its history is to have none.
  location.assign(`facilitate#${code}`);
  return undefined;
}
