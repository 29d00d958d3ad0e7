import type { TestClock } from '../../src/clock/testing/clock.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Person } from './person.ts';
import type { Console } from './room.ts';

/** Longer than any view waits to be sent. */
const UNTIL_SENT_MS = 1_000;

/**
 * A dialogue in which nothing happens before everybody has been sent what came of the step before. Then views do not
 * depend on how fast the machine is: each step has its own.
 */
export class Lockstep {
  readonly #clock: TestClock;
  readonly #leader: Console;
  readonly #listeners = new Map<string, Person<unknown>>();
  /** What was answered to each command, in order. */
  readonly replies: unknown[] = [];

  constructor(clock: TestClock, leader: Console) {
    this.#clock = clock;
    this.#leader = leader;
    this.#listeners.set('leader', leader);
  }

  /** Adds somebody who follows the dialogue. */
  async add(name: string, person: Person<unknown>): Promise<void> {
    this.#listeners.set(name, person);
    await this.#meet();
  }

  /** Sends a command of one visitor. */
  async send(person: Person<unknown>, command: PostedCommand): Promise<void> {
    await this.#do(person, command);
    await this.#meet();
  }

  /** Sends a command that everybody is told of. */
  async sendToAll(command: PostedCommand): Promise<void> {
    const seq = await this.#do(this.#leader, command);
    await this.#clock.pass(UNTIL_SENT_MS);
    await Promise.all([...this.#listeners.values()].map((person) => person.until(() => person.seq >= seq)));
  }

  /** Everything that was sent to each, byte for byte. */
  get received(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#listeners].map(([name, { received }]) => [name, received]));
  }

  /** Whoever knows the new title has got everything that was sent before it. */
  async #meet(): Promise<void> {
    await this.sendToAll({ type: 'rename', title: `Step ${this.replies.length}` });
  }

  async #do(person: Person<unknown>, command: PostedCommand): Promise<number> {
    await this.#clock.pass(UNTIL_SENT_MS);
    const reply = await person.send(command);
    if (reply.status !== 200) throw new Error(`${command.type} was refused: ${JSON.stringify(reply.body)}`);
    this.replies.push(reply);
    return Number(reply.body.seq);
  }
}
