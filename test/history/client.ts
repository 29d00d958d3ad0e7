import { setTimeout as after } from 'node:timers/promises';
import { competenceModel } from '../../src/content/competence-model/guide.ts';
import type { ParticipantView } from '../../src/dialogue/view/participant.ts';
import type { Wish } from '../../src/http/schema.ts';
import type { Phone } from '../server/room.ts';
import type { Chance } from './chance.ts';
import type { Seen, Sent, SentAnswer } from './history.ts';

/** A phone that has heard nothing for so long asks again. */
const PATIENCE_MS = 700;

/** A phone at a table that does whatever chance has it do, and asks again until it hears what became of it. */
export class Client {
  readonly sent: Sent[] = [];
  readonly seen: Seen[] = [];
  readonly #name: string;
  readonly #group: number;
  readonly #code: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #origins: readonly [string, ...string[]];
  readonly #chance: Chance;
  #connections = 0;

  /** `origins` are the addresses that the balancer may send it to. */
  constructor(phone: Phone, group: number, origins: readonly [string, ...string[]], chance: Chance) {
    const cookie = [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    this.#name = `seat-${phone.view?.me.seat}-of-group-${group}`;
    this.#group = group;
    this.#code = phone.code;
    this.#headers = { cookie, 'content-type': 'application/json' };
    this.#origins = origins;
    this.#chance = chance;
  }

  /** Sends one command after the other until it is over; the last one is heard out. */
  async act(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const id = `${this.#name}-command-${this.sent.length}`;
      const wish = this.#wish();
      const answers: SentAnswer[] = [];
      this.sent.push({ id, group: this.#group, wish, answers });
      await this.#send(id, wish, answers);
      await after(this.#chance.between(0, 30));
    }
  }

  /** Follows the table, and comes back whenever it is dropped, until it is over. */
  async follow(isOver: () => boolean, ended: AbortSignal): Promise<void> {
    while (!isOver()) {
      await this.#listen(ended).catch(() => undefined);
      await after(this.#chance.between(10, 60));
    }
  }

  /** The seq of the newest view. */
  get newest(): number {
    return this.seen.at(-1)?.seq ?? 0;
  }

  /** The highest seq that it was told of what it did. */
  get acknowledged(): number {
    return Math.max(
      0,
      ...this.sent.flatMap(({ answers }) => answers.flatMap((answer) => ('seq' in answer ? answer.seq : []))),
    );
  }

  #wish(): Wish {
    const chance = this.#chance;
    const group = this.#group;
    const factor = chance.oneOf(competenceModel.factors);
    const text = `${this.#name} note ${this.sent.length}`;
    return chance.oneOf<Wish>([
      { type: 'addNote', group, question: 'why', text },
      { type: 'addNote', group, question: 'more', text },
      { type: 'setScore', group, factor, score: chance.between(1, 5) },
      { type: 'setScore', group, factor, score: chance.between(0, 6) },
      { type: 'addNote', group, question: 'why', text: ' ' },
    ]);
  }

  async #send(id: string, wish: Wish, answers: SentAnswer[]): Promise<void> {
    // Some phones are put away for good while they wait.
    const givesUp = this.#chance.between(1, 20) === 1;
    const patience = givesUp ? this.#chance.between(1, 30) : PATIENCE_MS;
    for (;;) {
      const answer = await this.#ask(id, wish, patience);
      if (answer) answers.push(answer);
      if (givesUp) return;
      // One that heard does not ask again, but a proxy may: the answer must be the same.
      const isAskedTwice = answer && 'seq' in answer && answers.length === 1 && this.#chance.between(1, 4) === 1;
      if (answer && !isAskedTwice) return;
      await after(this.#chance.between(10, 80));
    }
  }

  /** Gives the answer; undefined when nobody knows whether it was heard. */
  async #ask(id: string, command: Wish, patience: number): Promise<SentAnswer | undefined> {
    const url = `${this.#chance.oneOf(this.#origins)}/api/dialogues/${this.#code}/commands?as=seat`;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: this.#headers,
        body: JSON.stringify({ id, command }),
        signal: AbortSignal.timeout(patience),
      });
      const body = (await response.json()) as { readonly seq: number; readonly code: string };
      if (response.ok) return { seq: body.seq };
      return response.status >= 500 || response.status === 429 ? undefined : { refusal: body.code };
    } catch {
      return undefined;
    }
  }

  async #listen(ended: AbortSignal): Promise<void> {
    const url = `${this.#chance.oneOf(this.#origins)}/api/dialogues/${this.#code}/live?as=seat`;
    this.#connections += 1;
    // A phone that hears nothing for long opens a new stream, as the page does.
    const silence = new AbortController();
    const signal = AbortSignal.any([ended, silence.signal]);
    let timer = setTimeout(() => silence.abort(), PATIENCE_MS);
    try {
      const response = await fetch(url, { headers: this.#headers, signal });
      let rest = '';
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), PATIENCE_MS);
        const messages = (rest + chunk).split('\n\n');
        rest = messages.pop() ?? '';
        for (const message of messages) this.#take(message);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #take(message: string): void {
    const [, seq] = /^id: (\d+)$/m.exec(message) ?? [];
    const [, data] = /^data: (.+)$/m.exec(message) ?? [];
    if (!seq || !data) return;
    const { notes, scores, wantsHelp } = (JSON.parse(data) as ParticipantView).table.group;
    const table = { notes: notes.map(({ id, text, starred }) => ({ id, text, starred })), scores, wantsHelp };
    this.seen.push({
      group: this.#group,
      client: this.#name,
      connection: this.#connections,
      seq: Number(seq),
      table,
    });
  }
}
