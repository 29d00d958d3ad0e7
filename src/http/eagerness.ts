import type { Clock } from '../clock/clock.ts';
import type { Visitor } from '../live/listener.ts';
import { bucket } from './limits.ts';
import { ROLES, type Role, rateLimitKey } from './visitor.ts';

/** A page asks once a second at most. With one key there may be as many pages as may be open with it. */
const TIMES_PER_SECOND: Readonly<Record<Role, number>> = { seat: 5, facilitator: 50, screen: 200, result: 1_000 };
/** Of what may be asked for in a second. */
const SECONDS_AT_ONCE = 8;

/** Returns a function that counts that a visitor asks for a view, and says whether that is too often for any page. */
export function eagerness(clock: Clock): (code: string, visitor: Visitor) => boolean {
  const perRole = ROLES.map((role) => {
    const perSecond = TIMES_PER_SECOND[role];
    return [role, bucket(perSecond, perSecond * SECONDS_AT_ONCE, clock)] as const;
  });
  const mayAsk = new Map(perRole);
  return (code, visitor) => !mayAsk.get(visitor.role)?.(rateLimitKey(code, visitor));
}
