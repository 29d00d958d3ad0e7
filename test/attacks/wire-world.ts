import { type TestClock, testClock } from '../../src/clock/testing/clock.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import type { Command } from '../../src/dialogue/command.ts';
import { GONE_AFTER_MS } from '../../src/dialogue/limits.ts';
import { type Dialogue, groupAt, seatAt } from '../../src/dialogue/state.ts';
import type { PhoneView } from '../../src/dialogue/view/participant.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import { Person } from '../server/person.ts';
import { type Console, facilitator } from '../server/room.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import type { Attack, Sheets, Who, World } from './world.ts';

/** How often a server asks whether anybody is there. */
const BEAT_MS = 10_000;

const NOT_POSTED: readonly string[] = [
  'join',
  'offerSeat',
  'takeSeatOver',
  'eraseRatings',
  'keepLonger',
] satisfies Command['type'][];

/** A dialogue of a real server. Nobody does anything before the one who did something last has been answered. */
class WireWorld implements World {
  readonly factors = competenceModel.factors;
  readonly #server: RunningServer;
  readonly #leader: Console;
  readonly #clock: TestClock;
  readonly #phones = new Map<Who, { readonly person: Person<PhoneView>; readonly seat: number }>();
  readonly #answered: string[] = [];
  #dialogue: Dialogue | undefined;

  constructor(server: RunningServer, leader: Console, clock: TestClock) {
    this.#server = server;
    this.#leader = leader;
    this.#clock = clock;
  }

  readonly joins = async (who: Who, group: number | null): Promise<void> => {
    const person = new Person<PhoneView>(this.#server.origin, 'seat');
    const { body } = await person.join(this.#leader.code, group);
    this.#phones.set(who, { person, seat: Number(body.seat ?? 0) });
    await person.follow();
    await this.#look();
  };

  readonly asks = async (who: Who, command: Command): Promise<string | null> => {
    const person = who === 'leader' ? this.#leader : this.#phones.get(who)?.person;
    if (!person || !isPosted(command)) throw new Error(`${who} cannot ask for ${command.type}`);
    await woken(person);
    const { body } = await person.send(command);
    const refusal = typeof body.code === 'string' ? body.code : null;
    this.#answered.push(`${who} ${command.type} ${refusal}`);
    await this.#look();
    return refusal;
  };

  readonly sleeps = async (...people: readonly Who[]): Promise<void> => {
    for (const who of people) {
      const person = this.#phones.get(who)?.person;
      if (person) person.hasVanished = true;
    }
    for (let waitedMs = 0; waitedMs < GONE_AFTER_MS; waitedMs += BEAT_MS) await this.#beat();
    await this.#look();
  };

  readonly seatOf = (who: Who): number => this.#phones.get(who)?.seat ?? 0;

  readonly companyRevisionOf = (who: Who): number => {
    const group = this.#dialogue && seatAt(this.#dialogue, this.seatOf(who))?.group;
    return (this.#dialogue && group && groupAt(this.#dialogue, group)?.companyRevision) || 0;
  };

  /** All that was answered to and sent to these, byte for byte, without what is by chance. */
  async learnedBy(attackers: readonly Who[]): Promise<Readonly<Record<string, string>>> {
    const { body } = await this.#leader.send({ type: 'rename', title: 'Alle får dette at vide' });
    const people = attackers.map(
      (who) => [who, who === 'leader' ? this.#leader : this.#phones.get(who)?.person] as const,
    );
    await Promise.all(people.map(([, person]) => person?.until(() => person.gone || person.seq >= Number(body.seq))));
    const answered = this.#answered.filter((line) => attackers.some((who) => line.startsWith(`${who} `))).join('\n');
    const sent = people.map(([who, person]) => [who, this.#withoutChance(person?.received ?? '')] as const);
    return { answered, ...Object.fromEntries(sent) };
  }

  /** The server asks whether anybody is there, and all answer who are. */
  async #beat(): Promise<void> {
    const people = [...this.#phones.values()].map(({ person }) => person);
    const heard = people.filter(({ isCut }) => !isCut).map(nextBeat);
    await this.#clock.pass(BEAT_MS);
    await Promise.all(heard);
    await Promise.all(people.map(({ answering }) => answering));
  }

  /** A phone locks in the company that it shows. Here nothing is on its way to it any more. */
  async #look(): Promise<void> {
    this.#dialogue = (await this.#server.rooms.find(this.#leader.code))?.dialogue;
  }

  #withoutChance(text: string): string {
    return text.replaceAll(this.#leader.code, 'CODE').replaceAll(/retry: \d+/g, 'retry');
  }
}

/** Plays an attack through a real server. Returns what those who attack were sent and answered. */
export async function playedOverTheWire(attack: Attack, sheets: Sheets): Promise<Readonly<Record<string, string>>> {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin, attack.modes);
  const world = new WireWorld(server, leader, clock);
  await attack.play(world, sheets);
  return await world.learnedBy(attack.attackers);
}

/** A phone that somebody takes up again hears of the dialogue first. */
async function woken(person: Person<PhoneView> | Console): Promise<void> {
  if (!person.hasVanished) return;
  person.hasVanished = false;
  if (person.isCut) await person.follow();
}

async function nextBeat(person: Person<PhoneView>): Promise<void> {
  const count = () => person.received.split('event: clock').length;
  const before = count();
  await person.until(() => count() > before || person.isCut);
}

function isPosted(command: Command): command is PostedCommand {
  return !NOT_POSTED.includes(command.type);
}
