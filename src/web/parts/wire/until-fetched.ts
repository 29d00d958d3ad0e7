const RETRY_AFTER_MS = 2_000;

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
