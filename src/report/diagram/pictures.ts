import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { ReportWords } from '../../content/report/da.ts';
import { type GroupResult, isCommonFocus } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { figureIn, rangeIn } from '../figure.ts';
import { diagram } from './diagram.ts';

type Factor = (typeof competenceModel.factors)[number];

/** The picture of a whole dialogue: the only group's line, or the middle and the spread of several. */
export function resultDiagram(result: ReadyResult, words: ReportWords): string {
  const { aggregate, groups, previous } = result;
  const only = onlyGroup(result);
  const median = aggregate.factors.map((factor) => factor.median);
  return diagram(
    {
      size: 'laptop',
      labels: 'side',
      title: words.report.title,
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

/** One group's own line, small and without names: for a page where many stand beside each other. */
export function groupDiagram({ number, scores, focus }: GroupResult, words: ReportWords): string {
  return diagram(
    {
      size: 'card',
      labels: 'none',
      title: words.shared.group(number),
      description: scoresIn(words, scores),
      line: { group: number, scores },
      focus: competenceModel.factors.flatMap((id, axis) => (focus.includes(id) ? [axis] : [])),
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
  return competenceModel.factors
    .map((id, axis) => {
      const { median = null, lowest = null, highest = null } = result.aggregate.factors[axis] ?? {};
      const previous = result.previous?.medians[axis] ?? null;
      const now =
        median === null || onlyGroup(result)
          ? scoreIn(words, id, median)
          : report.describedMedian(guide.factors[id].name, figureIn(words, median), rangeIn(words, lowest, highest));
      return previous === null ? now : `${now}, ${report.describedPrevious(figureIn(words, previous))}`;
    })
    .join('. ');
}

/** What one group's picture shows, for those who hear it: each factor and its score. */
export function scoresIn(words: ReportWords, scores: readonly (number | null)[]): string {
  return competenceModel.factors.map((id, axis) => scoreIn(words, id, scores[axis] ?? null)).join('. ');
}

function scoreIn(words: ReportWords, id: Factor, score: number | null): string {
  const { report, guide } = words;
  return report.described(guide.factors[id].name, score === null ? report.unscored : figureIn(words, score));
}
