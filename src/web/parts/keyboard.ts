import { SCALE } from '../../dialogue/scale.ts';

const LOWEST = SCALE[0];
const HIGHEST = SCALE.length;

/**
 * The score that a key chooses on a scale, or nothing when the key has another meaning: up and right are higher, down and left
 * lower, digits choose directly. From no score the first step lands on an end, so that no middle is suggested.
 */
export function scoreAfter(key: string, score: number | null): number | undefined {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return score === null ? LOWEST : Math.min(score + 1, HIGHEST);
    case 'ArrowDown':
    case 'ArrowLeft':
      return score === null ? HIGHEST : Math.max(score - 1, LOWEST);
    case 'Home':
      return LOWEST;
    case 'End':
      return HIGHEST;
    default:
      return SCALE.find((value) => key === String(value));
  }
}

/** Takes a key press on a scale for the page: gives the score that it chooses, and keeps the browser from acting on it too. */
export function scoreByKey(event: KeyboardEvent, score: number | null): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const chosen = scoreAfter(event.key, score);
  if (chosen !== undefined) event.preventDefault();
  return chosen;
}

type OnRadio = {
  readonly onpick: (score: number) => void;
  /** On with what is chosen, or to the word that nothing is. */
  readonly onenter?: (() => void) | undefined;
};

/**
 * The same for a scale of radio buttons, where the focus follows the choice. Enter goes on; so does the space bar where nothing
 * is chosen, which would choose whatever number stands first.
 */
export function steerRadios(
  event: KeyboardEvent & { readonly currentTarget: HTMLInputElement },
  score: number | null,
  { onpick, onenter }: OnRadio,
): void {
  if (event.key === 'Enter' || (event.key === ' ' && score === null)) {
    event.preventDefault();
    onenter?.();
    return;
  }
  const chosen = scoreByKey(event, score);
  const radios =
    event.currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
  Array.from(radios)
    .find(({ value }) => value === String(chosen))
    ?.focus();
  if (chosen !== undefined) onpick(chosen);
}
