import { createContext, untrack } from 'svelte';
import type { PhoneView } from '../../../dialogue/view/participant.ts';
import { onDevice } from '../../parts/wire/storage.ts';
import { type KeptRatings, keptAfter, type OwnAnswer } from './kept-ratings.ts';

const PREFIX = 'sekskant.own.';

/** What this phone's owner has rated. It is kept on the phone alone, over a reload, and nothing of it is ever sent. */
export class OwnRatings {
  readonly #name: string;
  #kept = $state.raw<KeptRatings>();

  /** Whatever is kept from another dialogue is removed: its owner may never have come back to see it end. */
  constructor(code: string) {
    this.#name = PREFIX + code;
    for (const name of onDevice.names(PREFIX)) if (name !== this.#name) onDevice.remove(name);
    this.#kept = keptUnder(this.#name);
  }

  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  get isHidden(): boolean {
    return this.#kept?.isHidden === true;
  }

  /** Returns what was answered for the factor; null where there is nothing to show. */
  answerAt(axis: number): OwnAnswer | null {
    return this.#kept && !this.#kept.isHidden ? (this.#kept.answers[axis] ?? null) : null;
  }

  /** The phone is shown this: what was locked is kept, and what is over is removed. */
  follow(view: PhoneView): void {
    this.keep(
      keptAfter(
        untrack(() => this.#kept),
        view,
      ),
    );
  }

  hide(isHidden: boolean): void {
    if (this.#kept) this.keep({ ...this.#kept, isHidden });
  }

  forget(): void {
    this.keep(undefined);
  }

  keep(kept: KeptRatings | undefined): void {
    this.#kept = kept;
    if (kept) onDevice.write(this.#name, JSON.stringify(kept));
    else onDevice.remove(this.#name);
  }
}

export const [useOwnRatings, setOwnRatings] = createContext<OwnRatings>();

function keptUnder(name: string): KeptRatings | undefined {
  try {
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
    return (JSON.parse(onDevice.read(name) ?? 'null') as KeptRatings | null) ?? undefined;
  } catch {
    return undefined;
  }
}
