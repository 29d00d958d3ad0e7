import type { Page } from '@playwright/test';

type Size = { readonly width: number; readonly height: number };

/**
 * What a screen reader has of a page of this size: its title, and its accessibility tree. Left out is what is another each
 * time: the figures of a clock, and what has just been said.
 */
export async function readOutOf(page: Page, size: Size): Promise<string> {
  const usual = page.viewportSize();
  await page.setViewportSize(size);
  const announcer = page.locator('.sr[aria-live]');
  await announcer.evaluateAll((all) => {
    for (const one of all) one.setAttribute('hidden', '');
  });
  const said = [await page.title(), await page.locator('body').ariaSnapshot(), ''].join('\n');
  await announcer.evaluateAll((all) => {
    for (const one of all) one.removeAttribute('hidden');
  });
  if (usual) await page.setViewportSize(usual);
  return said.replaceAll(/\b\d+:\d\d\b/g, '0:00').replaceAll(/\b\d\d\.\d\d\b/g, '00.00');
}
