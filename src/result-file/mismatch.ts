import type { Guide } from '../dialogue/guide.ts';
import type { Agreement } from '../dialogue/state.ts';
import { isDate } from '../dialogue/text.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';

type Paths = Generator<string, void>;

/** Takes a result of the right shape, gives the path of the first thing in it that `guide` does not know; or nothing. */
export function firstMismatch(result: ReadyResult, guide: Guide): string | undefined {
  const [first] = mismatches(result, guide);
  return first;
}

function* mismatches(
  { agenda, groups, aggregate, pooled, starred, closing, previous }: ReadyResult,
  guide: Guide,
): Paths {
  const { factors, questions, closingQuestions, nextSteps } = guide;
  if (agenda.guide !== guide.id) yield '/agenda/guide';
  yield* groupMismatches(groups, factors);
  yield* uneven('/aggregate/factors', aggregate.factors, factors);
  yield* uneven('/pooled', pooled, factors);
  yield* unknown(
    '/starred',
    questions,
    starred.map(({ question }) => question),
  );
  yield* repeated(
    '/starred',
    starred.map(({ group, id }) => `${group}.${id}`),
  );
  yield* unknown('/closing/answers', closingQuestions, Object.keys(closing.answers));
  yield* unknown('/closing/nextSteps', nextSteps, closing.nextSteps);
  if (closing.followUp !== null && !isDate(closing.followUp)) yield '/closing/followUp';
  yield* agreementMismatches('/closing/agreements', closing.agreements, factors);
  if (!previous) return;
  yield* uneven('/previous/medians', previous.medians, factors);
  yield* agreementMismatches('/previous/agreements', previous.agreements, factors);
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
    if (!isDate(deadline)) yield `${path}/${index}/deadline`;
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
