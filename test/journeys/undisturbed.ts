import { expect, type Page } from '@playwright/test';

/** Asserts that all that somebody has opened, written, picked, marked, moved and focused on these pages stands as it was. */
export async function expectUndisturbed(pages: readonly Page[], during: () => Promise<void>): Promise<void> {
  const held = await Promise.all(pages.map(async (page) => ({ page, changes: await changesOn(page) })));
  await during();
  for (const { page, changes } of held) expect(await changes(), page.url()).toEqual([]);
}

/** Remembers, node by node, what a person has before them. Returns what tells which of it is not as it was. */
async function changesOn(page: Page): Promise<() => Promise<readonly string[]>> {
  const held = await page.evaluateHandle(() => {
    const isInView = (node: Element) => {
      const { top, bottom } = node.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const stateOf = (node: Element) => {
      const read = (names: readonly string[]) => names.map((name) => Reflect.get(node, name));
      const hasFocus = node === document.activeElement;
      return JSON.stringify([
        ...read(['isConnected', 'open', 'value', 'checked', 'scrollLeft', 'scrollTop']),
        hasFocus,
        ...(hasFocus ? [...read(['selectionStart', 'selectionEnd']), isInView(node)] : []),
      ]);
    };
    const isHeld = (node: Element) =>
      node.matches('details[open], dialog[open], input, textarea, select, :focus') ||
      node.scrollLeft + node.scrollTop > 0;
    const marked = String(getSelection());
    const changes = [...document.querySelectorAll('body *')].filter(isHeld).map((node) => {
      const before = stateOf(node);
      return () => (stateOf(node) === before ? [] : [`${before} is ${stateOf(node)}: ${node.outerHTML.slice(0, 160)}`]);
    });
    return [() => (String(getSelection()) === marked ? [] : [`"${marked}" is not marked any more`]), ...changes];
  });
  return () => page.evaluate((nodes) => nodes.flatMap((change) => change()), held);
}
