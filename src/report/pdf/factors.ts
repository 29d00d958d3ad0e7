import { consensusOf } from '../../dialogue/rating-counts.ts';
import { type AggregateFactor, isCommonFocus } from '../../dialogue/view/aggregate.ts';
import { isForMost } from '../../dialogue/view/overview.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { onlyGroup } from '../diagram/pictures.ts';
import { figureIn, rangeIn } from '../figure.ts';
import type { ReportWords } from '../words.ts';

/** Per factor: its row in the table, and its scores in words and dots. */
export function factorsFor(result: ReadyResult, words: ReportWords) {
  const groups = result.groups.length;
  return words.guide.factors.map(({ name, danishName, low, high }, axis) => {
    const factor = result.aggregate.factors[axis] ?? NOBODY;
    const previous = result.previous?.medians[axis] ?? null;
    return {
      name,
      ...(danishName !== undefined && { danishName }),
      low: words.report.factors.means1(low),
      high: words.report.factors.means5(high),
      median: figureIn(words, factor.median),
      spread: rangeIn(words, factor.lowest, factor.highest),
      previous: figureIn(words, previous),
      focus: focusIn(words, factor, onlyGroup(result) ? undefined : groups),
      isFocus: isCommonFocus(factor.focus, groups),
      counts: factor.counts,
      picture: `factor-${axis}.svg`,
      dots: dotsIn(words, factor),
      said: [...saidOf(words, factor, groups), ...changeIn(words, previous, factor, groups)].join(' '),
    };
  });
}

const NOBODY: AggregateFactor = {
  scored: 0,
  lowest: null,
  median: null,
  highest: null,
  focus: 0,
  counts: [0, 0, 0, 0, 0],
};

function focusIn({ report }: ReportWords, { focus }: AggregateFactor, groups: number | undefined): string {
  if (groups === undefined) return focus > 0 ? report.factors.chosen : report.none;
  return report.factors.chosenBy(focus, groups);
}

/** What the dots show, for those who hear it. */
function dotsIn(words: ReportWords, { scored, median, counts }: AggregateFactor): string {
  const { factors } = words.report;
  if (scored === 0) return factors.noScore;
  if (scored === 1) return factors.dotsAlone(figureIn(words, median));
  return factors.dots(counts.map((count, index) => factors.of(index + 1, count)).join(', '));
}

function saidOf(words: ReportWords, factor: AggregateFactor, groups: number): readonly string[] {
  const said = words.report.factors;
  const { scored, lowest, highest, median } = factor;
  if (lowest === null || highest === null) return [said.noScore];
  if (groups === 1) return [said.one(figureIn(words, median))];
  if (scored === 1) return [said.oneScored(figureIn(words, median), groups)];
  if (lowest === highest)
    return scored === groups
      ? [said.allSame(groups, figureIn(words, median))]
      : [said.sameScored(scored, groups, figureIn(words, median))];
  const missing = scored < groups ? [said.scoredBy(scored, groups)] : [];
  const where = said.between(figureIn(words, lowest), figureIn(words, highest), figureIn(words, median));
  return [...missing, said.consensus[consensusOf(highest - lowest)], where];
}

function changeIn(
  words: ReportWords,
  previous: number | null,
  factor: AggregateFactor,
  groups: number,
): readonly string[] {
  const { median: now } = factor;
  if (previous === null || now === null || !isForMost(factor, groups)) return [];
  const { change } = words.report.factors;
  const { higher, lower, same } = groups === 1 ? change.score : change.median;
  const by = figureIn(words, Math.abs(now - previous));
  if (now === previous) return [same(figureIn(words, previous))];
  return [now > previous ? higher(by, figureIn(words, previous)) : lower(by, figureIn(words, previous))];
}
