/** Whether this browser can keep a screen from going dark; over plain http none does. */
export function canStayAwake(): boolean {
  return 'wakeLock' in navigator;
}

/**
 * Keeps the screen from going dark for as long as somebody sees the page. A browser lets go of it whenever the page is hidden,
 * so it is taken again each time the page is seen. Returns a function that lets the screen rest again.
 */
export function stayAwake(): () => void {
  const over = new AbortController();
  let lock: WakeLockSentinel | undefined;

  async function take(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (over.signal.aborted) await taken.release();
      else lock = taken;
    } catch {
      // The browser cannot, the battery is low, or the page was hidden meanwhile: the screen rests as it would anyway.
    }
  }

  document.addEventListener('visibilitychange', () => void take(), { signal: over.signal });
  void take();
  return () => {
    over.abort();
    void lock?.release();
  };
}
