import type { Page } from '@playwright/test';

/**
 * Has the browser translate a page as Chrome and Edge do: each text is taken out and two elements are put in its place, again
 * after each change. The words stay the same, so that all else about the page can be asked as always.
 */
export async function translate(page: Page): Promise<void> {
  await readPolish(page);
  await page.addInitScript(() => {
    const replace = (text: Text) => {
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const isForeign = (text: Text) =>
      text.data.trim() !== '' && !text.parentElement?.closest('font, script, style, textarea, svg, [translate=no]');
    const all = () => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text && isForeign(node)) texts.push(node);
      for (const text of texts) replace(text);
    };
    // Not at once: the page may have gone on when the translation comes.
    let waiting = 0;
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = window.setTimeout(all, 20);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** The browser of somebody whose language is none of ours, and who has chosen Danish as the room speaks it. */
export async function readPolish(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['pl-PL', 'pl'] });
    Object.defineProperty(navigator, 'language', { get: () => 'pl-PL' });
    localStorage.setItem('sekskant.language', 'da');
  });
}
