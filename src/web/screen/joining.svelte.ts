import { nowAndThen } from '../parts/now-and-then.ts';
import { get } from '../parts/wire/request.ts';

/** `addresses` are there only where phones come to the machine directly, and its address may change. */
export type JoinLink = { readonly join: string; readonly addresses?: readonly unknown[] };

/** Where phones are told to go, and whether they have to be on the same network for that. */
export type JoinAddress = { readonly address: string; readonly isDirect: boolean };

/** Where phones are told to go, as it is now. */
export class Joining implements JoinAddress {
  #link: JoinLink;
  readonly #url: string;

  constructor(code: string, link: JoinLink) {
    this.#link = $state.raw(link);
    this.#url = `api/dialogues/${code}/links?as=screen`;
  }

  get address(): string {
    return this.#link.join;
  }

  get isDirect(): boolean {
    return this.#link.addresses !== undefined;
  }

  /** Follows what the facilitator chooses and where the machine moves, until the function that it returns is called. */
  watch(): () => void {
    if (!this.isDirect) return () => {};
    return nowAndThen(() => void this.#look());
  }

  async #look(): Promise<void> {
    const answer = await get<JoinLink>(this.#url, 'join');
    if (answer.ok) this.#link = answer.body;
  }
}
