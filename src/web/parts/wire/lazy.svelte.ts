const RETRY_AFTER_MS = 2_000;

/** A part of a page that is fetched when it is needed. */
export class Lazy<Part> {
  /** Undefined as long as it is on its way. */
  part = $state.raw<Part>();
  /** It could not be fetched so far. */
  isMissing = $state(false);

  constructor(load: () => Promise<Part>) {
    void this.#fetch(load);
  }

  async #fetch(load: () => Promise<Part>): Promise<void> {
    this.part = await untilFetched(load, () => {
      this.isMissing = true;
    });
    this.isMissing = false;
  }
}

/**
 * Fetches a part of the page, and again when the server can be reached, if it was missing. Some browsers never ask twice for a
 * file, and a newer server has it under another name: then the whole page is fetched anew.
 */
export async function untilFetched<Part>(load: () => Promise<Part>, onmissing: () => void): Promise<Part> {
  try {
    return await load();
  } catch {
    onmissing();
  }
  await serverReached();
  try {
    return await load();
  } catch {
    location.reload();
    return new Promise(() => {});
  }
}

async function serverReached(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    const answer = await fetch(location.pathname, { method: 'HEAD', redirect: 'manual' }).catch(() => undefined);
    if (answer?.ok) return;
  }
}
