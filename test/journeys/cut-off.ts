/** Run in a page: returns the texts of which something is beyond the screen, or beyond a part of the page that cannot be scrolled. */
export function cutOff(): readonly string[] {
  const screen = document.documentElement.clientWidth;
  const problems: string[] = [];
  if (document.documentElement.scrollWidth > screen) problems.push('the page is wider than its screen');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || isForReadersOnly(element)) continue;
    range.selectNodeContents(text);
    const places = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [from, to] = boundsOf(element);
    const isCut = places.some(({ left, right }) => left < from - 1 || right > to + 1);
    if (isCut) problems.push(`cut off: ${text.textContent.trim().slice(0, 60)} (${element.outerHTML.slice(0, 80)})`);
  }
  return problems;

  /** Between what a text has to stand: the screen and what is around it, out to where one can scroll. */
  function boundsOf(element: Element): [number, number] {
    let [from, to] = [0, screen];
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll') return [-Infinity, Infinity];
      if (overflowX === 'visible' || around === document.body || around === document.documentElement) continue;
      const { left, right } = around.getBoundingClientRect();
      [from, to] = [Math.max(from, left), Math.min(to, right)];
    }
    return [from, to];
  }

  function isForReadersOnly(element: Element): boolean {
    return (
      element.closest('.sr, script, style') !== null ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    );
  }
}
