/** The oldest that the pages work in are said in the README: Chrome and Edge 99, Safari 15.4, Firefox 98. */
export function isTooOld(): boolean {
  return !(
    'CSSLayerBlockRule' in globalThis &&
    'hasOwn' in Object &&
    'structuredClone' in globalThis &&
    'HTMLDialogElement' in globalThis
  );
}

/** Readies the browser for the page: one that is not quite new gets what it lacks. Returns whether the page can work in it. */
export async function isAble(): Promise<boolean> {
  if (isTooOld()) return false;
  if (isNew()) return true;
  const { fillIn } = await import('./fill-in.ts');
  fillIn();
  return true;
}

/** Whether it has all that `fill-in.ts` has: then nothing is fetched. */
function isNew(): boolean {
  return 'toSorted' in Array.prototype && 'groupBy' in Map && 'requestSubmit' in HTMLFormElement.prototype;
}
