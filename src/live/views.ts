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

/** Views as they travel, as JSON: what several visitors see is encoded once for all of them. */
export class Views {
  /** The part of every phone's view that was encoded last. */
  #room: { readonly of: Dialogue; readonly json: string } | undefined;
  /** The table that was encoded last. */
  #table: { readonly of: Now; readonly group: GroupNumber; readonly json: string } | undefined;

  /** Returns the `PhoneView` of a seat; undefined when there is no such seat. */
  ofSeat(now: Now, seat: SeatId): string | undefined {
    const group = seatAt(now.dialogue, seat)?.group;
    if (group === undefined) return undefined;
    if (group === null) return JSON.stringify(waitingView(now.dialogue, seat));
    return `{"table":${this.#ofTable(now, group)},"me":${JSON.stringify(seatView(now.dialogue, seat))}}`;
  }

  /** Returns the view of somebody who follows the whole dialogue. */
  ofObserver({ dialogue, circumstances }: Now, role: Observer): string {
    switch (role) {
      case 'facilitator':
        return JSON.stringify(facilitatorView(dialogue, circumstances));
      case 'screen':
        return JSON.stringify(screenView(dialogue));
      case 'result':
        return JSON.stringify(resultView(dialogue));
    }
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

/** Two encoded objects, neither of them empty, as one. */
function joined(one: string, other: string): string {
  return `${one.slice(0, -1)},${other.slice(1)}`;
}
