/** What can have the focus. */
const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';

/**
 * Keeps the focus on the page, until the function that it returns is called. When the control that somebody is at goes away,
 * is hidden or is disabled, its nearest surroundings marked with `data-focus-home` take the focus: they themselves where they
 * have a `tabindex`, else the first control in them. Without such surroundings it is the page's main button or its title.
 */
export function keepFocus(): () => void {
  /** The control that somebody is at, and what stands around it, from the inside out. */
  let at: readonly Element[] = [];
  let isByKey = false;

  function come({ target }: Event) {
    if (target instanceof Element) at = withSurroundings(target.closest(CONTROLS));
  }
  // Some browsers do not give the focus to what is pressed; and whoever presses nothing at all is at nothing.
  function press(event: Event) {
    isByKey = false;
    come(event);
  }
  function key() {
    isByKey = true;
  }
  function look() {
    const [control] = at;
    if (!control || isThere(control) || (document.activeElement ?? document.body) !== document.body) return;
    const next = neighbourOf(at);
    if (next instanceof HTMLElement) next.focus({ preventScroll: !isByKey });
  }

  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled', 'open'],
  });
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('focusin', come, { signal });
  document.addEventListener('pointerdown', press, { signal });
  document.addEventListener('keydown', key, { signal, capture: true });
  return () => {
    listening.abort();
    observer.disconnect();
  };
}

function withSurroundings(control: Element | null): readonly Element[] {
  const found: Element[] = [];
  for (let element = control; element; element = element.parentElement) found.push(element);
  return found;
}

function neighbourOf(at: readonly Element[]): Element | undefined {
  for (const place of at.filter(isThere)) {
    const home = place.matches('dialog') ? place.querySelector('h2') : ownHome(place);
    if (home) return home;
  }
  return firstIn(document.querySelector('[data-focus-last]')) ?? document.querySelector('main h1') ?? undefined;
}

function ownHome(place: Element): Element | undefined {
  if (!place.matches('[data-focus-home]')) return undefined;
  return place.matches('[tabindex]') ? place : firstIn(place);
}

function firstIn(place: Element | null): Element | undefined {
  return [...(place?.querySelectorAll(CONTROLS) ?? [])].find(isThere);
}

function isThere(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
}
