import { randomBytes } from 'node:crypto';
import { rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { Lines } from './lines.ts';

const CONNECTIONS = 500;
/** A seat may do ten things a second: each connection speaks for several. */
const SEATS_OF_CONNECTION = 5;
const DIALOGUES = 10;
const WARM_UP_MS = 4_000;
const MEASURED_MS = 8_000;

type Request = { readonly path: string; readonly cookie: string };

/** Five hundred connections, each with the next command as soon as the last is on the disk. */
export async function durableCommands(): Promise<readonly Figure[]> {
  const { perSecond, requests } = await ours();
  const raw = await bare(requests);
  return [
    {
      name: 'durable',
      what: `commands on the disk and acknowledged, ${CONNECTIONS} connections, SQLite`,
      unit: 'per s',
      reached: perSecond,
      raw,
      must: { leastTimesRaw: 0.6 },
    },
  ];
}

async function ours() {
  await using child = await server();
  const requests: Request[] = [];
  for (let dialogue = 0; dialogue < DIALOGUES; dialogue += 1) {
    const seats = (CONNECTIONS * SEATS_OF_CONNECTION) / DIALOGUES;
    const crowd = await new Crowd(child.port, dialogue).open(seats / 5);
    await Promise.all(Array.from({ length: seats }, () => crowd.join()));
    await crowd.lead('exercise');
    const path = `/api/dialogues/${crowd.code}/commands?as=seat`;
    requests.push(...crowd.phones.map(({ cookie }) => ({ path, cookie })));
    crowd.close();
  }
  return { perSecond: await acknowledgedPerSecond(child.port, requests), requests };
}

async function bare(requests: readonly Request[]): Promise<number> {
  await using child = await rawServer();
  return await acknowledgedPerSecond(child.port, requests);
}

async function acknowledgedPerSecond(port: number, requests: readonly Request[]): Promise<number> {
  const lines = new Lines(port, 0, CONNECTIONS);
  await lines.open(CONNECTIONS);
  const startedAt = performance.now();
  let count = 0;
  const speak = async (index: number) => {
    for (let turn = index; performance.now() - startedAt < WARM_UP_MS + MEASURED_MS; turn += CONNECTIONS) {
      const { path, cookie } = requests[turn % requests.length] ?? { path: '', cookie: '' };
      const body = { id: randomBytes(12).toString('hex'), command: { type: 'rate', factor: 'openness', answer: 3 } };
      const { status } = await lines.use((line) => line.post(path, body, cookie));
      if (status === 200 && performance.now() - startedAt > WARM_UP_MS) count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => speak(index)));
  lines.close();
  return (count * 1_000) / MEASURED_MS;
}
