import { createContext, type Snippet } from 'svelte';
import type { DoorRefusal, Refusal } from '../../../dialogue/refusal.ts';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';
import type { Live } from '../../parts/wire/live.svelte.ts';
import type { Outcome, Wish } from '../../parts/wire/outbox.svelte.ts';
import { Visit } from '../../parts/wire/visit.svelte.ts';
import { withPending } from './pending.ts';

/** A participant's place at the table: what they see, and what they ask for. */
export class Desk {
  readonly #visit: Visit<ParticipantView>;
  /** What a scene wants its help to say first. */
  helpTopic = $state.raw<Snippet<[close: () => void]>>();
  readonly view = $derived.by(() => {
    const { live, outbox } = this.#visit;
    return live.view && withPending(live.view, outbox.pending);
  });

  constructor(code: string) {
    this.#visit = new Visit(code, 'seat');
  }

  get code(): string {
    return this.#visit.code;
  }

  get live(): Live<ParticipantView> {
    return this.#visit.live;
  }

  /** How many wishes wait for an answer. */
  get unsent(): number {
    return this.#visit.outbox.unsent;
  }

  /** Why the newest wish was not granted, until the next one. */
  get refusal(): Refusal | DoorRefusal | null {
    return this.#visit.outbox.refusal;
  }

  /** Follows the dialogue until the function it gives back is called. */
  open(): () => void {
    return this.#visit.open();
  }

  send(wish: Wish): Promise<Outcome> {
    return this.#visit.send(wish);
  }
}

export const [useDesk, setDesk] = createContext<Desk>();
