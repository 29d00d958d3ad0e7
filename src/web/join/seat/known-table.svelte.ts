import { onDevice } from '../../parts/wire/storage.ts';

/** The table where this phone's owner knows that they sit, also over a reload: at any other, somebody has moved them. */
export class KnownTable {
  readonly #name: string;
  #known = $state<number>();
  /** Where the owner has asked to sit themselves. */
  #chosen = $state<number>();

  constructor(code: string) {
    this.#name = nameFor(code);
    const kept = onDevice.read(this.#name);
    this.#known = kept === undefined ? undefined : Number(kept);
  }

  isOther(group: number): boolean {
    return this.#known !== undefined && group !== this.#known && group !== this.#chosen;
  }

  choose(group: number): void {
    this.#chosen = group;
  }

  /** The phone is shown to sit there. It is news only to whoever was moved. */
  sitsAt(group: number): void {
    if (!this.isOther(group)) this.learn(group);
  }

  learn(group: number): void {
    this.#known = group;
    onDevice.write(this.#name, String(group));
  }
}

export function forgetTable(code: string): void {
  onDevice.remove(nameFor(code));
}

function nameFor(code: string): string {
  return `sekskant.table.${code}`;
}
