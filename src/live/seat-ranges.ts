import type { SeatId } from '../dialogue/state.ts';

/** What nodes say to each other fits into a notification of PostgreSQL, with room for what goes around it. */
const MAX_CHARACTERS = 7_000;

/** Takes seats in any order, gives them as other nodes are told, in as few messages as they fit in: "1-4,6". */
export function encodeSeats(seats: Iterable<SeatId>): readonly string[] {
  const messages: string[] = [];
  let message = '';
  for (const run of runsOf([...seats].sort((a, b) => a - b))) {
    const longer = message === '' ? run : `${message},${run}`;
    if (longer.length > MAX_CHARACTERS) messages.push(message);
    message = longer.length > MAX_CHARACTERS ? run : longer;
  }
  return message === '' ? messages : [...messages, message];
}

/** Takes what another node said, gives the seats that it spoke of. */
export function decodeSeats(text: string): readonly SeatId[] {
  return text.split(',').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function runsOf(seats: readonly SeatId[]): readonly string[] {
  const runs: { first: SeatId; last: SeatId }[] = [];
  for (const seat of seats) {
    const run = runs.at(-1);
    if (run?.last === seat - 1) run.last = seat;
    else runs.push({ first: seat, last: seat });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}
