import { setTimeout as after } from 'node:timers/promises';
import { Lines } from './lines.ts';
import { StreamReader } from './stream.ts';

const LOOK_EVERY_MS = 2;
const ARRIVING_AT_A_TIME = 100;
const MAX_LINES = 250;

/** As many connections as a crowd has, to the bare process. */
export class RawCrowd {
  readonly #port: number;
  readonly #lines: Lines;
  readonly streams: StreamReader[] = [];
  #published = 0;

  constructor(port: number) {
    this.#port = port;
    this.#lines = new Lines(port, 0, MAX_LINES);
  }

  async fill(count: number): Promise<void> {
    while (this.streams.length < count) {
      const more = Math.min(ARRIVING_AT_A_TIME, count - this.streams.length);
      const arriving = Array.from({ length: more }, (_, index) => new StreamReader(this.#port, '/live', '', index));
      this.streams.push(...arriving);
      while (arriving.some((stream) => stream.bytes === 0)) await after(LOOK_EVERY_MS);
    }
  }

  /** Sends so many bytes to the streams from `first` to before `last`; gives when each had them, in milliseconds. */
  async publish(bytes: number, first = 0, last = this.streams.length): Promise<readonly number[]> {
    this.#published += 1;
    const seq = this.#published;
    const streams = this.streams.slice(first, last);
    const startedAt = performance.now();
    await this.#lines.use((line) => line.post('/tell', { message: messageOf(seq, bytes), first, last }));
    while (streams.some((stream) => stream.at(seq) === undefined)) await after(LOOK_EVERY_MS);
    return streams.map((stream) => (stream.at(seq) ?? Number.POSITIVE_INFINITY) - startedAt);
  }

  close(): void {
    for (const stream of this.streams) stream.close();
    this.#lines.close();
  }
}

function messageOf(seq: number, bytes: number): string {
  const head = `id: ${seq}\ndata: `;
  return `${head}${'x'.repeat(Math.max(0, bytes - head.length - 2))}\n\n`;
}
