/** The phases of a dialogue in order, and its end. Only a follow-up has agreements of last time to go through. */
export const PHASES = ['lobby', 'purpose', 'lastTime', 'model', 'exercise', 'plenary', 'closing', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** Whether a dialogue, or what a view says of it, has come to a phase or is past it. */
export function hasReached({ phase }: { readonly phase: Phase }, wanted: Phase): boolean {
  return PHASES.indexOf(phase) >= PHASES.indexOf(wanted);
}

/** The phases that take time: each has its minutes in the agenda. */
export const TIMED_PHASES = [
  'purpose',
  'lastTime',
  'model',
  'exercise',
  'plenary',
  'closing',
] as const satisfies readonly Phase[];
export type TimedPhase = (typeof TIMED_PHASES)[number];
/** Those of a dialogue that follows no earlier one. */
export const FIRST_TIMED_PHASES = TIMED_PHASES.filter((phase) => phase !== 'lastTime');
export type Durations = Readonly<Record<TimedPhase, number>>;

export function isTimed(phase: Phase): phase is TimedPhase {
  return TIMED_PHASES.some((timed) => timed === phase);
}

/** The steps of a group inside the exercise, in order. */
export const STEPS = ['rate', 'compare', 'agree', 'discuss'] as const;
export type Step = (typeof STEPS)[number];

/** How a group takes part: each on an own phone, one device for the table, or a sheet of paper. */
export const PARTICIPATION_MODES = ['phones', 'table', 'paper'] as const;
export type ParticipationMode = (typeof PARTICIPATION_MODES)[number];

/** Where an agreement works: the levels at which working environment is prevented, from the widest to the narrowest. */
export const LEVELS = ['organisation', 'leadership', 'group', 'individual'] as const;
export type Level = (typeof LEVELS)[number];

/** What became of an agreement when the room meets again. */
export const OUTCOMES = ['done', 'inProgress', 'notStarted', 'dropped', 'carriedOver'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the screen shows of the plenary, each part on top of the ones before it. */
export const PLENARY_PARTS = ['empty', 'lines', 'median', 'focus', 'notes'] as const;
export type PlenaryPart = (typeof PLENARY_PARTS)[number];

export type FactorId = string;

/** What an exercise consists of. Words for its ids are content; nothing in the engine knows a factor by name. */
export type GuideForm = {
  readonly id: string;
  /** In the order of the axes, clockwise from the top. */
  readonly factors: readonly FactorId[];
  readonly questions: readonly string[];
  /** The question that is answered by marking focus factors. */
  readonly focusQuestion: string;
  readonly closingQuestions: readonly string[];
  /** Tools to look up afterwards. */
  readonly nextSteps: readonly string[];
};

/** An exercise with the minutes that its phases usually take. */
export type Guide = GuideForm & { readonly durations: Durations };

/** Returns what a guide consists of, and nothing else that was stored with it. */
export function formOf({ id, factors, questions, focusQuestion, closingQuestions, nextSteps }: GuideForm): GuideForm {
  return { id, factors, questions, focusQuestion, closingQuestions, nextSteps };
}
