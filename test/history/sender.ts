import { setTimeout as after } from 'node:timers/promises';
import type { PostedCommand } from '../../src/http/schema.ts';
import type { Chance } from './chance.ts';
import { commandOf } from './commands.ts';
import { type CommandAnswer, nameOf, type Sent } from './history.ts';
import type { Participant } from './participant.ts';

/** A phone that has heard nothing for so long asks again, and is more patient then: the machine may be slow. */
const PATIENCE_MS = 1_500;
const MORE_PATIENT = 1.5;

export type Groups = readonly [number, ...number[]];

/** Somebody who does one thing after the other, as chance has it, and asks again until they hear what became of it. */
export class Sender {
  readonly sent: Sent[] = [];
  readonly #participant: Participant;
  readonly #groups: Groups;
  readonly #chance: Chance;

  /** `groups` are those that it speaks of. */
  constructor(participant: Participant, groups: Groups, chance: Chance) {
    this.#participant = participant;
    this.#groups = groups;
    this.#chance = chance;
  }

  /** Sends one command after the other until it is over; each is heard out. */
  async act(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const text = `${nameOf(this.#participant.who)} note ${this.sent.length}`;
      const command = commandOf(this.#participant.who, this.#chance.oneOf(this.#groups), text, this.#chance);
      // Some phones are put away for good while they wait.
      const givesUp = this.#chance.between(1, 20) === 1;
      await this.send(command, givesUp ? { patience: this.#chance.between(1, 30), givesUp } : undefined);
      await after(this.#chance.between(0, 30));
    }
  }

  /** Sends until somebody answers. */
  async send(command: PostedCommand, { patience, givesUp } = { patience: PATIENCE_MS, givesUp: false }): Promise<void> {
    const { who } = this.#participant;
    const id = `${nameOf(who)}-command-${this.sent.length}`.replaceAll(' ', '-');
    const answers: CommandAnswer[] = [];
    this.sent.push({ id, who, command, answers });
    for (let patienceMs = patience; ; ) {
      const silence = AbortSignal.timeout(Math.ceil(patienceMs));
      const answer = await this.#ask(id, command, silence);
      if (answer) answers.push(answer);
      if (silence.aborted) patienceMs *= MORE_PATIENT;
      // One that heard does not ask again, but its other tab may: the answer must be the same.
      const isAskedAgain = answers.length === 1 && this.#chance.between(1, 4) === 1;
      if (givesUp || (answers.length > 0 && !isAskedAgain)) return;
      await after(this.#chance.between(10, 80));
    }
  }

  /** The highest seq that it was told of what it did. */
  get acknowledged(): number {
    const answers = this.sent.flatMap((one) => one.answers);
    return answers.reduce((highest, answer) => ('seq' in answer ? Math.max(highest, answer.seq) : highest), 0);
  }

  /** Gives the answer; undefined when nobody knows whether it was heard. */
  async #ask(id: string, command: PostedCommand, signal: AbortSignal): Promise<CommandAnswer | undefined> {
    try {
      const body = JSON.stringify({ id, command });
      const response = await this.#participant.fetch('commands', { method: 'POST', body, signal });
      const said = (await response.json()) as { readonly seq: number; readonly code: string };
      if (response.ok) return { seq: said.seq };
      return response.status >= 500 || response.status === 429 ? undefined : { refusal: said.code };
    } catch {
      return undefined;
    }
  }
}
