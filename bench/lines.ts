import { setTimeout as after } from 'node:timers/promises';
import { HttpConnection } from './line.ts';

const OPENED_AT_A_TIME = 100;
const PAUSE_MS = 30;

/** Connections that many share, so that this process need not open one for each of ten thousand phones. */
export class Lines {
  readonly #port: number;
  readonly #turn: number;
  readonly #most: number;
  readonly #all: HttpConnection[] = [];
  readonly #idle: HttpConnection[] = [];
  readonly #inLine: ((line: HttpConnection) => void)[] = [];

  /** At most so many connections, from this machine's addresses after `turn`. */
  constructor(port: number, turn: number, most: number) {
    this.#port = port;
    this.#turn = turn;
    this.#most = most;
  }

  /** Does `work` as soon as a connection is free. */
  async use<Result>(work: (line: HttpConnection) => Promise<Result>): Promise<Result> {
    const line =
      this.#idle.pop() ?? this.#newLine() ?? (await new Promise<HttpConnection>((free) => this.#inLine.push(free)));
    const result = await work(line);
    const next = this.#inLine.shift();
    if (next) next(line);
    else this.#idle.push(line);
    return result;
  }

  /** Opens so many ahead, whatever the most is, so that they can ask in the same instant. */
  async open(count: number): Promise<void> {
    while (this.#all.length < count) {
      const line = this.#added();
      await line.open;
      // The system opens faster than the server can take them, and turns away those that it has no room for.
      if (this.#all.length % OPENED_AT_A_TIME === 0) await after(PAUSE_MS);
      this.#idle.push(line);
    }
  }

  close(): void {
    for (const line of this.#all) line.close();
  }

  #newLine(): HttpConnection | undefined {
    return this.#all.length < this.#most ? this.#added() : undefined;
  }

  #added(): HttpConnection {
    const line = new HttpConnection(this.#port, this.#turn + this.#all.length);
    this.#all.push(line);
    return line;
  }
}
