import { advanceTo, type Console, facilitator, type Phone, phone } from '../server/room.ts';
import type { Chance } from './chance.ts';
import { Follower } from './follower.ts';
import type { Who } from './history.ts';
import { type Origins, Participant } from './participant.ts';
import { type Groups, Sender } from './sender.ts';

const WAYS = ['phones', 'phones', 'phones', 'table'] as const;
const GROUPS = [1, 2, 3, 4] as const;
/** Its members rate in private, while the others have gone on to the questions. */
const RATING = 1;

/** Somebody with a page that sends and one that follows. */
export type Client = { readonly sender: Sender; readonly follower: Follower };
export type Seating = { readonly code: string; readonly leader: Client; readonly phones: readonly Client[] };

/** Opens a dialogue with a facilitator and some groups in the exercise: three phones at each, or one for the table. */
export async function seated(origins: Origins, chance: Chance): Promise<Seating> {
  const leader = await facilitator(origins[0], WAYS);
  const phones: { readonly group: number; readonly person: Phone }[] = [];
  for (const group of GROUPS) {
    const places = WAYS[group - 1] === 'phones' ? 3 : 1;
    for (let place = 0; place < places; place += 1)
      phones.push({ group, person: await phone(origins[0], leader.code, group) });
  }
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: RATING, people: 3 });
  for (const group of GROUPS) if (group !== RATING) await leader.send({ type: 'scoreTogether', group });

  const client = (who: Who, groups: Groups, person: Phone | Console): Client => {
    person.sleep();
    const participant = new Participant(who, person, origins, chance.branch());
    const sender = new Sender(participant, groups, chance.branch());
    return { sender, follower: new Follower(participant, chance.branch()) };
  };
  return {
    code: leader.code,
    leader: client({ role: 'facilitator' }, GROUPS, leader),
    phones: phones.map(({ group, person }) => {
      return client({ role: 'seat', seat: person.view?.me.seat ?? 0 }, [group], person);
    }),
  };
}
