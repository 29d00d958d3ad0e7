/**
 * Run in the screen's page: returns what a room cannot read from its last row, in pixels of the screen. In the plenary's strips,
 * how many chose a factor or a score has to be larger than what is beside it, and so have the marks of a focus. What is written in
 * the plenary's diagram stands in the strips too.
 */
export function smallType(): readonly string[] {
  const TEXT = 28;
  const COUNT = 32;
  const COUNTS = '.strips .tally, .strips .tally *, .strips text, .strips .num, .strips .num *';
  const MARKS = '.strips .tally svg, .strips .isChosen svg, .key .ring';
  const DIAGRAM = '.figure svg *';
  const problems: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || element.closest('.sr')) continue;
    const least = element.matches(COUNTS) ? COUNT : TEXT;
    const size = sizeOf(element);
    const { width } = element.getBoundingClientRect();
    if (isWritten(element) && size < least && !element.matches(DIAGRAM))
      problems.push(`${size} px: ${element.textContent?.trim().slice(0, 60)}`);
    if (element.matches(MARKS) && width < COUNT) problems.push(`${width} px: ${element.outerHTML.slice(0, 80)}`);
  }
  return problems;

  function isWritten({ childNodes }: Element): boolean {
    return [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  }

  /** A picture is drawn larger or smaller than it says of itself. */
  function sizeOf(element: Element): number {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    return Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 10) / 10;
  }
}
