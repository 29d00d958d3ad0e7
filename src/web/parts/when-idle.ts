/** Not longer than this, however busy the page is. */
const AT_LATEST_AFTER_MS = 5_000;
/** Safari cannot tell when a page is idle: then it is taken to be soon. */
const SOON_MS = 300;

/** Does `task` when the page has nothing else to do. Returns a function that takes it back. */
export function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, SOON_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: AT_LATEST_AFTER_MS });
  return () => cancelIdleCallback(request);
}
