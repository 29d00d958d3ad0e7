import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { ReportWords } from '../../content/report/da.ts';

type Phase = keyof typeof competenceModel.durations;

/** The whole hour on one page. `alone` is for those who know that they are one group, and hear nothing of several. */
export function licenceFor(words: ReportWords, { alone }: { readonly alone: boolean }) {
  const { guide, shared, sheets } = words;
  const phases: readonly Phase[] = [
    'purpose',
    'model',
    'exercise',
    ...(alone ? [] : (['plenary'] as const)),
    'closing',
  ];
  const nevers = alone ? sheets.licence.neversAlone : sheets.licence.nevers;
  return {
    words: sheets.licence,
    before: guide.phases.lobby,
    checklist: guide.checklist.filter(({ id }) => !(alone && id === 'groups')).map(({ text }) => text),
    parts: phases.map((phase) => partFor(phase, words, { alone })),
    nevers: sheets.licence.never(new Intl.ListFormat(shared.locale, { type: 'disjunction' }).format(nevers)),
  };
}

/** One part of the hour: its length, what the facilitator may say, and what to keep in mind. */
function partFor(phase: Phase, { guide, sheets }: ReportWords, { alone }: { readonly alone: boolean }) {
  const script = guide.script[phase];
  return {
    name: guide.phases[phase],
    length: competenceModel.durations[phase],
    minutes: sheets.licence.minutes(competenceModel.durations[phase]),
    isMain: phase === 'exercise',
    say: alone ? script.alone : script.say,
    paper: phase === 'exercise' ? guide.script.exercise.together : [],
    questions: phase === 'closing' ? competenceModel.closingQuestions.map((id) => guide.closingQuestions[id]) : [],
    mind: script.tips,
  };
}
