import type { Event } from '../../src/dialogue/event.ts';
import type { Log } from '../../src/log/log.ts';
import { openedLog } from '../../src/log/opened.ts';
import { type Cable, cable } from '../server/cable.ts';
import { folder, type Node, node } from '../server/node.ts';
import { postgres } from '../server/postgres.ts';

/** Something that breaks, and how it is mended. */
export type Trouble = { readonly name: string; readonly begin: () => Promise<void>; readonly end: () => Promise<void> };

/** Where a dialogue runs: the addresses that phones reach, what may go wrong, and the log when all has ended. */
export type Stage = {
  readonly origins: readonly [string, ...string[]];
  readonly troubles: readonly [Trouble, ...Trouble[]];
  /** Ends all servers and opens what they wrote. */
  readonly log: () => Promise<Log<Event>>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

const FORGOTTEN: Event = { type: 'forgotten' };

/** One node with one SQLite file. */
export async function alone(): Promise<Stage> {
  const things = new AsyncDisposableStack();
  const disk = things.use(folder());
  const server = things.use(await node({ DATA_DIR: disk.path }));
  await server.start();
  const line = things.use(await cable(portOf(server)));
  return {
    origins: [`http://127.0.0.1:${line.port}`],
    troubles: [killed(server), cut('the network', line)],
    log: async () => {
      await server.end();
      return openedLog<Event>({ databaseUrl: undefined, dataFolder: disk.path }, FORGOTTEN);
    },
    [Symbol.asyncDispose]: () => things.disposeAsync(),
  };
}

/** Two nodes over one PostgreSQL, without stickiness: each request goes to either. */
export async function together(): Promise<Stage> {
  const things = new AsyncDisposableStack();
  const database = things.use(await postgres());
  const url = new URL(await database.database());
  const nodes: Node[] = [];
  const troubles: Trouble[] = [];
  const origins: string[] = [];
  for (const name of ['one', 'two']) {
    const wire = things.use(await cable(database.port));
    const nearby = new URL(url);
    nearby.port = String(wire.port);
    const server = things.use(await node({ DATABASE_URL: nearby.href }));
    await server.start();
    const line = things.use(await cable(portOf(server)));
    nodes.push(server);
    origins.push(`http://127.0.0.1:${line.port}`);
    troubles.push(
      killed(server),
      cut(`the network to node ${name}`, line),
      cut(`node ${name} from the database`, wire),
    );
  }
  const restart = { name: 'restart the database', begin: database.stop, end: database.start };
  const [origin = '', ...others] = origins;
  return {
    origins: [origin, ...others],
    troubles: [restart, ...troubles],
    log: async () => {
      await Promise.all(nodes.map((server) => server.end()));
      return openedLog<Event>({ databaseUrl: url.href, dataFolder: '' }, FORGOTTEN);
    },
    [Symbol.asyncDispose]: () => things.disposeAsync(),
  };
}

function killed(server: Node): Trouble {
  return { name: `kill ${server.origin}`, begin: server.kill, end: server.start };
}

function cut(name: string, line: Cable): Trouble {
  return { name: `cut ${name}`, begin: async () => line.cut(), end: async () => line.mend() };
}

function portOf(server: Node): number {
  return Number(new URL(server.origin).port);
}
