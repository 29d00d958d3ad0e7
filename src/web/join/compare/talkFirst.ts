import { type FactorSpread, rangeOf } from '../../../dialogue/spread.ts';

/** Two things to talk about are a beginning, six are a list. */
const FIRST = 2;
/** One apart counts as agreeing. */
const LEAST_APART = 2;

/** How far apart lowest and highest are, 0–4; null where the group may not see it. */
export function apartIn(spread: FactorSpread): number | null {
  switch (spread.shown) {
    case 'dots': {
      const { lowest, highest } = rangeOf(spread.counts);
      return highest - lowest;
    }
    case 'middle':
      return spread.apart;
    case 'nothing':
      return null;
  }
}

/** Takes the factors' spreads, gives the axes to talk about first: the two farthest apart, if they are apart at all. */
export function talkFirst(spread: readonly FactorSpread[]): readonly number[] {
  return farthestFirst(spread)
    .filter((axis) => apartAt(spread, axis) >= LEAST_APART)
    .slice(0, FIRST);
}

/** All axes in the order in which a group takes them: those to talk about first, then the rest as they stand. */
export function talkOrder(spread: readonly FactorSpread[]): readonly number[] {
  const first = talkFirst(spread);
  return [...first, ...spread.map((_, axis) => axis).filter((axis) => !first.includes(axis))];
}

function farthestFirst(spread: readonly FactorSpread[]): readonly number[] {
  return spread.map((_, axis) => axis).toSorted((a, b) => apartAt(spread, b) - apartAt(spread, a));
}

function apartAt(spread: readonly FactorSpread[], axis: number): number {
  const at = spread[axis];
  return at ? (apartIn(at) ?? 0) : 0;
}
