import { draftName } from './device-draft.svelte.ts';
import type { SendOutcome } from './outbox.svelte.ts';
import { inTab, onDevice, type Storage } from './storage.ts';

type Written<Value> = {
  readonly value: Value;
  /** What stood there when its writer began. */
  readonly was: Value;
  /** What was sent of it last, answered or not; null until then. */
  readonly sent: Value | null;
};

type Options<Value> = {
  readonly code: string;
  readonly name: string;
  /** What stands there now; null where nothing does that others could change. */
  readonly stored: () => Value | null;
  /** What the form begins with where nothing stands there. */
  readonly start: Value;
  readonly isSame: (one: Value, other: Value) => boolean;
  /** Whether it is for this tab alone: on the device unless it says so. */
  readonly isInTab?: boolean;
};

/**
 * What several people may write, while somebody writes it. It is kept until it is saved or given up, and knows what its writer
 * began with, so that nobody overwrites what another has written meanwhile without having seen it.
 */
export class SharedDraft<Value> {
  readonly #options: Options<Value>;
  readonly #name: string;
  readonly #storage: Storage;
  #written = $state.raw<Written<Value> | null>(null);
  /** What stood there when somebody came into the field; nothing while nobody is in it. */
  #entered = $state.raw<{ readonly value: Value } | null>(null);
  #inFlight = $state(0);
  #wasKept = $state(false);

  /** `isSettled`: nothing that was sent waits for its answer. */
  constructor(options: Options<Value>, isSettled: boolean) {
    this.#options = options;
    this.#name = draftName(options.code, options.name);
    this.#storage = options.isInTab ? inTab : onDevice;
    this.#written = this.#read();
    if (isSettled && this.#isAsStored()) this.drop();
    this.#wasKept = this.#written !== null;
  }

  get value(): Value {
    const { stored, start } = this.#options;
    return this.#written?.value ?? this.#entered?.value ?? stored() ?? start;
  }

  /** Whether something is written that is not known to be saved. */
  get isOpen(): boolean {
    return this.#written !== null;
  }

  get isSending(): boolean {
    return this.#inFlight > 0;
  }

  /** Whether what stands in the field was written before somebody came to this page. */
  get wasKept(): boolean {
    return this.#wasKept && this.#written !== null;
  }

  /** What somebody else has written there meanwhile; null where nobody has. */
  get theirs(): Value | null {
    const now = this.#options.stored();
    if (!this.#written || now === null || this.isSending) return null;
    const { isSame } = this.#options;
    const { value, was, sent } = this.#written;
    const isKnown = isSame(now, was) || isSame(now, value) || (sent !== null && isSame(now, sent));
    return isKnown ? null : now;
  }

  /** Somebody has come into the field. What others write there does not change it under them. */
  enter(): void {
    this.#entered = { value: this.value };
  }

  write(value: Value): void {
    const { was, sent } = this.#written ?? { was: this.value, sent: null };
    this.#keep({ value, was, sent });
  }

  /** Nobody is in the field any more. What is not saved stays. */
  leave(): void {
    this.#entered = null;
  }

  /** Its writer has seen what the other wrote, and holds on to their own. */
  keepMine(): void {
    if (this.#written)
      this.#keep({ value: this.#written.value, was: this.#options.stored() ?? this.#written.was, sent: null });
  }

  /** It is given up, or saved: what is stored shows again. */
  drop(): void {
    this.#written = null;
    this.#entered = null;
    this.#wasKept = false;
    this.#storage.remove(this.#name);
  }

  /**
   * Sends what is written and what its writer began with; null where nothing is, or another's words have to be seen first.
   * What is refused stays, and what is written meanwhile goes on from what was sent.
   */
  async save(send: (value: Value, was: Value) => Promise<SendOutcome>): Promise<SendOutcome | null> {
    if (!this.#written || this.theirs !== null) return null;
    const { value } = this.#written;
    const was = this.#startOf(this.#written);
    this.#keep({ value, was: this.#written.was, sent: value });
    this.#inFlight += 1;
    const outcome = await send(value, was);
    this.#inFlight -= 1;
    if (outcome.ok) this.#saved(value);
    return outcome;
  }

  #startOf({ was, sent }: Written<Value>): Value {
    const now = this.#options.stored();
    const isMine = sent !== null && (this.isSending || (now !== null && this.#options.isSame(now, sent)));
    return isMine ? sent : was;
  }

  #saved(value: Value): void {
    if (!this.#written) return;
    if (this.#written.value !== value) this.#keep({ ...this.#written, was: value });
    else if (this.#entered) this.#restFrom(value);
    else this.drop();
  }

  /** All is saved, and somebody is still in the field: it stays as they have it. */
  #restFrom(value: Value): void {
    this.drop();
    this.#entered = { value };
  }

  #isAsStored(): boolean {
    const now = this.#options.stored();
    return this.#written !== null && now !== null && this.#options.isSame(now, this.#written.value);
  }

  #keep(written: Written<Value>): void {
    this.#written = written;
    this.#storage.write(this.#name, JSON.stringify(written));
  }

  #read(): Written<Value> | null {
    try {
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
      return JSON.parse(this.#storage.read(this.#name) ?? 'null') as Written<Value> | null;
    } catch {
      return null;
    }
  }
}
