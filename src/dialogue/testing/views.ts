import type { Circumstances } from '../command.ts';
import { type Dialogue, groupsOf } from '../state.ts';
import { doorView } from '../view/door.ts';
import { facilitatorView } from '../view/facilitator.ts';
import { seatView, tableView } from '../view/participant.ts';
import { resultView } from '../view/result.ts';
import { screenView } from '../view/screen.ts';
import { waitingView } from '../view/waiting.ts';
import { allHere } from './builders.ts';

/** All that leaves a dialogue, by visitor. */
export function everyView(dialogue: Dialogue, circumstances: Circumstances = allHere) {
  const seats = dialogue.seats.flatMap((seat, index) => (seat ? [index + 1] : []));
  return {
    door: doorView('12345678', dialogue, null),
    screen: screenView(dialogue),
    facilitator: facilitatorView(dialogue, circumstances),
    result: resultView(dialogue),
    tables: groupsOf(dialogue).map(({ number }) => tableView(dialogue, number, circumstances)),
    seats: new Map(seats.map((seat) => [seat, seatView(dialogue, seat) ?? waitingView(dialogue, seat)])),
  };
}
