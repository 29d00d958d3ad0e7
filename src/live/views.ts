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

  /** What those who only look on were sent last. It follows from the dialogue alone, and many may ask. */
  readonly #lookers = new Map<Observer, { readonly of: Dialogue; readonly json: string }>();

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
        return this.#ofLooker(role, dialogue, screenView);
      case 'result':
        return this.#ofLooker(role, dialogue, resultView);
    }
  }

  #ofLooker(role: Observer, dialogue: Dialogue, view: (dialogue: Dialogue) => object): string {
    const known = this.#lookers.get(role);
    if (known?.of === dialogue) return known.json;
    const json = JSON.stringify(view(dialogue));
    this.#lookers.set(role, { of: dialogue, json });
    return json;
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
