import type { Clock } from '../clock/clock.ts';
import { Allowance } from './allowance.ts';

/** Returns a function that says whether a key may do one thing more: `burst` at once, and `perSecond` from then on. */
export function bucket(perSecond: number, burst: number, clock: Clock): (key: string) => boolean {
  const allowance = new Allowance(burst, 1_000 / perSecond, clock);
  return (key) => {
    if (allowance.leftTo(key) < 1) return false;
    allowance.spend(key, 1);
    return true;
  };
}
