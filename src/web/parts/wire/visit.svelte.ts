import { Live } from './live.svelte.ts';
import { Outbox, type Outcome, type Wish } from './outbox.svelte.ts';

export type Role = 'facilitator' | 'seat' | 'screen' | 'result';

/** One visitor's line to one dialogue: the newest view in, wishes out. */
export class Visit<View> {
  readonly code: string;
  readonly outbox: Outbox;
  readonly live: Live<View>;
  readonly #liveUrl: string;

  constructor(code: string, as: Role) {
    const base = `/api/dialogues/${code}`;
    this.code = code;
    this.#liveUrl = `${base}/live?as=${as}`;
    this.outbox = new Outbox(`${base}/commands?as=${as}`, `sekskant.outbox.${code}.${as}`);
    this.live = new Live((seq) => this.outbox.seen(seq));
  }

  /** Follows the dialogue until the function it gives back is called. */
  open(): () => void {
    const hurry = () => this.outbox.hurry();
    window.addEventListener('online', hurry);
    const stop = this.live.follow(this.#liveUrl);
    return () => {
      window.removeEventListener('online', hurry);
      stop();
    };
  }

  send(command: Wish): Promise<Outcome> {
    return this.outbox.send(command);
  }
}
