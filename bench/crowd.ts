import { randomBytes } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { competenceModel } from '../src/content/guides/competence-model/guide.ts';
import type { ParticipationMode } from '../src/dialogue/guide.ts';
import type { PostedCommand } from '../src/http/schema.ts';
import { HttpConnection } from './line.ts';
import { Lines } from './lines.ts';
import { StreamReader } from './stream.ts';

/** Connections that a crowd shares for its requests: in life each phone has its own, but a process may not open so many. */
const USUAL_LINES = 250;
/** How often it is looked whether what is waited for has come; when it came is noted as it comes. */
const LOOK_EVERY_MS = 5;
const ARRIVING_AT_A_TIME = 50;
const GIVE_UP_AFTER_MS = 60_000;

/** Somebody who takes part: a cookie, and a stream once they follow. */
export type SeatedPhone = { readonly seat: number; readonly cookie: string; stream: StreamReader | undefined };

/** A command's answer, and what it took. */
export type Said = { readonly status: number; readonly seq: number; readonly startedAt: number; readonly ms: number };

const PEOPLE_IN_GROUP = 6;

/** One dialogue with its facilitator and everybody who has a seat. */
export class Crowd {
  readonly port: number;
  readonly phones: SeatedPhone[] = [];
  code = '';
  /** What a newcomer was sent last before they sat down. */
  doorBytes = 0;
  #cookie = '';
  #groups = 0;
  readonly #turn: number;
  readonly #lines: Lines;

  /** `turn` spreads crowds over this machine's addresses. */
  constructor(port: number, turn = 0, maxLines = USUAL_LINES) {
    this.port = port;
    this.#turn = turn;
    this.#lines = new Lines(port, turn, maxLines);
  }

  async open(groups: number, mode: ParticipationMode = 'phones'): Promise<this> {
    const { durations } = competenceModel;
    const body = { title: 'Afdeling B', modes: Array(groups).fill(mode), durations };
    const answer = await this.#lines.use((line) => line.post('/api/dialogues', body));
    if (answer.status !== 201) throw new Error(`no dialogue was opened: ${answer.status} ${answer.body}`);
    this.code = JSON.parse(answer.body).code;
    this.#cookie = answer.cookie;
    this.#groups = groups;
    return this;
  }

  /** Somebody sits down where there is room, or in the given group. */
  join(group: number | null = null): Promise<SeatedPhone> {
    return this.#lines.use((line) => this.#sit(line, group));
  }

  async #sit(line: HttpConnection, group: number | null): Promise<SeatedPhone> {
    const body = { key: randomBytes(16).toString('base64url'), group };
    const answer = await line.post(`/api/dialogues/${this.code}/seats`, body);
    if (answer.status !== 201) throw new Error(`no seat was given: ${answer.status} ${answer.body}`);
    const phone: SeatedPhone = { seat: JSON.parse(answer.body).seat, cookie: answer.cookie, stream: undefined };
    this.phones.push(phone);
    return phone;
  }

  follow(phone: SeatedPhone): StreamReader {
    const path = `/api/dialogues/${this.code}`;
    const answer = () => void this.#lines.use((line) => line.post(`${path}/there`, {}, phone.cookie)).catch(() => {});
    phone.stream = new StreamReader(this.port, `${path}/live?as=seat`, phone.cookie, phone.seat, answer);
    return phone.stream;
  }

  /** Sits down and follows; settles when the first view is there. */
  async arrive(group: number | null = null): Promise<SeatedPhone> {
    const phone = await this.join(group);
    const stream = this.follow(phone);
    await this.until(() => stream.received.length > 0, 'a phone has its first view');
    return phone;
  }

  /** As `join`, but as a phone does that has just scanned the code: over a connection of its own, and past the door. */
  async joinAnew(turn: number): Promise<SeatedPhone> {
    const line = new HttpConnection(this.port, turn);
    const { body } = await line.get(`/api/dialogues/${this.code}`);
    this.doorBytes = body.length;
    const phone = await this.#sit(line, null);
    line.close();
    return phone;
  }

  /** Opens connections ahead, so that so many can ask in the same instant. */
  openLines(count: number): Promise<void> {
    return this.#lines.open(count);
  }

  /** So many arrive, some at a time, as fast as the server will have them. */
  async fill(count: number): Promise<void> {
    let left = count;
    const queue = async () => {
      while (left-- > 0) await this.arrive();
    };
    await Promise.all(Array.from({ length: ARRIVING_AT_A_TIME }, queue));
  }

  /** The facilitator's own page, with the screen open beside it. */
  async watch(): Promise<readonly StreamReader[]> {
    const links = await this.#lines.use((line) =>
      line.get(`/api/dialogues/${this.code}/links?as=facilitator`, this.#cookie),
    );
    const key = String(JSON.parse(links.body).screen).split('.').at(-1);
    const door = await this.#lines.use((line) =>
      line.post(`/api/dialogues/${this.code}/keys`, { role: 'screen', key }),
    );
    return [
      new StreamReader(this.port, `/api/dialogues/${this.code}/live?as=facilitator`, this.#cookie, this.#turn),
      new StreamReader(this.port, `/api/dialogues/${this.code}/live?as=screen`, door.cookie, this.#turn),
    ];
  }

  /** The facilitator does something, or somebody with a seat. Throws when it is refused: it would be measured as if it were done. */
  async send(command: PostedCommand, phone?: SeatedPhone): Promise<Said> {
    const said = await this.attempt(command, phone);
    if (said.status !== 200) throw new Error(`${command.type} was answered with ${said.status}`);
    return said;
  }

  /** As `send`, for whoever counts what was refused. */
  async attempt(command: PostedCommand, phone?: SeatedPhone): Promise<Said> {
    const path = `/api/dialogues/${this.code}/commands?as=${phone ? 'seat' : 'facilitator'}`;
    const body = { id: randomBytes(16).toString('hex'), command };
    let startedAt = 0;
    const { status, body: text } = await this.#lines.use((line) => {
      startedAt = performance.now();
      return line.post(path, body, phone?.cookie ?? this.#cookie);
    });
    return { status, seq: Number(JSON.parse(text).seq ?? -1), startedAt, ms: performance.now() - startedAt };
  }

  /** From the lobby to `last`. In the exercise everybody has been counted and may rate. */
  async advanceTo(last: 'purpose' | 'model' | 'exercise'): Promise<void> {
    for (const phase of ['purpose', 'model', 'exercise'] as const) {
      await this.send({ type: 'enterPhase', phase });
      if (phase === 'exercise') await this.#countEverybody();
      if (phase === last) return;
    }
  }

  /** At each table by the first who sat down there: a facilitator's page may not send so many commands at once. */
  async #countEverybody(): Promise<void> {
    for (const [index, [first]] of this.tables(this.#groups).entries()) {
      if (first) await this.send({ type: 'countPeople', group: index + 1, people: PEOPLE_IN_GROUP }, first);
    }
  }

  get streams(): readonly StreamReader[] {
    return this.phones.flatMap(({ stream }) => stream ?? []);
  }

  forget(): void {
    for (const stream of this.streams) stream.forget();
  }

  /** Those who sit together, in the order of the groups: newcomers land where the fewest sit. */
  tables(groups: number): readonly (readonly SeatedPhone[])[] {
    const tables = Array.from({ length: groups }, (): SeatedPhone[] => []);
    for (const phone of this.phones) tables[(phone.seat - 1) % groups]?.push(phone);
    return tables;
  }

  /** Waits until every phone has seen `seq`; gives when each did, counted from `since`, in milliseconds. */
  async seen(seq: number, since: number, phones: readonly SeatedPhone[] = this.phones): Promise<readonly number[]> {
    const streams = phones.flatMap(({ stream }) => stream ?? []);
    await this.until(() => streams.every((stream) => stream.at(seq) !== undefined), `everybody sees ${seq}`);
    return streams.map((stream) => (stream.at(seq) ?? Number.POSITIVE_INFINITY) - since);
  }

  async until(isSo: () => boolean, what: string): Promise<void> {
    const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
    while (!isSo()) {
      if (performance.now() > giveUpAt) throw new Error(`waited in vain until ${what}`);
      await after(LOOK_EVERY_MS);
    }
  }

  close(): void {
    for (const stream of this.streams) stream.close();
    this.#lines.close();
  }
}
