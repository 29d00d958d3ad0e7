import { setTimeout as after } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Seen } from './history.ts';
import type { Participant } from './participant.ts';
import { shownIn, type View } from './shown.ts';

/**
 * Somebody who has seen nothing for so long asks anew: the stream may be dead without having said so. They are more patient
 * the next time, as the machine may be slow, until they see something.
 */
const PATIENCE_MS = 1_500;
const MORE_PATIENT = 1.5;

/** Somebody who follows the dialogue, and comes back whenever they are dropped. */
export class Follower {
  readonly seen: Seen[] = [];
  readonly #participant: Participant;
  readonly #chance: Chance;
  #connection = 0;
  #patienceMs = PATIENCE_MS;
  #onview = () => {};

  constructor(participant: Participant, chance: Chance) {
    this.#participant = participant;
    this.#chance = chance;
  }

  /** Follows until `ended`. */
  async follow(ended: AbortSignal): Promise<void> {
    while (!ended.aborted) {
      this.#connection += 1;
      await this.#listen(ended).catch(() => undefined);
      await after(this.#chance.between(10, 60));
    }
  }

  /** Waits until it has seen what had happened by `seq`. */
  async until(seq: number): Promise<void> {
    while ((this.seen.at(-1)?.seq ?? 0) < seq)
      await new Promise<void>((resolve) => {
        this.#onview = resolve;
      });
  }

  async #listen(ended: AbortSignal): Promise<void> {
    const silence = new AbortController();
    const timer = setTimeout(() => {
      this.#patienceMs *= MORE_PATIENT;
      silence.abort();
    }, this.#patienceMs);
    try {
      const response = await this.#participant.fetch('live', { signal: AbortSignal.any([ended, silence.signal]) });
      let rest = '';
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        timer.refresh();
        const messages = (rest + chunk).split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages) this.#take(message);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #take(message: string): void {
    const [, seq] = /^id: (\d+)$/m.exec(message) ?? [];
    const [, data] = /^data: (\{.+)$/m.exec(message) ?? [];
    if (!seq || !data) return;
    const shown = shownIn(JSON.parse(data) as View);
    this.seen.push({ who: this.#participant.who, connection: this.#connection, seq: Number(seq), shown });
    this.#patienceMs = PATIENCE_MS;
    this.#onview();
  }
}
