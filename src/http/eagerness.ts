import type { Clock } from '../clock/clock.ts';
import type { Visitor } from '../live/listener.ts';
import { bucket } from './limits.ts';
import { ROLES, type Role, rateLimitKey } from './visitor.ts';

/** How often all pages with one key may do the same, in a second and at once. */
type Rates = Readonly<Record<Role, { readonly perSecond: number; readonly atOnce: number }>>;

/** A page asks for a view once a second at most, and with one key there may be as many pages as may be open with it. */
export const ASKING: Rates = {
  seat: { perSecond: 5, atOnce: 40 },
  facilitator: { perSecond: 50, atOnce: 400 },
  screen: { perSecond: 200, atOnce: 1_600 },
  result: { perSecond: 1_000, atOnce: 8_000 },
};
/** All pages that may be open come back together when the server was away, and then none for a while. A view may be large. */
export const FOLLOWING: Rates = {
  seat: { perSecond: 5, atOnce: 40 },
  facilitator: { perSecond: 2, atOnce: 100 },
  screen: { perSecond: 5, atOnce: 400 },
  result: { perSecond: 100, atOnce: 5_000 },
};

/** Returns a function that counts what a visitor does, and says whether that is too often for any page. */
export function eagerness(rates: Rates, clock: Clock): (code: string, visitor: Visitor) => boolean {
  const perRole = ROLES.map((role) => [role, bucket(rates[role].perSecond, rates[role].atOnce, clock)] as const);
  const may = new Map(perRole);
  return (code, visitor) => !may.get(visitor.role)?.(rateLimitKey(code, visitor));
}
