/**
 * Run in a page on which all that people wrote is in Hebrew, and all else in Latin letters: returns where something of theirs
 * stands among our own words so that it can change their order. It has to have an element of its own with its own direction, or
 * to be held apart by the marks for that (`src/content/isolated.ts`).
 */
export function turnedAround(): readonly string[] {
  const NAMED = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'data-label'];
  const problems: string[] = [];
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (isAmongOurs(text)) problems.push(`${text.textContent} in ${text.parentElement?.outerHTML.slice(0, 200)}`);
  for (const element of document.querySelectorAll('*')) {
    const values = NAMED.map((name) => element.getAttribute(name) ?? '');
    problems.push(...values.filter((value) => isOpen(value) && isMixed(value)));
    if (isField(element) && isOpen(element.value) && element.dir !== 'auto')
      problems.push(`the field ${element.value}`);
  }
  return problems;

  function isAmongOurs({ textContent, parentElement }: Node): boolean {
    if (!isOpen(textContent ?? '')) return false;
    const own = parentElement?.closest('bdi, [dir="auto"]');
    return !own || isMixed(own.textContent);
  }

  function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
    return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  }

  /** Whether it has Hebrew letters that are not held apart. */
  function isOpen(said: string): boolean {
    return /\p{Script=Hebrew}/u.test(withoutParts(said));
  }

  function isMixed(said: string): boolean {
    return /\p{Script=Latin}/u.test(withoutParts(said));
  }

  function withoutParts(said: string): string {
    const left = said.replace(/\u2068[^\u2068\u2069]*\u2069/, '');
    return left === said ? said : withoutParts(left);
  }
}
