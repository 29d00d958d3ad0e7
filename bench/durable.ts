import { randomBytes } from 'node:crypto';
import { rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { Lines } from './lines.ts';
import { median } from './sample.ts';

const CONNECTIONS = 500;
/** A seat may do ten things a second: each connection speaks for several. */
const SEATS_OF_CONNECTION = 5;
const DIALOGUES = 10;
const TURN_MS = 3_000;
const WARM_UP_TURNS = 1;
const TURNS = 5;

type Request = { readonly path: string; readonly cookie: string };

/**
 * Five hundred connections, each with the next command as soon as the last is on the disk. The product and the bare
 * process are measured in turns, so that a machine that is slower for a while is so for both.
 */
export async function durableCommands(): Promise<readonly Figure[]> {
  await using child = await server();
  await using raw = await rawServer();
  const requests = await seatsOf(child.port);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let turn = -WARM_UP_TURNS; turn < TURNS; turn += 1) {
    const [our, its] = [await kept(child.port, requests), await kept(raw.port, requests)];
    if (turn < 0) continue;
    ours.push(our);
    bare.push(its);
  }
  return [
    {
      name: 'durable',
      what: `commands on the disk and acknowledged, ${CONNECTIONS} connections, SQLite, median of ${TURNS} turns`,
      unit: 'per s',
      reached: median(ours),
      raw: median(bare),
      must: { minTimesRaw: 0.6 },
    },
  ];
}

/** Many people in a few dialogues, who may all rate. */
async function seatsOf(port: number): Promise<readonly Request[]> {
  const requests: Request[] = [];
  for (let dialogue = 0; dialogue < DIALOGUES; dialogue += 1) {
    const seats = (CONNECTIONS * SEATS_OF_CONNECTION) / DIALOGUES;
    const crowd = await new Crowd(port, dialogue).open(seats / 5);
    await Promise.all(Array.from({ length: seats }, () => crowd.join()));
    await crowd.advanceTo('exercise');
    const path = `/api/dialogues/${crowd.code}/commands?as=seat`;
    requests.push(...crowd.phones.map(({ cookie }) => ({ path, cookie })));
    crowd.close();
  }
  return requests;
}

/** How many commands a second are acknowledged during one turn. */
async function kept(port: number, requests: readonly Request[]): Promise<number> {
  const lines = new Lines(port, 0, CONNECTIONS);
  await lines.open(CONNECTIONS);
  const startedAt = performance.now();
  let count = 0;
  const speak = async (index: number) => {
    for (let turn = index; performance.now() - startedAt < TURN_MS; turn += CONNECTIONS) {
      const { path, cookie } = requests[turn % requests.length] ?? { path: '', cookie: '' };
      const body = { id: randomBytes(12).toString('hex'), command: { type: 'rate', factor: 'openness', answer: 3 } };
      const { status } = await lines.use((line) => line.post(path, body, cookie));
      if (status === 200) count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => speak(index)));
  lines.close();
  return (count * 1_000) / (performance.now() - startedAt);
}
