import type { RefusalCode } from '../../../dialogue/refusal.ts';
import type { DoorView } from '../../../dialogue/view/door.ts';
import { whileVisible } from '../../parts/while-visible.ts';
import { untilAnswered } from '../../parts/wire/arrival.ts';
import { type ApiAnswer, get, post } from '../../parts/wire/request.ts';
import { confirmSeat, pendingSeatKeyFor } from './pending-seat-key.ts';
import { SHUT } from './shut.ts';

const LOOK_AGAIN_AFTER_MS = 8_000;
const ASK_AGAIN_AFTER_MS = 2_000;
/**
 * The facilitator may open the door for whoever found none. The server takes it for one try as long as the same code is asked for
 * within five minutes. A page that is forgotten lets the others at its address have theirs, and looks again when it is looked at.
 */
const LOOK_ON_MS = 4 * 60_000;
/** Many come from the same network: that is told, and it is no trouble with the server. */
const CROWDED: readonly RefusalCode[] = ['too-many-joins', 'too-many-codes'];
let early: Promise<ApiAnswer<DoorView>> | undefined;

/** Asks what stands at the door while the words of the page are on their way: one after the other they would be a round more. */
export function askAtDoor(code: string): void {
  early = get(`api/dialogues/${code}${location.search}`, 'door');
}

/** The way into a dialogue: what stands at the door, and taking a seat. */
export class Entrance {
  readonly code: string;
  readonly #url: string;
  view = $state.raw<DoorView>();
  /** Whether the door that stood here is not found any more: it was closed, or the dialogue has ended. */
  isShut = $state(false);
  /** Why the door or a seat was refused, until the next try. */
  refusal = $state<RefusalCode | null>(null);
  /** Why there was no answer the last time that the server was asked; undefined where there was one. */
  unheard = $state<'nobody' | 'server' | 'another'>();
  isJoining = $state(false);
  /** Whether this browser turns out to have a seat already. */
  hasSeat = $state(false);

  constructor(code: string) {
    this.code = code;
    this.#url = `api/dialogues/${code}`;
  }

  /** Looks at the door now and then while it can be seen, until the function it gives back is called or there is no use in it. */
  watch(): () => void {
    return whileVisible(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      let hopedAt = performance.now();
      const look = async () => {
        const answer = await this.#look();
        if (answer.ok || answer.retry) hopedAt = performance.now();
        const isWorthAnother = answer.ok || answer.retry || answer.refusal === 'unknown-dialogue';
        if (!isWorthAnother || isOver || performance.now() - hopedAt > LOOK_ON_MS) return;
        timer = setTimeout(look, this.unheard ? ASK_AGAIN_AFTER_MS : LOOK_AGAIN_AFTER_MS);
      };
      void look();
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    });
  }

  /** Takes a seat, in the given group or where there is room; asks until there is an answer. Returns whether there is a seat now. */
  async join(group: number | null): Promise<boolean> {
    this.refusal = null;
    this.isJoining = true;
    const key = pendingSeatKeyFor(this.code);
    const answer = await untilAnswered(async () => {
      const response = await post(`${this.#url}/seats${location.search}`, { key, group }, 'seat');
      this.#note(response);
      return response;
    });
    this.isJoining = false;
    this.isShut = !answer.ok && SHUT.includes(answer.refusal);
    this.refusal = answer.ok || this.isShut ? null : answer.refusal;
    if (answer.ok) confirmSeat(this.code);
    return answer.ok;
  }

  #note(answer: ApiAnswer<unknown>): void {
    const isCrowd = !answer.ok && CROWDED.includes(answer.refusal);
    if (isCrowd) this.refusal = answer.refusal;
    this.unheard = answer.ok || !answer.retry || isCrowd ? undefined : answer.by;
  }

  async #look(): Promise<ApiAnswer<DoorView>> {
    const answer = await (early ?? get<DoorView>(this.#url + location.search, 'door'));
    early = undefined;
    this.#note(answer);
    if (answer.ok) this.#found(answer.body);
    else if (!answer.retry) {
      this.isShut = this.view !== undefined;
      if (!this.view) this.refusal = answer.refusal;
    }
    return answer;
  }

  #found(view: DoorView): void {
    // Whatever is kept of a dialogue, and the cookie of its seat, goes by its first code. An older server does not say it.
    if (view.code && view.code !== this.code) {
      location.replace(`${view.code}?code=${this.code}${location.search.replace('?', '&')}`);
      return;
    }
    if (!this.view || this.refusal === 'too-many-codes') this.refusal = null;
    this.view = view;
    this.isShut = false;
    if (view.seat === null) return;
    confirmSeat(this.code);
    this.hasSeat = true;
  }
}
