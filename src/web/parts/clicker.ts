/** What a presenter's clicker, or the keys beside the letters, ask for. */
export type Turn = 'on' | 'back';

const TURNS: Readonly<Record<string, Turn>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
};

/** Where keys have a meaning of their own: what is written in, chosen from or slid along. */
const HAS_OWN_KEYS = 'input, textarea, select, [contenteditable], [role="slider"], [role="radio"], [role="tab"]';

/**
 * Returns what a key press asks of the whole page, and keeps the browser from scrolling by it; undefined when it is for a
 * field, a dialog or the browser.
 */
export function turnOf(event: KeyboardEvent): Turn | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return undefined;
  const turn = TURNS[event.key];
  if (!turn || isForField(event.target)) return undefined;
  event.preventDefault();
  // A key that is held down is one turn.
  return event.repeat ? undefined : turn;
}

/** Whether a key press is for a field or a dialog, where it has a meaning of its own. */
function isForField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${HAS_OWN_KEYS}, dialog`) !== null;
}
