import type { GuideForm } from '../dialogue/guide.ts';
import type { Agreement } from '../dialogue/state.ts';
import { isDate } from '../dialogue/text.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';

type Paths = Generator<string, void>;

/** Returns the path of the first thing in a result that is not as in the guide with the form `known`; undefined when all is. */
export function firstMismatch(result: ReadyResult, known: GuideForm): string | undefined {
  const [first] = mismatches(result, known);
  return first;
}

function* mismatches({ agenda, groups, aggregate, notes, closing, previous }: ReadyResult, known: GuideForm): Paths {
  const { factors, questions, closingQuestions, nextSteps } = known;
  yield* otherForms(agenda.guide, known);
  yield* groupMismatches(groups, factors);
  yield* uneven('/aggregate/factors', aggregate.factors, factors);
  yield* unknown(
    '/notes',
    questions,
    notes.map(({ question }) => question),
  );
  yield* repeated(
    '/notes',
    notes.map(({ group, id }) => `${group}.${id}`),
  );
  yield* unknown('/closing/answers', closingQuestions, Object.keys(closing.answers));
  yield* unknown('/closing/nextSteps', nextSteps, closing.nextSteps);
  if (closing.followUp !== null && !isDate(closing.followUp)) yield '/closing/followUp';
  yield* agreementMismatches('/closing/agreements', closing.agreements, factors);
  if (!previous) return;
  yield* uneven('/previous/medians', previous.medians, factors);
  yield* agreementMismatches('/previous/agreements', previous.agreements, factors);
}

/** A guide never changes under its id. */
function* otherForms(guide: GuideForm, known: GuideForm): Paths {
  for (const part of ['factors', 'questions', 'closingQuestions', 'nextSteps'] as const)
    if (guide[part].join('\n') !== known[part].join('\n')) yield `/agenda/guide/${part}`;
  if (guide.focusQuestion !== known.focusQuestion) yield '/agenda/guide/focusQuestion';
}

function* groupMismatches(groups: ReadyResult['groups'], factors: readonly string[]): Paths {
  yield* repeated(
    '/groups',
    groups.map(({ number }) => number),
  );
  for (const [index, { scores, focus }] of groups.entries()) {
    yield* uneven(`/groups/${index}/scores`, scores, factors);
    yield* unknown(`/groups/${index}/focus`, factors, focus);
  }
}

function* agreementMismatches(path: string, agreements: readonly Agreement[], factors: readonly string[]): Paths {
  yield* repeated(
    path,
    agreements.map(({ id }) => id),
  );
  for (const [index, { factor, deadline }] of agreements.entries()) {
    if (factor !== null && !factors.includes(factor)) yield `${path}/${index}/factor`;
    if (deadline !== null && !isDate(deadline)) yield `${path}/${index}/deadline`;
  }
}

/** What is said by factor says something of each. */
function* uneven(path: string, values: readonly unknown[], factors: readonly string[]): Paths {
  if (values.length !== factors.length) yield path;
}

function* unknown(path: string, known: readonly string[], names: readonly string[]): Paths {
  const index = names.findIndex((name) => !known.includes(name));
  if (index >= 0) yield `${path}/${index}`;
}

/** Pages tell things apart by their ids. */
function* repeated(path: string, ids: readonly (string | number)[]): Paths {
  const seen = new Set<string | number>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) yield `${path}/${index}`;
    seen.add(id);
  }
}
