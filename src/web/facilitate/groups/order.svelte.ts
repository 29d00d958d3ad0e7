import type { GroupNumber } from '../../../dialogue/state.ts';
import type { ConsoleGroup } from '../../../dialogue/view/facilitator.ts';
import { byNeed } from '../../../dialogue/view/progress.ts';
import { onDevice } from '../../parts/wire/storage.ts';

const NAME = 'sekskant.order';
const ORDERS = ['need', 'number'] as const;
export type OrderName = (typeof ORDERS)[number];

/**
 * In which order many groups stand. While somebody reads them with the pointer, or has the keyboard there, they stay where
 * they are: nobody presses what has just moved away.
 */
export class Order {
  #name = $state<OrderName>(onDevice.read(NAME) === 'number' ? 'number' : 'need');
  /** The groups as they stood when somebody came to read; null while nobody does. */
  #held = $state.raw<readonly GroupNumber[] | null>(null);
  #isPointedAt = false;
  #hasFocus = false;

  get name(): OrderName {
    return this.#name;
  }

  choose(name: OrderName): void {
    this.#name = name;
    onDevice.write(NAME, name);
  }

  /** The groups as they are to stand now. Those that have come since somebody began to read are last. */
  of(groups: readonly ConsoleGroup[]): readonly ConsoleGroup[] {
    const held = this.#held;
    if (held === null) return this.#name === 'need' ? inNeed(groups) : groups;
    const placeOf = ({ number }: ConsoleGroup) => (held.includes(number) ? held.indexOf(number) : held.length);
    return groups.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** Tells that the pointer is over the groups or has left them, or the focus. */
  attend(by: { readonly pointer?: boolean; readonly focus?: boolean }, shown: readonly ConsoleGroup[]): void {
    this.#isPointedAt = by.pointer ?? this.#isPointedAt;
    this.#hasFocus = by.focus ?? this.#hasFocus;
    const isRead = this.#isPointedAt || this.#hasFocus;
    if (isRead) this.#held ??= shown.map(({ number }) => number);
    else this.#held = null;
  }
}

function inNeed(groups: readonly ConsoleGroup[]): readonly ConsoleGroup[] {
  const places = groups.map((group) => ({ ...atWork(group), group, wantsHelp: group.wantsHelp, locked: group.locked }));
  return byNeed(places).map(({ group }) => group);
}

/** A group that is too few to rate in private finds its line together from the start. */
export function atWork({ mode, seats, step, scored, isDone, ratingOffered }: ConsoleGroup) {
  const at = step === 'rate' && !ratingOffered ? 'agree' : step;
  return { mode, seats: seats.length, step: at, scored, isDone };
}
