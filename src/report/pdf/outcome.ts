import type { Agreement } from '../../dialogue/state.ts';
import { groupsWithoutNotes } from '../../dialogue/view/aggregate.ts';
import { byDeadline } from '../../dialogue/view/by-deadline.ts';
import { isGoneThrough, type PreviousView } from '../../dialogue/view/previous.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayIn, dayOf, shortDayIn } from '../day.ts';
import { colourOf } from '../diagram/palette.ts';
import { onlyGroup } from '../diagram/pictures.ts';
import { linesOf } from '../printable.ts';
import { sentenceIn } from '../tongue.ts';
import type { ReportWords } from '../words.ts';

/** The notes by question; the questions that got one, in the guide's order. */
export function notesFor(result: ReadyResult, words: ReportWords) {
  const isAlone = onlyGroup(result) !== undefined;
  return words.guide.questions.flatMap(({ id, text: question }) => {
    const notes = result.notes.filter((note) => note.question === id);
    if (notes.length === 0) return [];
    return [
      {
        question,
        notes: notes.map(({ text, group, starred }) => ({
          lines: linesOf(text),
          label: isAlone ? (starred ? words.report.notes.starred : null) : words.shared.group(group),
          colour: colourOf(group),
        })),
      },
    ];
  });
}

/** What is said of notes that are not there; null where nothing is. */
export function missingNotesFor({ agenda, groups, notes }: ReadyResult, words: ReportWords): string | null {
  const { none, noneInGroups, noneFrom } = words.report.notes;
  if (notes.length === 0) return agenda.single ? none : noneInGroups;
  const without = agenda.single ? [] : groupsWithoutNotes(groups, notes);
  if (without.length === 0) return null;
  return noneFrom(new Intl.ListFormat(words.shared.locale).format(without.map(String)), without.length);
}

export function answersFor({ closing }: ReadyResult, words: ReportWords) {
  return words.guide.closingQuestions.map(({ id, text }) => ({
    question: text,
    lines: closing.answers[id] ? linesOf(closing.answers[id]) : null,
  }));
}

/** The nearest deadline first. `about` says in a line its factor and where something is to change; null where neither is chosen. */
export function agreementsFor(agreements: readonly Agreement[], words: ReportWords) {
  const said = words.report.agreements;
  return byDeadline(agreements).map(({ what, responsible, deadline, factor, level, carriedOver }) => ({
    lines: linesOf(what),
    responsible,
    owner: linesOf(responsible),
    deadline: deadline === null ? said.noDeadline : shortDayIn(words.shared.locale, deadline),
    about:
      [
        ...(factor === null ? [] : [factorIn(words, factor)]),
        ...(level === null ? [] : [words.guide.levels[level].name]),
        ...(carriedOver === null ? [] : [said.carriedOver]),
      ].join(' · ') || null,
  }));
}

/** What stands in the lines `about` these agreements, for the head of their column; null where nothing does. */
export function aboutIn(agreements: readonly Agreement[], words: ReportWords): string | null {
  const said = words.report.agreements;
  const hasFactor = agreements.some(({ factor }) => factor !== null);
  const hasLevel = agreements.some(({ level }) => level !== null);
  if (hasLevel) return hasFactor ? said.about : words.tables.columns.level.name;
  return hasFactor ? said.factor : null;
}

/** The next date, and the tools that the room chose to look at; where it chose none, a sentence on those that there are. */
export function nextFor({ closing }: ReadyResult, words: ReportWords) {
  const { followUp, nextSteps } = closing;
  const { report, shared } = words;
  return {
    followUp: followUp === null ? null : report.next.followUp(dayIn(shared.locale, followUp)),
    steps: words.guide.nextSteps
      .filter(({ id }) => nextSteps.includes(id))
      .map(({ name, line }) => sentenceIn(shared.language, `${name}. ${line}`)),
    further: words.guide.further,
  };
}

/** The agreements of the earlier dialogue, when this one is a follow-up. */
export function previousAgreementsFor(result: ReadyResult, words: ReportWords) {
  const { previous } = result;
  if (!previous || previous.agreements.length === 0) return null;
  return {
    title: words.report.agreements.previous(dayOf(words.shared.locale, previous.openedAt)),
    agreements: agreementsFor(previous.agreements, words),
    about: aboutIn(previous.agreements, words),
    cameOf: cameOfFor(previous, words),
  };
}

/** What came of each; null where nobody has said anything of them. */
function cameOfFor(previous: PreviousView, words: ReportWords) {
  if (!isGoneThrough(previous)) return null;
  const { outcomes, lastTime } = words.guide;
  return byDeadline(previous.agreements).map(({ outcome, text }) => ({
    outcome: outcome === null ? lastTime.left : outcomes[outcome],
    lines: linesOf(text),
  }));
}

/** A factor's name, or the words for an agreement that is about none of them. */
export function factorIn({ guide, report }: ReportWords, factor: string | null): string {
  return guide.factors.find(({ id }) => id === factor)?.name ?? report.agreements.noFactor;
}
