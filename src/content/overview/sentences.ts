import { OUTCOMES } from '../../dialogue/guide.ts';
import { isCommonFocus, isScored, peopleKnown } from '../../dialogue/view/aggregate.ts';
import { comparedWithLastTime, type Distance, furthestApart } from '../../dialogue/view/overview.ts';
import { doneAmong, isGoneThrough } from '../../dialogue/view/previous.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import type { LocalizedGuide } from '../guides/localized.ts';
import type { OverviewWords } from './da.ts';

/** What a result is told with, in one language. */
export type Telling = {
  readonly overview: OverviewWords;
  readonly guide: LocalizedGuide;
  /** `locale` is as 'da-DK'. */
  readonly shared: { readonly locale: string };
};

type Sentences = readonly string[];

/** More names in a row than this are not read; then their number is said. */
const MAX_NAMED = 3;

/** Returns who talked together and when. `date` is as people write it. */
export function talkedIn({ overview }: Telling, result: ReadyResult, date: string): string {
  const { talked } = overview;
  const { length } = result.groups;
  const people = peopleKnown(result.aggregate, result.groups);
  if (result.agenda.single) return people === null ? talked.uncounted(date) : talked.alone(people, date);
  if (length === 0) return talked.uncounted(date);
  return people === null ? talked.groupsUncounted(length, date) : talked.groups(people, length, date);
}

/** Returns what was chosen as focus, and by how many of the groups. */
export function focusIn(telling: Telling, { agenda, aggregate, groups }: ReadyResult): Sentences {
  const { focus } = telling.overview;
  const chosen = aggregate.factors.map((factor) => factor.focus);
  const most = Math.max(0, ...chosen);
  if (most === 0) return [focus.none];
  const common = axesWhere(chosen, (count) => isCommonFocus(count, groups.length));
  if (agenda.single) return [focus.alone(listed(telling, common, (name) => name))];
  const counted = (name: string, axis: number) => focus.chosenBy(name, chosen[axis] ?? 0, groups.length);
  if (common.length > 0) {
    const said = groups.length === 2 ? focus.byBoth : focus.byHalf;
    return [said(listed(telling, common, groups.length === 2 ? (name) => name : counted))];
  }
  const largest = axesWhere(chosen, (count) => count === most);
  if (largest.length > MAX_NAMED && groups.length > 2) return [focus.spread(most, groups.length)];
  return groups.length === 2
    ? [focus.mixedOfTwo(listed(telling, largest, (name) => name))]
    : [focus.mixed(listed(telling, largest, counted))];
}

/** Returns where the groups differ most; of one group, where its line is highest and lowest. Nothing where there is nothing to compare. */
export function differencesIn(telling: Telling, result: ReadyResult): { title: string; sentences: Sentences } | null {
  const { differ, line } = telling.overview;
  if (result.agenda.single) {
    const sentences = endsIn(telling, result);
    return sentences.length > 0 ? { title: line.title, sentences } : null;
  }
  if (!result.aggregate.factors.some(({ scored }) => scored > 1)) return null;
  const apart = furthestApart(result.aggregate);
  const [first] = apart;
  if (!first) return { title: differ.title, sentences: [differ.close] };
  const sentence =
    apart.length > MAX_NAMED
      ? differ.many(apart.length, telling.guide.factors.length, figure(telling, first.to - first.from))
      : differ.most(listedApart(telling, apart, differ.range));
  return { title: differ.title, sentences: [sentence] };
}

function endsIn(telling: Telling, { aggregate }: ReadyResult): Sentences {
  const { line } = telling.overview;
  const scores = aggregate.factors.map(({ median }) => median);
  const known = scores.filter((score) => score !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0 || lowest === highest) return [];
  const at = (score: number) =>
    listed(
      telling,
      axesWhere(scores, (other) => other === score),
      (name) => line.at(name, figure(telling, score)),
    );
  return [line.ends(at(highest), at(lowest))];
}

/** Returns how the line has moved since last time; nothing where nothing can be compared. */
export function movedIn(telling: Telling, result: ReadyResult): Sentences {
  const { moved } = telling.overview;
  const compared = comparedWithLastTime(result);
  if (compared.length === 0) return [];
  const said = result.agenda.single ? moved.score : moved.median;
  const higher = compared.filter(({ from, to }) => to > from);
  const lower = compared.filter(({ from, to }) => to < from);
  if (higher.length + lower.length === 0) return [said.same];
  return [
    ...(higher.length > 0 ? [said.higher(listedApart(telling, higher, moved.from))] : []),
    ...(lower.length > 0 ? [said.lower(listedApart(telling, lower, moved.from))] : []),
  ];
}

/** Returns how many agreements of last time are done and what became of the rest; nothing where there were none. */
export function lastTimeIn({ overview, guide, shared }: Telling, { previous }: ReadyResult): Sentences {
  if (!previous || previous.agreements.length === 0) return [];
  const { lastTime } = overview;
  if (!isGoneThrough(previous)) return [lastTime.notTalkedOf];
  const others = [...OUTCOMES.filter((outcome) => outcome !== 'done'), null].flatMap((outcome) => {
    const { length } = previous.agreements.filter((agreement) => agreement.outcome === outcome);
    const name = outcome === null ? guide.lastTime.left : guide.outcomes[outcome];
    return length === 0 ? [] : [lastTime.counted(name, length)];
  });
  return [
    lastTime.done(doneAmong(previous), previous.agreements.length),
    ...(others.length > 0 ? [lastTime.others(new Intl.ListFormat(shared.locale).format(others))] : []),
  ];
}

/** Returns whether all notes are there, or how many of how many; nothing where there are none. */
export function notesIn({ overview }: Telling, { agenda, notes, method }: ReadyResult): Sentences {
  const said = overview.notes;
  if (notes.length === 0) return [];
  // A file of an older version may hold the starred notes of the only group alone.
  if (method === null) return agenda.single ? [] : [said.selectedOf];
  return [notes.length === method.notesWritten ? said.all : said.selected(notes.length, method.notesWritten)];
}

/** Returns how the scores were found, by each group's own way. */
export function methodIn({ overview }: Telling, { agenda, aggregate, groups, method }: ReadyResult): Sentences {
  const said = overview.method;
  const { single } = agenda;
  const hasScores = isScored(aggregate);
  const last = hasScores ? said.shared : single ? said.unscored.alone : said.unscored.all;
  if (method === null) return hasScores ? [said.unknown, last] : [last];
  const { together, onPaper, unscored } = method;
  const counted = (count: number, { alone, groups }: { alone: string; groups: (count: number) => string }) =>
    count === 0 ? [] : [single ? alone : groups(count)];
  return [
    ...ratedAlone(overview, { method, single, people: peopleKnown(aggregate, groups) }),
    ...counted(together, said.together),
    ...counted(onPaper, said.onPaper),
    ...(hasScores ? counted(unscored, said.unscored) : []),
    last,
  ];
}

type Raters = {
  readonly method: NonNullable<ReadyResult['method']>;
  readonly single: boolean;
  readonly people: number | null;
};

/** Somebody may have left since they rated: then those who did are not counted among those who are there. */
function ratedAlone({ method: words }: OverviewWords, { method, single, people }: Raters): Sentences {
  const said = words.ratedAlone;
  const { raters, ratedAlone: groups } = method;
  if (groups === 0) return [];
  const then = method.unscored === 0 ? [said.afterwards] : [];
  if (raters === null) return [single ? said.alone : said.groups(groups), ...then];
  if (people === null || raters > people) return [said.some(raters), ...then];
  return [raters === people ? said.everybody(raters) : said.counted(raters, people), ...then];
}

function axesWhere<Value>(values: readonly Value[], holds: (value: Value) => boolean): readonly number[] {
  return values.flatMap((value, axis) => (holds(value) ? [axis] : []));
}

/** The names of factors in a row, each as `said` has it. */
function listed(
  { overview, guide, shared }: Telling,
  axes: readonly number[],
  said: (name: string, axis: number) => string,
): string {
  const names = axes.map((axis) => said(overview.factor(guide.factors[axis]?.name ?? ''), axis));
  return new Intl.ListFormat(shared.locale).format(names);
}

function listedApart(
  telling: Telling,
  distances: readonly Distance[],
  said: (name: string, from: string, to: string) => string,
): string {
  const at = (axis: number) => distances.find((distance) => distance.axis === axis);
  return listed(
    telling,
    distances.map(({ axis }) => axis),
    (name, axis) => said(name, figure(telling, at(axis)?.from ?? 0), figure(telling, at(axis)?.to ?? 0)),
  );
}

function figure({ shared }: Telling, value: number): string {
  return new Intl.NumberFormat(shared.locale).format(value);
}
