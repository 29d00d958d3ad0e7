/**
 * Run in a page: returns the texts of which a part is beyond the screen, or beyond a part of the page that cannot be scrolled,
 * those that have no width to stand in, and the fields that are wider than what holds them. What such a part hides as a
 * whole is not shown on purpose. What is projected has a height that nobody scrolls: there it is also what is cut off at the top or
 * the bottom.
 */
export function cutOff(isProjected: boolean): readonly string[] {
  const width = document.documentElement.clientWidth;
  const problems: string[] = [];
  for (const whole of [document.documentElement, ...document.querySelectorAll('dialog[open]')])
    if (whole.scrollWidth > whole.clientWidth) problems.push(`what it holds is wider than the ${whole.localName}`);
  for (const part of document.body.querySelectorAll('*'))
    if (isSqueezed(part))
      problems.push(`squeezed: ${part.textContent?.trim().slice(0, 60)} (${part.outerHTML.slice(0, 80)})`);
  // A bare button has nothing around its words, and stands a little out of its place so that they begin where others do.
  for (const field of document.body.querySelectorAll('.input, .btn:not(.bare)'))
    if (isWiderThanItsPlace(field)) problems.push(`wider than its place: ${field.outerHTML.slice(0, 80)}`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || isForReadersOnly(element)) continue;
    range.selectNodeContents(text);
    const bounds = boundsOf(element);
    if ([...range.getClientRects()].some((place) => isCut(place, bounds)))
      problems.push(`cut off: ${text.textContent.trim().slice(0, 60)} (${element.outerHTML.slice(0, 80)})`);
  }
  return problems;

  function isCut(place: DOMRect, { parts, heights, screen }: Bounds): boolean {
    const { left, right } = place;
    const isHidden = place.width === 0 || parts.some(({ from, to }) => right <= from || left >= to);
    return (
      !isHidden &&
      ([...parts, ...screen].some(({ from, to }) => left < from - 1 || right > to + 1) || isCutAcross(place, heights))
    );
  }

  /** Letters are not as high as the place that their type asks for, and lines may stand closer than that. */
  function isCutAcross({ top, bottom, height }: DOMRect, heights: readonly Between[]): boolean {
    const spare = height / 4;
    return heights.some(({ from, to }) => top < from - spare || bottom > to + spare);
  }

  /** What a text stands between: the parts around it that hide what is beyond, and the screen, out to where one can scroll. */
  function boundsOf(element: Element): Bounds {
    const parts: Between[] = [];
    const heights: Between[] = [];
    let isScrolled = false;
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll') return { parts, heights, screen: [] };
      const { left, right, top, bottom } = around.getBoundingClientRect();
      isScrolled ||= overflowY === 'auto' || overflowY === 'scroll';
      if (overflowX !== 'visible') parts.push({ from: left, to: right });
      if (isProjected && overflowY !== 'visible' && !isScrolled && !hasDots(around))
        heights.push({ from: top, to: bottom });
    }
    return { parts, heights, screen: [{ from: 0, to: width }] };
  }

  /** What lays itself out by its own width has none, where whatever holds it asks how wide it is by itself. */
  function isSqueezed(part: Element): boolean {
    const isShown = part.clientWidth === 0 && part.textContent?.trim() && !isForReadersOnly(part);
    return Boolean(isShown) && getComputedStyle(part).containerType === 'inline-size';
  }

  /** A text that ends in dots after so many lines is cut on purpose. */
  function hasDots(part: Element): boolean {
    return getComputedStyle(part).webkitLineClamp !== 'none';
  }

  function isWiderThanItsPlace(field: Element): boolean {
    let around = field.parentElement;
    while (around && getComputedStyle(around).display === 'contents') around = around.parentElement;
    return around !== null && field.getBoundingClientRect().width > around.getBoundingClientRect().width + 1;
  }

  function isForReadersOnly(element: Element): boolean {
    return (
      element.closest('.sr, script, style') !== null ||
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    );
  }
}

type Between = { readonly from: number; readonly to: number };
type Bounds = {
  readonly parts: readonly Between[];
  readonly heights: readonly Between[];
  readonly screen: readonly Between[];
};
