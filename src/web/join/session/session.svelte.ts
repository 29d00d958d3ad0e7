import { createContext, type Snippet } from 'svelte';
import type { DoorRefusal, Refusal } from '../../../dialogue/refusal.ts';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';
import { Connection } from '../../parts/wire/connection.svelte.ts';
import type { Live } from '../../parts/wire/live.svelte.ts';
import type { PostedCommand, SendOutcome } from '../../parts/wire/outbox.svelte.ts';
import { withPending } from './pending.ts';

/** A participant's place at the table: what they see, and what they ask for. */
export class Session {
  readonly #connection: Connection<ParticipantView>;
  /** What a scene wants its help to say first. */
  helpTopic = $state.raw<Snippet<[close: () => void]>>();
  readonly view = $derived.by(() => {
    const { live, outbox } = this.#connection;
    return live.view && withPending(live.view, outbox.pending);
  });

  constructor(code: string) {
    this.#connection = new Connection(code, 'seat');
  }

  get code(): string {
    return this.#connection.code;
  }

  get live(): Live<ParticipantView> {
    return this.#connection.live;
  }

  /** How many wishes wait for an answer. */
  get unsent(): number {
    return this.#connection.outbox.unsent;
  }

  /** Why the newest wish was not granted, until the next one. */
  get refusal(): Refusal | DoorRefusal | null {
    return this.#connection.outbox.refusal;
  }

  /** Follows the dialogue until the function it gives back is called. */
  open(): () => void {
    return this.#connection.open();
  }

  send(command: PostedCommand): Promise<SendOutcome> {
    return this.#connection.send(command);
  }
}

export const [useSession, setSession] = createContext<Session>();
