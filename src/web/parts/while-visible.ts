/**
 * Has `start` run as long as the page can be seen; what it gives ends it. Returns what ends all of it. A page that nobody sees
 * has no timers of its own.
 */
export function whileVisible(start: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const look = () => {
    if (document.visibilityState === 'visible') {
      stop ??= start();
    } else {
      stop?.();
      stop = undefined;
    }
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}
