/**
 * Milliseconds since 1970, by the device's clock as it was when the page was opened: it goes on evenly when somebody sets
 * the device's clock meanwhile, as phones do that come to a network.
 */
export function pageNow(): number {
  return performance.timeOrigin + performance.now();
}
