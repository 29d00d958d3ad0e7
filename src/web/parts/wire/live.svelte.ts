import { pageNow } from '../page-clock.ts';
import { Connection, type ConnectionStatus } from './connection.ts';
import { deviceClock } from './device-clock.ts';
import { post } from './request.ts';

type Wants = {
  /** Where the dialogue is found, and who speaks. */
  readonly base: string;
  readonly role: string;
  /** Told the seq of the newest event in each view, as it is shown. */
  readonly onview: (seq: number) => void;
  /** The server is heard again after a break. */
  readonly onback: () => void;
};

/** A visitor's whole current view, replaced each time the server sends one. */
export class Live<View> {
  /** Raw, because a view is replaced and never edited: no proxy for each of its fields. */
  view = $state.raw<View>();
  status = $state<ConnectionStatus>('connecting');
  /** Milliseconds by which the server's clock is ahead of this page's. */
  offset = $state(0);
  /** When the newest view came, by this device's clock. */
  seenAt = $state(0);
  /** Whether the page has broken off, or is about to, and has not been heard since. */
  #isBroken = false;
  /** Whether the server will not have this visitor. No state: whoever subscribes would follow anew each time that it changes. */
  #isOver = false;
  readonly #wants: Wants;
  readonly #connection: Connection;

  constructor(wants: Wants) {
    this.#wants = wants;
    const { base, role } = wants;
    const urls = { stream: `${base}/live?as=${role}`, view: `${base}/view?as=${role}` };
    this.#connection = new Connection(
      urls,
      {
        // biome-ignore lint/nursery/noUnsafeTypeAssertion: the server sends this visitor's views and nothing else.
        onview: (seq, view) => this.#take(seq, view as View),
        ontime: (now) => {
          this.offset = now - pageNow();
        },
        onasked: () => this.#answer(),
        onstatus: (status) => {
          this.status = status;
          if (status === 'online' && this.#isBroken) wants.onback();
          this.#isBroken = status !== 'online';
          this.#isOver = status === 'lost' || status === 'keyless';
        },
      },
      deviceClock,
    );
  }

  /**
   * Follows the dialogue until the function that it returns is called, as long as somebody sees the page. A browser has six
   * connections to a server over plain HTTP, and pages in the background leave them to those in view. A page that is shown
   * again, or whose device came back to the network, begins anew: what it had may be dead without having said so.
   */
  subscribe(): () => void {
    const over = new AbortController();
    const anew = () => {
      if (this.#isOver) return;
      this.#isBroken = true;
      if (document.visibilityState === 'hidden') this.#connection.close();
      else this.#connection.open();
    };
    window.addEventListener('online', anew, { signal: over.signal });
    document.addEventListener('visibilitychange', anew, { signal: over.signal });
    anew();
    return () => {
      over.abort();
      this.#connection.close();
    };
  }

  #take(seq: number, view: View): void {
    this.view = view;
    this.seenAt = Date.now();
    this.#wants.onview(seq);
  }

  /** Only a seat can be away: its pen is free then. Others are not waited for. */
  #answer(): void {
    if (this.#wants.role === 'seat') void post(`${this.#wants.base}/there`, {});
  }
}
