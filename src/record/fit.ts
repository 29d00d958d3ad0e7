import type { Guide } from '../dialogue/guide.ts';
import type { Agreement } from '../dialogue/state.ts';
import { isDate } from '../dialogue/text.ts';
import type { ReadyResult } from '../dialogue/view/result.ts';

type Paths = Generator<string, void>;

/** Takes a result of the right shape, gives the path of the first thing in it that `guide` does not know; or nothing. */
export function misfitIn(result: ReadyResult, guide: Guide): string | undefined {
  const [first] = misfits(result, guide);
  return first;
}

function* misfits({ agenda, groups, whole, pooled, starred, closing, earlier }: ReadyResult, guide: Guide): Paths {
  const { factors, questions, closingQuestions, nextSteps } = guide;
  if (agenda.guide !== guide.id) yield '/agenda/guide';
  yield* groupMisfits(groups, factors);
  yield* uneven('/whole/factors', whole.factors, factors);
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
  yield* agreementMisfits('/closing/agreements', closing.agreements, factors);
  if (!earlier) return;
  yield* uneven('/earlier/middles', earlier.middles, factors);
  yield* agreementMisfits('/earlier/agreements', earlier.agreements, factors);
}

function* groupMisfits(groups: ReadyResult['groups'], factors: readonly string[]): Paths {
  yield* repeated(
    '/groups',
    groups.map(({ number }) => number),
  );
  for (const [index, { scores, focus }] of groups.entries()) {
    yield* uneven(`/groups/${index}/scores`, scores, factors);
    yield* unknown(`/groups/${index}/focus`, factors, focus);
  }
}

function* agreementMisfits(path: string, agreements: readonly Agreement[], factors: readonly string[]): Paths {
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
