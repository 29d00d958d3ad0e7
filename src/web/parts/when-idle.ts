/** However busy the page is. */
const USUALLY_AT_LATEST_MS = 5_000;
/** Safari cannot tell when a page is idle: then it is taken to be soon. */
const SOON_MS = 300;

/** Does `task` when the page has nothing else to do, and at the latest after so long. Returns a function that takes it back. */
export function whenIdle(task: () => void, atLatestMs = USUALLY_AT_LATEST_MS): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, SOON_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: atLatestMs });
  return () => cancelIdleCallback(request);
}
