import type { Circumstances } from '../dialogue/command.ts';
import type { Observer } from '../dialogue/effects.ts';
import { type Dialogue, type GroupNumber, type SeatId, seatAt } from '../dialogue/state.ts';
import { facilitatorView } from '../dialogue/view/facilitator.ts';
import { ownTableView, roomView, seatView } from '../dialogue/view/participant.ts';
import { resultView } from '../dialogue/view/result.ts';
import { screenView } from '../dialogue/view/screen.ts';
import { waitingView } from '../dialogue/view/waiting.ts';

/** What views are made from. `seq` is that of the newest event. */
export type Now = { readonly dialogue: Dialogue; readonly seq: number; readonly circumstances: Circumstances };

/** So long an observer's view is as it was while nothing happens that anybody is told of. */
const KEEP_MS = 1_000;

/** Views as they travel, as JSON: what several visitors see is encoded once for all of them. */
export class Views {
  /** The part of every phone's view that was encoded last. */
  #room: { readonly of: Dialogue; readonly json: string } | undefined;
  /** The table that was encoded last. */
  #table: { readonly of: Now; readonly group: GroupNumber; readonly json: string } | undefined;

  /** What those who follow the whole dialogue were sent last: many may ask. */
  readonly #observers = new Map<Observer, { readonly of: Dialogue; readonly at: number; readonly json: string }>();

  /** Returns the `PhoneView` of a seat; undefined when there is no such seat. */
  ofSeat(now: Now, seat: SeatId): string | undefined {
    const group = seatAt(now.dialogue, seat)?.group;
    if (group === undefined) return undefined;
    if (group === null) return JSON.stringify(waitingView(now.dialogue, seat));
    return `{"table":${this.#ofTable(now, group)},"me":${JSON.stringify(seatView(now.dialogue, seat))}}`;
  }

  /** Returns the view of somebody who follows the whole dialogue. */
  ofObserver({ dialogue, circumstances }: Now, role: Observer): string {
    const known = this.#observers.get(role);
    if (known?.of === dialogue && circumstances.now - known.at < KEEP_MS && circumstances.now >= known.at)
      return known.json;
    const json = JSON.stringify(observerView(dialogue, circumstances, role));
    this.#observers.set(role, { of: dialogue, at: circumstances.now, json });
    return json;
  }

  /** Who is in contact has changed, which the facilitator sees. */
  outdate(): void {
    this.#observers.delete('facilitator');
  }

  #ofTable(now: Now, group: GroupNumber): string {
    if (this.#table?.of !== now || this.#table.group !== group) {
      const own = JSON.stringify(ownTableView(now.dialogue, group, now.circumstances));
      this.#table = { of: now, group, json: joined(this.#ofRoom(now.dialogue), own) };
    }
    return this.#table.json;
  }

  #ofRoom(dialogue: Dialogue): string {
    if (this.#room?.of !== dialogue) this.#room = { of: dialogue, json: JSON.stringify(roomView(dialogue)) };
    return this.#room.json;
  }
}

function observerView(dialogue: Dialogue, circumstances: Circumstances, role: Observer): object {
  switch (role) {
    case 'facilitator':
      return facilitatorView(dialogue, circumstances);
    case 'screen':
      return screenView(dialogue);
    case 'result':
      return resultView(dialogue);
  }
}

/** Two encoded objects, neither of them empty, as one. */
function joined(one: string, other: string): string {
  return `${one.slice(0, -1)},${other.slice(1)}`;
}
