import { competenceModel } from '../../content/competence-model/guide.ts';
import type { ReportWords } from '../../content/report/da.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import type { GroupResult } from '../../dialogue/view/whole.ts';
import { figureIn } from '../figure.ts';
import { diagram } from './diagram.ts';

/** The picture of a whole dialogue: the only group's line, or the middle and the spread of several. */
export function resultDiagram(result: ReadyResult, words: ReportWords): string {
  const { whole, groups, earlier } = result;
  const only = onlyGroup(result);
  const middle = whole.factors.map((factor) => factor.middle);
  return diagram(
    {
      size: 'laptop',
      labels: 'side',
      title: words.report.title,
      description: describedIn(words, middle),
      earlier: earlier?.middles,
      focus: whole.factors.flatMap(({ focus }, axis) => (isCommonFocus(focus, groups.length) ? [axis] : [])),
      ...(only
        ? { line: only }
        : {
            middle,
            band: {
              lowest: whole.factors.map(({ lowest }) => lowest),
              highest: whole.factors.map(({ highest }) => highest),
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
      description: describedIn(words, scores),
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

/** A ring in the common picture says that at least half of the groups chose the factor. */
export function isCommonFocus(chosen: number, groups: number): boolean {
  return chosen > 0 && chosen * 2 >= groups;
}

/** What a picture shows, for those who hear it: each factor and its score. */
export function describedIn(words: ReportWords, scores: readonly (number | null)[]): string {
  return competenceModel.factors
    .map((id, axis) => {
      const score = scores[axis] ?? null;
      return words.report.described(
        words.guide.factors[id].name,
        score === null ? words.report.unscored : figureIn(words, score),
      );
    })
    .join('. ');
}
