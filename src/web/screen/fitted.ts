import type { Attachment } from 'svelte/attachments';

/** How something is written so that all of it can be read. */
type Fit = {
  /** What is written: it is fitted again when that changes. */
  readonly of: unknown;
  /** In rem, the largest first. */
  readonly sizes: readonly number[];
  /** What within it is not shown, as selectors and one after the other, where even the smallest size is too large. */
  readonly yields?: readonly string[];
  /** Which of its children are left out where all of that is too much; without it, all stay. */
  readonly leavesOut?: 'first' | 'last';
  /** Told how many were left out. */
  readonly onleftout?: (count: number) => void;
};

/** Writes what is in an element as large as its box has room for. Its box must be able to be smaller than its content. */
export function fitted(how: () => Fit): Attachment<HTMLElement> {
  return (element) => {
    const { sizes, yields = [], leavesOut, onleftout } = how();
    const children = [...element.children].filter((child) => child instanceof HTMLElement);

    function write() {
      for (const child of children) child.hidden = false;
      writeMost(element, sizes, yields);
      onleftout?.(leavesOut ? leaveOut(element, leavesOut === 'first' ? children : children.toReversed()) : 0);
    }

    write();
    let frame = 0;
    // Also when its reader has widened the letters or the lines, or the type has come.
    const sizing = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(write);
    });
    for (const box of [element, ...children]) sizing.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      sizing.disconnect();
    };
  };
}

/** Writes all of it, or without what yields where that is too much. */
function writeMost(element: HTMLElement, sizes: readonly number[], yields: readonly string[]): void {
  for (const selector of yields) show(element, selector, true);
  writeLargest(element, sizes);
  for (const selector of yields) {
    if (!isTooMuch(element)) return;
    show(element, selector, false);
    writeLargest(element, sizes);
  }
}

function writeLargest(element: HTMLElement, sizes: readonly number[]): void {
  for (const size of sizes) {
    element.style.fontSize = `${size}rem`;
    if (!isTooMuch(element)) return;
  }
}

function show(element: HTMLElement, selector: string, isShown: boolean): void {
  for (const part of element.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
}

/** Hides one after the other until the rest has room, and returns how many that were. One always stays. */
function leaveOut(element: HTMLElement, inTurn: readonly HTMLElement[]): number {
  for (const [count, child] of inTurn.entries()) {
    if (count === inTurn.length - 1 || !isTooMuch(element)) return count;
    child.hidden = true;
  }
  return 0;
}

/** A pixel is lost in rounding. */
function isTooMuch({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1;
}
