import { withSeat } from '../seats.ts';
import type { Dialogue, Group, SeatAtTable, SeatId, Talk } from '../state.ts';
import { withGroup } from './group.ts';

/** Gives the dialogue with `seat` at its table, where it did not sit before. */
export function withSeatAtTable(dialogue: Dialogue, seat: SeatId, at: SeatAtTable): Dialogue {
  const isNew = dialogue.phase === 'exercise';
  return withGroup({ ...dialogue, seats: withSeat(dialogue.seats, seat, at) }, at.group, (group) =>
    inNewCompany({ ...group, seats: [...group.seats, seat], talk: talkWith(group.talk, seat, isNew) }),
  );
}

/** Gives the group without `seat`, and without all that it rated, locked and voted. */
export function standUp(group: Group, seat: SeatId): Group {
  const { pen, talk, people } = group;
  const seats = group.seats.filter((other) => other !== seat);
  return inNewCompany({
    ...group,
    seats,
    // Nobody is left who says so.
    isDone: group.isDone && seats.length > 0,
    people: isCountedAmong(talk, seat) ? oneFewer(people) : people,
    pen: { holder: pen.holder === seat ? null : pen.holder, asking: pen.asking === seat ? null : pen.asking },
    talk: withoutNewcomer(talkWithout(talk, seat), seat),
  });
}

/**
 * Gives the group where `seat` keeps its place and counts as little as if it had left. The company is open again, for all
 * who sit there: whoever locks next closes it.
 */
export function setAside(group: Group, seat: SeatId): Group {
  const { talk, people } = group;
  if (talk.step !== 'rate') return group;
  const without = talkWithout(talk, seat);
  return inNewCompany({
    ...group,
    people: isCountedAmong(talk, seat) ? oneFewer(people) : people,
    talk: { ...without, setAside: [...without.setAside, seat], company: null, uncounted: [], revealVotes: [] },
  });
}

/**
 * Gives the group where `seat` counts as if it had sat down just now. It stands beside the people at once, also when the
 * company is closed: they were counted as if nobody held it.
 */
export function cameBack(group: Group, seat: SeatId): Group {
  const { talk } = group;
  if (talk.step !== 'rate') return group;
  return inNewCompany({ ...group, talk: talkWithout(talk, seat) });
}

/** Whoever comes when the company is closed leaves what it opens as it is, until the people are counted anew. */
function talkWith<Kind extends Talk>(talk: Kind, seat: SeatId, isNew: boolean): Kind {
  if (talk.step !== 'rate') return talk;
  return {
    ...talk,
    uncounted: talk.company ? [...talk.uncounted, seat] : talk.uncounted,
    newcomers: isNew ? [...talk.newcomers, seat] : talk.newcomers,
  };
}

function withoutNewcomer<Kind extends Talk>(talk: Kind, seat: SeatId): Kind {
  return talk.step === 'rate' ? { ...talk, newcomers: talk.newcomers.filter((other) => other !== seat) } : talk;
}

/**
 * While a group rates, whoever goes is one person less: or those who are left could be shown as dots what was locked among
 * more people than there are.
 */
function isCountedAmong(talk: Talk, seat: SeatId): boolean {
  return talk.step === 'rate' && !talk.uncounted.includes(seat) && !talk.setAside.includes(seat);
}

/** Where nobody would be left they have to be counted anew. */
function oneFewer(people: number | null): number | null {
  return people !== null && people > 1 ? people - 1 : null;
}

/** Whoever locks says by its number in which company they do. */
export function inNewCompany(group: Group): Group {
  return { ...group, companyRevision: group.companyRevision + 1 };
}

function talkWithout<Kind extends Talk>(talk: Kind, seat: SeatId): Kind {
  if (talk.step !== 'rate') return talk;
  const sheets = new Map(talk.sheets);
  sheets.delete(seat);
  const others = (seats: readonly SeatId[]) => seats.filter((other) => other !== seat);
  return {
    ...talk,
    sheets,
    company: talk.company && others(talk.company),
    uncounted: others(talk.uncounted),
    setAside: others(talk.setAside),
    revealVotes: others(talk.revealVotes),
  };
}
