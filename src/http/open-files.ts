import { type ConnectionLimits, USUAL_LIMITS } from './connections.ts';

/** What the process needs for itself: the log, papers, pages, and those who are told that there are too many. */
const KEPT_FOR_ITSELF = 200;
/** Of what is kept so much goes to those who are told: a paper that is made at that moment takes some, too. */
const TOLD_WHY_ONE_IN = 4;

/** Returns how many connections this process may hold. Each is an open file, of which the system allows so many. */
export function limitsOfThisProcess(): ConnectionLimits {
  const allowed = openFilesAllowed();
  if (allowed === undefined) return USUAL_LIMITS;
  // Where there are very few, a half is better than none.
  const inAll = Math.max(allowed - KEPT_FOR_ITSELF, Math.floor(allowed / 2));
  const toldWhy = Math.floor((allowed - inAll) / TOLD_WHY_ONE_IN);
  return {
    ...USUAL_LIMITS,
    inAll: Math.min(inAll, USUAL_LIMITS.inAll),
    toldWhy: Math.min(toldWhy, USUAL_LIMITS.toldWhy),
  };
}

/** Returns undefined where there is no limit, and on Windows, which has none of this kind. */
function openFilesAllowed(): number | undefined {
  // Otherwise it would ask for the names of everybody who is connected, and hold all of the environment.
  Object.assign(process.report, { excludeNetwork: true, excludeEnv: true });
  const { userLimits }: { readonly userLimits?: { readonly open_files?: { readonly soft?: unknown } } } = Object(
    process.report.getReport(),
  );
  const soft = userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : undefined;
}
