import { type GroupResult, isCommonFocus } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { figureIn, rangeIn } from '../figure.ts';
import type { ReportWords } from '../words.ts';
import { diagram } from './diagram.ts';

/** The picture of a whole dialogue: the only group's line, or the middle and the spread of several. */
export function resultDiagram(result: ReadyResult, words: ReportWords): string {
  const { aggregate, groups, previous } = result;
  const only = onlyGroup(result);
  const median = aggregate.factors.map((factor) => factor.median);
  return diagram(
    {
      size: 'laptop',
      labels: 'side',
      title: words.title,
      description: describedIn(words, result),
      previous: previous?.medians,
      focus: aggregate.factors.flatMap(({ focus }, axis) => (isCommonFocus(focus, groups.length) ? [axis] : [])),
      ...(only
        ? { line: only }
        : {
            median,
            band: {
              lowest: aggregate.factors.map(({ lowest }) => lowest),
              highest: aggregate.factors.map(({ highest }) => highest),
            },
          }),
    },
    words.guide,
  );
}

/** The diagram as it stands before anybody has drawn in it. */
export function emptyDiagram(words: ReportWords): string {
  const title = words.report.emptyDiagram.title;
  return diagram({ size: 'laptop', labels: 'shoulder', title, description: emptyDiagramIn(words) }, words.guide);
}

/** What the empty diagram shows, for those who hear it. */
export function emptyDiagramIn({ report, guide }: ReportWords): string {
  return report.emptyDiagram.description(guide.factors.length);
}

/** One group's own line, small and without names: for a page where many stand beside each other. */
export function groupDiagram(group: GroupResult, words: ReportWords): string {
  const { number, scores, focus } = group;
  return diagram(
    {
      size: 'card',
      labels: 'none',
      title: words.shared.group(number),
      description: groupIn(words, group),
      line: { group: number, scores },
      focus: words.guide.factors.flatMap(({ id }, axis) => (focus.includes(id) ? [axis] : [])),
    },
    words.guide,
  );
}

/** The group when there was only one, as a line with its number; undefined with several. */
export function onlyGroup({ agenda, groups }: ReadyResult) {
  const [group] = groups;
  return agenda.single && group ? { group: group.number, scores: group.scores } : undefined;
}

/** What the picture of a whole dialogue shows, for those who hear it. */
export function describedIn(words: ReportWords, result: ReadyResult): string {
  const { report, guide } = words;
  return guide.factors
    .map(({ name }, axis) => {
      const { median = null, lowest = null, highest = null } = result.aggregate.factors[axis] ?? {};
      const previous = result.previous?.medians[axis] ?? null;
      const now =
        median === null || onlyGroup(result)
          ? scoreIn(words, name, median)
          : report.describedMedian(name, figureIn(words, median), rangeIn(words, lowest, highest));
      return previous === null ? now : `${now}, ${report.describedPrevious(figureIn(words, previous))}`;
    })
    .join('. ');
}

/** What one group's picture shows, for those who hear it: the group, each factor with its score, and the focus. */
export function groupIn(words: ReportWords, { number, scores, focus }: GroupResult): string {
  const { groups } = words.report;
  const each = words.guide.factors.map(({ name }, axis) => scoreIn(words, name, scores[axis] ?? null)).join('. ');
  const chosen = words.guide.factors.filter(({ id }) => focus.includes(id)).map(({ name }) => name);
  const described = groups.described(words.shared.group(number), each);
  return chosen.length === 0 ? described : `${described} ${groups.describedFocus(chosen.join(', '))}`;
}

function scoreIn(words: ReportWords, factor: string, score: number | null): string {
  const { report } = words;
  return report.described(factor, score === null ? report.unscored : figureIn(words, score));
}
