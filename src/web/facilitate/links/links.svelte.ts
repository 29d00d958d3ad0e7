import { addressToType, addressWith } from '../../../dialogue/code.ts';
import { nowAndThen } from '../../parts/now-and-then.ts';
import { forgetOwn } from '../../parts/own.ts';
import { isReadableOnTheWay } from '../../parts/plain-http.ts';
import { untilAnswered } from '../../parts/wire/arrival.ts';
import { randomId } from '../../parts/wire/random.ts';
import { type ApiAnswer, get, post } from '../../parts/wire/request.ts';
import { inTab, onDevice } from '../../parts/wire/storage.ts';

export type LinkName = 'join' | 'screen' | 'facilitator' | 'result';

/** An address at which phones may find the server; `adapter` is null where it is a name of the machine. */
export type Address = { readonly host: string; readonly adapter: string | null };

/** `addresses` are there only where the server has no public address, and so may be found under several. */
export type Addressed = Readonly<Record<LinkName, string>> & {
  readonly addresses?: readonly Address[];
  /** Those who lead besides; there only for whoever opened the dialogue. */
  readonly coFacilitators?: readonly number[];
};

/** What was chosen on this machine the last time, which is likely to be right the next time. */
const CHOSEN = 'sekskant.address';

function forgetAll(code: string): void {
  forgetOwn(code);
  for (const kept of [onDevice, inTab])
    for (const name of kept.names('sekskant.')) if (name.includes(code)) kept.remove(name);
}

/** The addresses that open the dialogue's pages on other devices. */
export class Links {
  readonly #code: string;
  readonly #about: string;
  readonly #newest: () => string;
  #asked = $state.raw<Addressed>();
  /** Whether the machine has come to another network since somebody said that they know. */
  hasMoved = $state(false);

  /** `newest` returns the code that newcomers come in by now. */
  constructor(code: string, newest: () => string) {
    this.#code = code;
    this.#newest = newest;
    this.#about = `api/dialogues/${code}`;
  }

  get all(): Addressed | undefined {
    return this.#asked && { ...this.#asked, join: addressWith(this.#asked.join, this.code) };
  }

  /** What newcomers come in by. */
  get code(): string {
    return this.#newest();
  }

  /** Asks for the links, and again now and then where they may change, until the function that it returns is called. */
  watch(): () => void {
    let stop = () => {};
    let isOver = false;
    const begin = async () => {
      const answer = await untilAnswered(() => this.#ask());
      if (isOver || !answer.ok) return;
      this.#asked = answer.body;
      if (!answer.body.addresses) return;
      stop = nowAndThen(() => void this.#look());
      await this.#chooseAsBefore();
    };
    void begin();
    return () => {
      isOver = true;
      stop();
    };
  }

  /** Has all links lead to another address of the server, for everybody in this dialogue. */
  async choose(host: string): Promise<void> {
    const isOffered = this.addresses.some((address) => address.host === host);
    await post(`${this.#about}/address`, { host: isOffered ? host : null });
    const answer = await this.#ask();
    if (!answer.ok) return;
    this.#asked = answer.body;
    this.hasMoved = false;
    onDevice.write(CHOSEN, host);
  }

  /** Makes a link anew: the old one opens nothing any more. Returns whether that was heard of. */
  async renew(role: Exclude<LinkName, 'join'>): Promise<boolean> {
    const key = randomId();
    const renewed = await post(`${this.#about}/keys/renewed`, { role, key });
    // Where only the answer was lost, the new key is the one that opens this page.
    const isIn = renewed.ok || (role === 'facilitator' && (await post(`${this.#about}/keys`, { role, key })).ok);
    if (isIn) await this.#take();
    return isIn;
  }

  /** Has newcomers come in by another code. */
  replaceCode(): Promise<ApiAnswer<unknown>> {
    return post(`${this.#about}/code/replaced`, { replaced: this.code });
  }

  /** Has somebody lead besides. Returns their link, which is shown once; undefined when that was not heard of. */
  async addCoFacilitator(): Promise<string | undefined> {
    const key = randomId();
    const added = await post(`${this.#about}/co-facilitators`, { key });
    if (!added.ok || !this.all) return undefined;
    await this.#take();
    return this.all.facilitator.replace(/\.[^.]*$/, `.${key}`);
  }

  /** Withdraws the link of somebody who leads besides. */
  async withdraw(id: number): Promise<void> {
    const withdrawn = await post(`${this.#about}/co-facilitators/withdrawn`, { id });
    if (withdrawn.ok) await this.#take();
  }

  /** Has this browser forget its keys to the dialogue, and all that it keeps of it. Returns whether that was heard of. */
  async forget(): Promise<boolean> {
    const forgotten = await post(`${this.#about}/forgotten`, {});
    if (forgotten.ok) forgetAll(this.#code);
    return forgotten.ok;
  }

  /** The same page as this browser finds it: it may sit on the very machine that serves. */
  here(name: LinkName): string {
    const { pathname = '/', hash = '' } = this.all ? new URL(this.all[name]) : {};
    return pathname.slice(pathname.lastIndexOf('/') + 1) + hash;
  }

  /** What there is to choose from; nothing where the server has one public address. */
  get addresses(): readonly Address[] {
    return this.all?.addresses ?? [];
  }

  /** Where the links lead now, without a port. */
  get chosen(): string {
    return this.all ? new URL(this.all.join).hostname : location.hostname;
  }

  /** Whether others on the network can read what this page or the phones send. */
  get areOverheard(): boolean {
    return isReadableOnTheWay(location) || (this.all !== undefined && isReadableOnTheWay(new URL(this.all.join)));
  }

  /** The address that people type, without `http://`. */
  get host(): string {
    return this.all ? addressToType(this.all.join) : location.host;
  }

  #ask() {
    return get<Addressed>(`${this.#about}/links?as=facilitator`, 'join');
  }

  async #take(): Promise<void> {
    const answer = await this.#ask();
    if (answer.ok) this.#asked = answer.body;
  }

  async #look(): Promise<void> {
    const before = this.chosen;
    const answer = await this.#ask();
    // Somebody may have chosen meanwhile: that is no news.
    if (!answer.ok || this.chosen !== before) return;
    this.#asked = answer.body;
    // Another facilitator may have chosen one of those that there were.
    if (this.chosen !== before && this.addresses.every(({ host }) => host !== before)) this.hasMoved = true;
  }

  async #chooseAsBefore(): Promise<void> {
    const before = onDevice.read(CHOSEN);
    if (before && before !== this.chosen && this.addresses.some(({ host }) => host === before))
      await this.choose(before);
  }
}
