import { hash } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { Listener } from '../live/listener.ts';
import type { Held } from './held-open.ts';

/** Enough that two views that follow each other never have the same. */
const VERSION_CHARACTERS = 16;

/** A visitor asks for another view than the one that their page knows, and waits a while for it. */
export class Question implements Listener, Held {
  readonly #known: string;
  readonly #clock: Clock;
  readonly #answer = Promise.withResolvers<string | undefined>();

  constructor(known: string, clock: Clock) {
    this.#known = known;
    this.#clock = clock;
  }

  /** Returns the answer as JSON, with the view or without one when there was no other in time; undefined when all is gone. */
  async answerWithin(waitMs: number): Promise<string | undefined> {
    if (waitMs === 0) this.close();
    const cancel = this.#clock.after(waitMs, this.close);
    const answer = await this.#answer.promise;
    cancel();
    return answer;
  }

  send(seq: number, view: string): void {
    // Who is in contact changes a view and is no event: the number says too little.
    const version = hash('sha256', view, 'base64url').slice(0, VERSION_CHARACTERS);
    if (version !== this.#known) this.#say(seq, version, view);
  }

  end(): void {
    this.#answer.resolve(undefined);
  }

  /** Without a view no number: it would tell how often others have tapped meanwhile. */
  readonly close = (): void => this.#say(null, this.#known, 'null');

  drop(): void {
    this.close();
  }

  #say(seq: number | null, version: string, view: string): void {
    const head = JSON.stringify({ seq, version, now: this.#clock.now() });
    this.#answer.resolve(`${head.slice(0, -1)},"view":${view}}`);
  }
}
