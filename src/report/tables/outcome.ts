import { lastTimeIn } from '../../content/overview/sentences.ts';
import { groupsWithoutNotes, peopleKnown } from '../../dialogue/view/aggregate.ts';
import { isGoneThrough } from '../../dialogue/view/previous.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { isoDayOf } from '../day.ts';
import { factorIn } from '../pdf/outcome.ts';
import type { ReportWords } from '../words.ts';
import { columnIn, type Table, tableOf } from './table.ts';

/** A row per text: the notes by question, and the answers to the closing's questions. */
export function notesTable({ notes: written, closing, agenda }: ReadyResult, words: ReportWords): Table {
  const { phases, questions, closingQuestions } = words.guide;
  const notes = questions.flatMap(({ id, text: question }) =>
    written
      .filter((note) => note.question === id)
      .map(({ group, text, starred }) => ({ part: phases.exercise, question, group, text, starred })),
  );
  const answers = closingQuestions
    .filter(({ id }) => closing.answers[id])
    .map(({ id, text: question }) => ({
      part: phases.closing,
      question,
      group: null,
      text: closing.answers[id] ?? '',
      starred: null,
    }));
  return tableOf(
    words.tables.sheets.notes,
    [...notes, ...answers],
    [
      [columnIn(words, 'part', 24), ({ part }) => part],
      [columnIn(words, 'question', 50), ({ question }) => question],
      !agenda.single && [columnIn(words, 'group', 10), ({ group }) => group],
      [columnIn(words, 'text', 70), ({ text }) => text],
      agenda.single && [columnIn(words, 'isStarred', 12), ({ starred }) => yesOrNo(words, starred)],
    ],
  );
}

/** Null for what is neither: closing answers have no stars, and what is of last time was not carried over from it. */
function yesOrNo({ tables: { yes, no } }: ReportWords, is: boolean | null): string | null {
  return is === null ? null : is ? yes : no;
}

/** A row per agreement; those of the earlier dialogue first, told apart by its date. */
export function agreementsTable({ openedAt, closing, previous }: ReadyResult, words: ReportWords): Table {
  const previousAgreements = previous
    ? previous.agreements.map((agreement) => ({ ...agreement, on: previous.openedAt, isCarriedOver: null }))
    : [];
  const now = closing.agreements.map((agreement) => ({
    ...agreement,
    on: openedAt,
    outcome: null,
    text: null,
    isCarriedOver: agreement.carriedOver !== null,
  }));
  const isAnswered = previous !== null && isGoneThrough(previous);
  return tableOf(
    words.tables.sheets.agreements,
    [...previousAgreements, ...now],
    [
      [columnIn(words, 'agreedOn', 14), ({ on }) => ({ day: isoDayOf(on) })],
      [columnIn(words, 'what', 60), ({ what }) => what],
      [columnIn(words, 'about', 40), ({ factor }) => factorIn(words, factor)],
      [columnIn(words, 'responsible', 28), ({ responsible }) => responsible],
      [columnIn(words, 'deadline', 14), ({ deadline }) => (deadline === null ? null : { day: deadline })],
      [columnIn(words, 'level', 24), ({ level }) => (level === null ? null : words.guide.levels[level].name)],
      isAnswered && [
        columnIn(words, 'outcome', 18),
        ({ outcome }) => (outcome === null ? null : words.guide.outcomes[outcome]),
      ],
      isAnswered && [columnIn(words, 'cameOf', 60), ({ text }) => text || null],
      isAnswered && [columnIn(words, 'isCarriedOver', 14), ({ isCarriedOver }) => yesOrNo(words, isCarriedOver)],
    ],
  );
}

/** What the dialogue was, line by line; lines that it has nothing for are left out. */
export function dialogueTable(result: ReadyResult, words: ReportWords): Table {
  const { agenda, openedAt, aggregate, closing, previous } = result;
  const { facts, sheets } = words.tables;
  const steps = words.guide.nextSteps.filter(({ id }) => closing.nextSteps.includes(id));
  const lines = [
    [facts.title, agenda.title],
    [facts.date, { day: isoDayOf(openedAt) }],
    [facts.people, peopleKnown(aggregate, result.groups) ?? ''],
    [facts.groups, agenda.single ? '' : aggregate.groups || ''],
    [facts.withoutNotes, withoutNotesIn(result, words)],
    [facts.facilitator, closing.facilitator],
    [facts.followUp, closing.followUp === null ? '' : { day: closing.followUp }],
    [facts.nextSteps, steps.map(({ name }) => name).join(', ')],
    [facts.previous, previous ? { day: isoDayOf(previous.openedAt) } : ''],
    [facts.lastTime, doneIn(result, words)],
    [facts.limits, words.guide.limits],
    [facts.origin, words.guide.origin],
  ] as const;
  return tableOf(
    sheets.dialogue,
    lines.filter(([, value]) => value !== ''),
    [
      [columnIn(words, 'fact', 26), ([fact]) => fact],
      [columnIn(words, 'value', 70), ([, value]) => value],
    ],
  );
}

/** How many of the agreements of last time are done, where the room has gone through them. */
function doneIn(result: ReadyResult, words: ReportWords): string {
  if (result.previous === null || !isGoneThrough(result.previous)) return '';
  return lastTimeIn(words, result).join(' ');
}

/** The numbers of the groups that have selected no notes. */
function withoutNotesIn({ agenda, groups, notes }: ReadyResult, words: ReportWords): string {
  if (agenda.single) return '';
  return new Intl.ListFormat(words.shared.locale).format(groupsWithoutNotes(groups, notes).map(String));
}
