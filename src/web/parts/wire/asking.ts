import type { Clock } from '../../../clock/clock.ts';
import { type ApiAnswer, get } from './request.ts';

/** `view` and its number are null where it is the one that the page knows. */
export type Asked = {
  readonly seq: number | null;
  readonly version: string;
  readonly now: number;
  readonly view: unknown;
};

type Asker = {
  readonly onanswer: (answer: Asked) => void;
  /** Nobody has answered, the server is in trouble, or something else on the network has answered in its place. */
  readonly onfailure: (by: 'server' | 'nobody' | 'another') => void;
  /** The server will not have this visitor any more. */
  readonly onrefused: (code: string) => void;
};

/** How long the server keeps a question. Where somebody on the way has less patience, it is halved. */
const KEEP_QUESTION_S = 10;
const ANSWER_WITHIN_MS = 8_000;
const ASK_AGAIN_AFTER_MS = { news: 300, quiet: 2_000 };
/** Why there is no use in asking again. */
const FOR_GOOD = ['unknown-dialogue', 'unknown-seat', 'key-invalid'];

/** Asks for the visitor's view again and again; each question waits at the server until there is another view. */
export class Asking {
  readonly #url: string;
  readonly #asker: Asker;
  readonly #clock: Clock;
  #question: AbortController | undefined;
  #doesWork = false;
  #keepS = KEEP_QUESTION_S;
  #known = '';

  constructor(url: string, asker: Asker, clock: Clock) {
    this.#url = url;
    this.#asker = asker;
    this.#clock = clock;
  }

  /** Whether the newest question was answered. */
  get doesWork(): boolean {
    return this.#doesWork;
  }

  start(): void {
    if (this.#question) return;
    this.#question = new AbortController();
    this.#keepS = KEEP_QUESTION_S;
    void this.#run(this.#question.signal);
  }

  stop(): void {
    this.#question?.abort();
    this.#question = undefined;
    this.#doesWork = false;
  }

  async #run(signal: AbortSignal): Promise<void> {
    // The first one is answered at once, and so is the one after a failure, if there is anybody.
    for (let waitS = 0; !signal.aborted; ) {
      const answer = await this.#ask(waitS, signal);
      if (signal.aborted) return;
      this.#doesWork = answer.ok;
      if (!answer.ok && waitS > 0) this.#keepS = Math.floor(waitS / 2);
      waitS = answer.ok ? this.#keepS : 0;
      if (answer.ok) this.#take(answer.body);
      else if (answer.by === 'server' && FOR_GOOD.includes(answer.refusal)) this.#asker.onrefused(answer.refusal);
      else this.#asker.onfailure(answer.by);
      await this.#pause(waitS > 0 ? ASK_AGAIN_AFTER_MS.news : ASK_AGAIN_AFTER_MS.quiet, signal);
    }
  }

  async #ask(waitS: number, signal: AbortSignal): Promise<ApiAnswer<Asked>> {
    const url = `${this.#url}&known=${encodeURIComponent(this.#known)}&wait=${waitS}`;
    const giveUp = new AbortController();
    const stop = () => giveUp.abort();
    signal.addEventListener('abort', stop);
    const answer = await get<Asked>(url, 'seq', { giveUp, withinMs: waitS * 1_000 + ANSWER_WITHIN_MS });
    signal.removeEventListener('abort', stop);
    return answer;
  }

  #take(answer: Asked): void {
    this.#known = answer.version;
    this.#asker.onanswer(answer);
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(ms, resolve);
      const stop = () => {
        cancel();
        resolve();
      };
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
  }
}
