import type { AgendaView } from '../../dialogue/view/agenda.ts';
import { type TimeLeft, timeLeft } from '../../dialogue/view/time-left.ts';
import { pageNow } from './page-clock.ts';
import { whileVisible } from './while-visible.ts';

/** What there is to say of the running time, as it passes by the server's clock. */
export class PassingTime {
  readonly #agenda: () => AgendaView;
  readonly #offset: () => number;
  #now = $state(pageNow());
  readonly #said = $derived.by(() => timeLeft(this.#agenda(), this.#now + this.#offset()));

  /** `offset` is how many milliseconds the server's clock is ahead of this device's. */
  constructor(agenda: () => AgendaView, offset: () => number) {
    this.#agenda = agenda;
    this.#offset = offset;
  }

  get left(): TimeLeft {
    return this.#said.left;
  }

  /** Looks again when something else is to be said, while the page can be seen and until the function that it returns is called. */
  run(): (() => void) | undefined {
    const { changesAt } = this.#said;
    if (changesAt === null) return undefined;
    return whileVisible(() => {
      const left = changesAt - this.#offset() - pageNow();
      const timer = setTimeout(
        () => {
          this.#now = pageNow();
        },
        Math.max(0, left),
      );
      return () => clearTimeout(timer);
    });
  }
}
