import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    heard?: string[];
  }
}

/** Writes down all that the page reads aloud from now on, as a screen reader hears it: what comes into a live region. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    window.heard = heard;
    const isLive = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[aria-live=polite], [role=status], [role=alert]');
    new MutationObserver((changes) => {
      const added = changes.filter(({ target }) => isLive(target)).flatMap(({ addedNodes }) => [...addedNodes]);
      heard.push(...added.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => text !== ''));
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** What a page says of its own commands where the server takes more than three seconds to answer. */
const WAITS = /^(Det seneste er ikke sendt endnu|Venter på at blive sendt)/;

/** Asserts that this has been read, and nothing else since the last time that somebody asked. */
export async function expectHeard(page: Page, ...wanted: readonly string[]): Promise<void> {
  const heard = async () => (await page.evaluate(() => window.heard))?.filter((text) => !WAITS.test(text));
  await expect.poll(heard).toEqual(wanted);
  await page.evaluate(() => window.heard?.splice(0));
}
