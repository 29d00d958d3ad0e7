import { Live } from './live.svelte.ts';
import { Outbox, type PostedCommand, type SendOutcome } from './outbox.svelte.ts';

export type Role = 'facilitator' | 'seat' | 'screen' | 'result';

/** One visitor's line to one dialogue: the newest view in, wishes out. */
export class Connection<View> {
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
    const retryNow = () => this.outbox.retryNow();
    window.addEventListener('online', retryNow);
    const stop = this.live.subscribe(this.#liveUrl);
    return () => {
      window.removeEventListener('online', retryNow);
      stop();
    };
  }

  send(command: PostedCommand): Promise<SendOutcome> {
    return this.outbox.send(command);
  }
}
