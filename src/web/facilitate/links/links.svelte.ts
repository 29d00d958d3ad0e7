import { isReadableOnTheWay } from '../../parts/plain-http.ts';
import { untilAnswered } from '../../parts/wire/arrival.ts';
import { get } from '../../parts/wire/request.ts';

export type LinkName = 'join' | 'screen' | 'facilitator' | 'result';

/** The addresses that open the dialogue's pages on other devices. */
export class Links {
  readonly #code: string;
  all = $state.raw<Readonly<Record<LinkName, string>>>();

  constructor(code: string) {
    this.#code = code;
  }

  async fetch(): Promise<void> {
    const url = `/api/dialogues/${this.#code}/links?as=facilitator`;
    const answer = await untilAnswered(() => get<Record<LinkName, string>>(url, 'join'));
    if (answer.ok) this.all = answer.body;
  }

  /** The same page as this browser finds it: it may sit on the very machine that serves. */
  here(name: LinkName): string {
    const { pathname = '/', hash = '' } = this.all ? new URL(this.all[name]) : {};
    return pathname + hash;
  }

  /** Whether others on the network can read what this page or the phones send. */
  get areOverheard(): boolean {
    return isReadableOnTheWay(location) || (this.all !== undefined && isReadableOnTheWay(new URL(this.all.join)));
  }

  /** The host that people type, without `http://`. */
  get host(): string {
    return this.all ? new URL(this.all.join).host : location.host;
  }
}
