import type { Page } from '@playwright/test';

/** A field for a date has a stop for each of its parts. */
const STOPS_IN_ONE = 5;
const MAX_STOPS = 150;

/**
 * Goes through a page by Tab, from its top until it leads out. Says where it does not lead on, where nobody sees that they
 * are there, and what has changed on the page by nothing more than that.
 */
export async function tabProblems(page: Page): Promise<readonly string[]> {
  const problems: string[] = [];
  await page.evaluate(leave);
  const before = await page.evaluate(stateOf);
  const stops: number[] = [];
  const seen = new Set<string>();
  const unseen = new Set<string>();
  while (stops.length < MAX_STOPS) {
    await page.keyboard.press('Tab');
    const { place, isSeen, what } = await page.evaluate(stop);
    if (place < 0 || (place === stops[0] && stops.at(-1) !== place)) break;
    (isSeen ? seen : unseen).add(what);
    stops.push(place);
    if (stops.length > STOPS_IN_ONE && stops.slice(-STOPS_IN_ONE - 1).every((one) => one === place)) {
      problems.push(`Tab does not lead on from ${what}`);
      break;
    }
  }
  if (stops.length >= MAX_STOPS) problems.push('Tab never leads out of the page');
  // The button that unfolds a date has a ring of its own, and its field has had one.
  problems.push(...[...unseen].filter((what) => !seen.has(what)).map((what) => `nobody sees that they are at ${what}`));
  const after = await page.evaluate(stateOf);
  if (after !== before) problems.push(`what has focus alone changed ${before} to ${after}`);
  return problems;
}

function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Otherwise Tab goes on from where the focus was last.
  getSelection()?.collapse(document.body, 0);
}

function stateOf(): string {
  const title = document.querySelector('h1')?.textContent;
  return `${location.href} ${title} ${document.querySelectorAll('dialog[open]').length}`;
}

function stop(): { readonly place: number; readonly isSeen: boolean; readonly what: string } {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { place: -1, isSeen: true, what: '' };
  const RING = 3;
  const ring = getComputedStyle(document.documentElement).getPropertyValue('--ring');
  // The ring of a radio button stands around what is pressed.
  const around = at.closest('label');
  const parts = [at, ...(around ? [around, ...around.querySelectorAll('*')] : []), ...at.querySelectorAll('*')];
  const isSeen = parts.some((part) => {
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
    const isDrawn = part instanceof SVGElement && stroke === ring && Number.parseFloat(strokeWidth) >= RING;
    return isDrawn || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= RING);
  });
  return { place: [...document.querySelectorAll('*')].indexOf(at), isSeen, what: at.outerHTML.slice(0, 100) };
}
