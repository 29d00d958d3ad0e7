import { tick } from 'svelte';

/**
 * Keeps the field that somebody is in where it is on their screen while the page changes: what others write comes in above
 * it. Browsers hold a page still only once it is scrolled, and some never. To be called before the page changes.
 */
export function keepFieldInPlace(): void {
  const field = document.activeElement;
  const scroller = field && scrollerOf(field);
  if (!scroller || !field?.matches('input, textarea, select')) return;
  const { top, bottom } = field.getBoundingClientRect();
  // Whoever has scrolled away reads something else.
  if (bottom < 0 || top > innerHeight) return;
  void tick().then(() => {
    if (field === document.activeElement) scroller.scrollTop += field.getBoundingClientRect().top - top;
  });
}

/** What moves when the page around an element is scrolled. */
function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.scrollingElement;
}
