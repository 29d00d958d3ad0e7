/**
 * Run in a page that is not in Danish: returns the texts that hold one of these Danish names without being marked as Danish, so
 * that a voice for another language reads it. A choice in a list and the title of a page cannot mark a part of themselves.
 */
export function unmarkedDanish(names: readonly string[]): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    const says = text.textContent ?? '';
    // What people write is in a language that nobody knows.
    if (!around || ['da', ''].includes(around.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
    if (around.closest('script, style, option, svg title, svg desc') || !names.some((name) => says.includes(name)))
      continue;
    found.push(`not marked as Danish: ${says.trim().slice(0, 80)}`);
  }
  return found;
}
