import { type Durations, FIRST_TIMED_PHASES, type TimedPhase } from '../../dialogue/guide.ts';
import type { ReportWords } from '../words.ts';

type Hour = {
  readonly durations: Durations;
  /** Whether they know that they are one group, and hear nothing of several. */
  readonly alone: boolean;
};

/** The whole hour on one page. */
export function licenceFor(words: ReportWords, { durations, alone }: Hour) {
  const { guide, shared, sheets } = words;
  const phases = FIRST_TIMED_PHASES.filter((phase) => !(alone && phase === 'plenary'));
  const nevers = alone ? sheets.licence.neversAlone : sheets.licence.nevers;
  return {
    words: sheets.licence,
    lead: sheets.licence.lead(guide.minutes),
    before: guide.phases.lobby,
    checklist: guide.checklist.filter(({ id }) => !(alone && id === 'groups')).map(({ text }) => text),
    parts: phases.map((phase) => partFor(phase, words, { durations, alone })),
    nevers: sheets.licence.never(new Intl.ListFormat(shared.locale, { type: 'disjunction' }).format(nevers)),
  };
}

/** One part of the hour: its length, what the facilitator may say, and what to keep in mind. */
function partFor(phase: TimedPhase, { guide, sheets }: ReportWords, { durations, alone }: Hour) {
  const script = guide.script[phase];
  return {
    name: guide.phases[phase],
    length: durations[phase],
    minutes: sheets.licence.minutes(durations[phase]),
    isMain: phase === 'exercise',
    say: alone ? script.alone : script.say,
    paper: phase === 'exercise' ? guide.script.exercise.together : [],
    questions: phase === 'closing' ? guide.closingQuestions.map(({ text }) => text) : [],
    mind: phase === 'closing' ? [...script.tips, guide.further] : script.tips,
  };
}
