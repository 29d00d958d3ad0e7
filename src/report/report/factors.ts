import { competenceModel } from '../../content/competence-model/guide.ts';
import type { ReportWords } from '../../content/report/da.ts';
import { closenessOf } from '../../dialogue/spread.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import type { WholeFactor } from '../../dialogue/view/whole.ts';
import { isCommonFocus, onlyGroup } from '../diagram/pictures.ts';
import { figureIn, rangeIn } from '../figure.ts';

/** Per factor: its row in the table, and its scores in words and dots. */
export function factorsFor(result: ReadyResult, words: ReportWords) {
  const groups = result.groups.length;
  return competenceModel.factors.map((id, axis) => {
    const { name, low, high } = words.guide.factors[id];
    const factor = result.whole.factors[axis] ?? NOBODY;
    const before = result.earlier?.middles[axis] ?? null;
    return {
      name,
      low,
      high,
      middle: figureIn(words, factor.middle),
      spread: rangeIn(words, factor.lowest, factor.highest),
      earlier: figureIn(words, before),
      focus: focusIn(words, factor, onlyGroup(result) ? undefined : groups),
      isFocus: isCommonFocus(factor.focus, groups),
      counts: factor.counts,
      picture: `factor-${axis}.svg`,
      dots: dotsIn(words, factor),
      said: [...saidOf(words, factor, groups), ...changeIn(words, before, factor, groups)].join(' '),
    };
  });
}

const NOBODY: WholeFactor = { scored: 0, lowest: null, middle: null, highest: null, focus: 0, counts: [0, 0, 0, 0, 0] };

function focusIn({ report }: ReportWords, { focus }: WholeFactor, groups: number | undefined): string {
  if (groups === undefined) return focus > 0 ? report.factors.chosen : report.none;
  return report.factors.chosenBy(focus, groups);
}

/** What the dots show, for those who hear it. */
function dotsIn(words: ReportWords, { scored, middle, counts }: WholeFactor): string {
  const { factors } = words.report;
  if (scored === 0) return factors.noScore;
  if (scored === 1) return factors.dotsAlone(figureIn(words, middle));
  return factors.dots(counts.map((count, index) => factors.of(index + 1, count)).join(', '));
}

function saidOf(words: ReportWords, factor: WholeFactor, groups: number): readonly string[] {
  const said = words.report.factors;
  const { scored, lowest, highest, middle } = factor;
  if (lowest === null || highest === null) return [said.noScore];
  if (groups === 1) return [said.one(figureIn(words, middle))];
  if (scored === 1) return [said.oneScored(figureIn(words, middle), groups)];
  const missing = scored < groups ? [said.scoredBy(scored, groups)] : [];
  if (lowest === highest && scored === groups) return [said.allSame(groups, figureIn(words, middle))];
  const where =
    lowest === highest
      ? said.allScored(figureIn(words, lowest))
      : said.between(figureIn(words, lowest), figureIn(words, highest), figureIn(words, middle));
  return [said.closeness[closenessOf(highest - lowest)], where, ...missing];
}

/** What a few of many groups agreed on is not held against what all of them once did. */
function changeIn(words: ReportWords, before: number | null, factor: WholeFactor, groups: number): readonly string[] {
  const { middle: now, scored } = factor;
  if (before === null || now === null || scored * 2 < groups) return [];
  const { change } = words.report.factors;
  const { higher, lower, same } = groups === 1 ? change.score : change.middle;
  const by = figureIn(words, Math.abs(now - before));
  if (now === before) return [same(figureIn(words, before))];
  return [now > before ? higher(by, figureIn(words, before)) : lower(by, figureIn(words, before))];
}
