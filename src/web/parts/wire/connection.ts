import type { Cancel, Clock } from '../../../clock/clock.ts';
import { type Asked, Asking } from './asking.ts';
import { readMessages, type StreamMessage } from './messages.ts';

/**
 * `portal` means that something on the network answers in the server's place; `keyless` that the server cannot see who this
 * is, as something has taken the cookie away, or the link was renewed; `lost` that it will not have this visitor any more: the seat or the dialogue is gone.
 */
export type ConnectionStatus = 'connecting' | 'online' | 'offline' | 'portal' | 'keyless' | 'lost';

/** What a page hears of its dialogue. */
export type Hearer = {
  readonly onview: (seq: number, view: unknown) => void;
  /** The server's clock, in milliseconds since 1970. */
  readonly ontime: (now: number) => void;
  /** The server asks whether anybody is there. */
  readonly onasked: () => void;
  readonly onstatus: (status: Exclude<ConnectionStatus, 'connecting'>) => void;
};

/** How a stream ended that was not ended from here. */
type Ending = { readonly isPadded: boolean; readonly wasRefused: boolean };

/** The server speaks every ten seconds. A connection that is silent for longer is dead, whatever it says itself. */
const SILENT_MS = 25_000;
/** A stream that takes longer to bring its first view is held back on the way: the page asks beside it. */
const FIRST_VIEW_WITHIN_MS = 2_500;
/** A clock that is so much later than the promptest one of its stream was held back on the way, as each view is, until the next. */
const HELD_BACK_MS = { min: 2_500, max: 12_500 };
/** A break that is over sooner is nothing to tell anybody of. */
const UNSEEN_BREAK_MS = 4_000;
/** Phones that lost the server in the same moment come back spread over this time. */
const REOPEN_MS = { from: 200, to: 1_200 };
const LATER_EACH_TIME_MS = 1_000;
const MAX_LATER_MS = 5_000;
/** So many times a stream may fail in a row before the page asks, too. */
const MAX_FAILURES = 3;
/** While asking works, a stream is tried this seldom, and more and more seldom. */
const TRY_STREAM_AFTER_MS = { first: 60_000, most: 300_000 };

/**
 * Brings a visitor's views by a stream, and by asking where streams do not get through: a proxy may hold them back, or hand
 * on each message only with the next one. Whichever works is used, and what is asked for is what a stream would bring.
 */
export class Connection {
  readonly #streamUrl: string;
  readonly #hearer: Hearer;
  readonly #clock: Clock;
  readonly #asking: Asking;
  #stream: AbortController | undefined;
  /** Whether the stream has brought a view. */
  #hadView = false;
  /** By how much this device is ahead of the server, as the promptest clock of the stream has it. */
  #minAheadMs = Number.POSITIVE_INFINITY;
  /** Whether the stream has had its time to bring a view, and brought none or only old ones. */
  #isLate = false;
  #reopening: Cancel | undefined;
  #unease: Cancel | undefined;
  #failures = 0;
  #isForeign = false;
  #tryStreamAfterMs = TRY_STREAM_AFTER_MS.first;

  /** Takes the addresses of the stream and of questions, each with a query. */
  constructor(urls: { readonly stream: string; readonly view: string }, hearer: Hearer, clock: Clock) {
    this.#streamUrl = urls.stream;
    this.#hearer = hearer;
    this.#clock = clock;
    const asker = {
      onanswer: (answer: Asked) => this.#answered(answer),
      onfailure: (by: string) => this.#unanswered(by === 'another'),
      onrefused: (code: string) => this.#gone(code),
    };
    this.#asking = new Asking(urls.view, asker, clock);
  }

  /** Begins, or begins anew over new connections: the network is another one, or the page slept. */
  open(): void {
    this.close();
    this.#failures = 0;
    this.#tryStreamAfterMs = TRY_STREAM_AFTER_MS.first;
    this.#worry();
    void this.#listen();
  }

  /** Lets go of everything, until `open`. */
  close(): void {
    this.#drop();
    this.#asking.stop();
    this.#reopening?.();
    this.#calm();
  }

  async #listen(isPadded = false): Promise<void> {
    const stream = new AbortController();
    this.#stream = stream;
    this.#isLate = false;
    this.#hadView = false;
    this.#minAheadMs = Number.POSITIVE_INFINITY;
    const isCurrent = () => this.#stream === stream;
    let wasRefused = false;
    let silence = this.#clock.after(SILENT_MS, () => stream.abort());
    const late = this.#clock.after(FIRST_VIEW_WITHIN_MS, () => isCurrent() && this.#late());
    const heard = () => {
      silence();
      silence = this.#clock.after(SILENT_MS, () => stream.abort());
    };
    const take = (message: StreamMessage) => {
      if (!isCurrent()) return;
      if (message.id !== '') {
        late();
        this.#asking.stop();
        this.#failures = 0;
      }
      this.#take(message);
    };
    try {
      const url = this.#streamUrl + (isPadded ? '&padded=yes' : '');
      const response = await fetch(url, { cache: 'no-store', redirect: 'manual', signal: stream.signal });
      wasRefused = !response.headers.get('content-type')?.startsWith('text/event-stream');
      if (response.body && !wasRefused) await readMessages(response.body, heard, take);
    } catch {
      // Cut, silent, or without any network: what follows is the same.
    }
    silence();
    late();
    if (isCurrent()) this.#broke({ isPadded, wasRefused });
    stream.abort();
  }

  #take({ event, id, data }: StreamMessage): void {
    if (event === 'gone') this.#gone(JSON.parse(data).code);
    else if (event === 'clock') this.#beat(Number(data));
    else if (id !== '') {
      this.#hadView = true;
      this.#hear(Number(id), JSON.parse(data));
    }
  }

  #beat(now: number): void {
    // Opening a stream has said it already.
    if (this.#hadView) this.#hearer.onasked();
    const aheadMs = this.#clock.elapsed() - now;
    const laterMs = aheadMs - this.#minAheadMs;
    if (laterMs > HELD_BACK_MS.min && laterMs <= HELD_BACK_MS.max) {
      this.#late();
      return;
    }
    // What is later than the next one was not held back: somebody has set the server's clock.
    this.#minAheadMs = laterMs > HELD_BACK_MS.max ? aheadMs : Math.min(this.#minAheadMs, aheadMs);
    this.#hearer.ontime(now);
  }

  #broke({ isPadded, wasRefused }: Ending): void {
    const hadView = this.#hadView;
    this.#drop();
    if (this.#asking.doesWork) {
      this.#tryStreamLater();
      return;
    }
    this.#worry();
    this.#failures += hadView ? 0 : 1;
    if (wasRefused || this.#failures >= MAX_FAILURES) this.#asking.start();
    const { from, to } = REOPEN_MS;
    const laterMs = Math.min(LATER_EACH_TIME_MS * this.#failures, MAX_LATER_MS);
    this.#reopenAfter(from + Math.random() * (to - from) + laterMs, isPadded);
  }

  /** The first view does not come, or what comes is old. */
  #late(): void {
    this.#isLate = true;
    if (this.#asking.doesWork) this.#abandon();
    else this.#asking.start();
  }

  /** Asking is quicker than the stream, which may get through in larger pieces. */
  #abandon(): void {
    this.#drop();
    this.#tryStreamLater();
  }

  #drop(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    this.#hadView = false;
    stream?.abort();
  }

  #tryStreamLater(): void {
    this.#reopenAfter(this.#tryStreamAfterMs, true);
    this.#tryStreamAfterMs = Math.min(2 * this.#tryStreamAfterMs, TRY_STREAM_AFTER_MS.most);
  }

  #reopenAfter(ms: number, isPadded: boolean): void {
    this.#reopening?.();
    this.#reopening = this.#clock.after(ms, () => void this.#listen(isPadded));
  }

  #answered({ seq, now, view }: Asked): void {
    if (this.#stream && this.#isLate) this.#abandon();
    this.#hearer.ontime(now);
    if (seq === null) this.#calm();
    else this.#hear(seq, view);
    this.#hearer.onstatus('online');
  }

  #unanswered(isForeign: boolean): void {
    // A stream that is late is better than none.
    if (this.#hadView) this.#asking.stop();
    else this.#worry(isForeign);
  }

  #hear(seq: number, view: unknown): void {
    this.#calm();
    this.#hearer.onview(seq, view);
    this.#hearer.onstatus('online');
  }

  #gone(code: string | undefined): void {
    this.close();
    this.#hearer.onstatus(code === 'key-invalid' ? 'keyless' : 'lost');
  }

  /** If nothing is heard soon, the page says so; at once when something else answers. */
  #worry(isForeign = false): void {
    this.#isForeign ||= isForeign;
    if (isForeign) this.#hearer.onstatus('portal');
    this.#unease ??= this.#clock.after(UNSEEN_BREAK_MS, () =>
      this.#hearer.onstatus(this.#isForeign ? 'portal' : 'offline'),
    );
  }

  #calm(): void {
    this.#unease?.();
    this.#unease = undefined;
    this.#isForeign = false;
  }
}
