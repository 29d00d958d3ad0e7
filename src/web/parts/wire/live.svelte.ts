import { pageNow } from '../page-clock.ts';

/** Long enough for a server to come up, short enough that nobody wonders. */
const REOPEN_AFTER_MS = 1_500;

/** After so long without a word, coming back to the page is a reason to ask anew. */
const SILENT_MS = 5_000;

/** `lost` means that the server will not have this visitor any more: the seat or the dialogue is gone. */
export type ConnectionStatus = 'connecting' | 'online' | 'offline' | 'lost';

/** A visitor's whole current view, replaced each time the server sends one. */
export class Live<View> {
  /** Raw, because a view is replaced and never edited: no proxy for each of its fields. */
  view = $state.raw<View>();
  status = $state<ConnectionStatus>('connecting');
  /** Milliseconds by which the server's clock is ahead of this page's. */
  offset = $state(0);
  /** When the newest view came, by this device's clock. */
  seenAt = $state(0);
  #lastMessageAt = 0;
  readonly #onview: (seq: number) => void;

  /** `onview` is told the seq of the newest event in each view, as it is shown. */
  constructor(onview: (seq: number) => void = () => {}) {
    this.#onview = onview;
  }

  /**
   * Follows `url` until the function that it returns is called. A phone that slept, or came back to the network, asks
   * anew: its stream may be dead without having said so.
   */
  subscribe(url: string): () => void {
    let stop = this.#open(url);
    const anew = () => {
      if (document.visibilityState === 'hidden' || this.status === 'lost') return;
      if (Date.now() - this.#lastMessageAt < SILENT_MS) return;
      stop();
      stop = this.#open(url);
    };
    window.addEventListener('online', anew);
    document.addEventListener('visibilitychange', anew);
    return () => {
      window.removeEventListener('online', anew);
      document.removeEventListener('visibilitychange', anew);
      stop();
    };
  }

  #open(url: string): () => void {
    const source = new EventSource(url);
    let stop = () => source.close();
    source.onmessage = (message: MessageEvent<string>) => {
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: the server sends this visitor's views and nothing else.
      this.view = JSON.parse(message.data) as View;
      this.#onview(Number(message.lastEventId));
      this.status = 'online';
      this.seenAt = Date.now();
      this.#lastMessageAt = this.seenAt;
    };
    source.addEventListener('clock', (message: MessageEvent<string>) => {
      this.#lastMessageAt = Date.now();
      this.offset = Number(message.data) - pageNow();
    });
    source.addEventListener('gone', () => {
      this.status = 'lost';
      source.close();
    });
    source.onerror = () => {
      if (this.status === 'lost') return;
      this.status = 'offline';
      // A browser reopens a lost stream by itself, but gives up for good on an error status, such as a proxy's 502
      // while the server restarts.
      if (source.readyState === EventSource.CLOSED) {
        const timer = setTimeout(() => {
          stop = this.#open(url);
        }, REOPEN_AFTER_MS);
        stop = () => clearTimeout(timer);
      }
    };
    return () => stop();
  }
}
