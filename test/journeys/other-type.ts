import type { Page } from '@playwright/test';
import { cutOff } from './cut-off.ts';

const SPACED = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

/** What people set in their browsers: WCAG 1.4.4 and 1.4.12. */
export const TYPE = {
  large: ':root { font-size: 200% }',
  spaced: `${SPACED} p { margin-block-end: 2em !important }`,
} as const;

/** What is cut off for those who have set one of these; with each turn it is another one of them, or none. */
export async function cutOffInOtherType(page: Page, turn: number): Promise<readonly string[]> {
  const name = (['large', 'spaced', undefined] as const)[turn % 3];
  if (!name) return [];
  const style = await page.addStyleTag({ content: TYPE[name] });
  const found = await page.evaluate(cutOff, false);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return found.map((problem) => `${name} type: ${problem}`);
}
