import { systemClock } from '../../src/clock/clock.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { EVENT_FORM } from '../../src/dialogue/event-form.ts';
import type { Log } from '../../src/log/log.ts';
import { openLog } from '../../src/log/open.ts';
import { type LossyProxy, lossyProxy } from '../server/lossy-proxy.ts';
import { folder, type Node, node } from '../server/node.ts';
import { postgres } from '../server/postgres.ts';
import type { Chance } from './chance.ts';
import { type Network, network } from './network.ts';
import type { Origins } from './participant.ts';

/** Something that breaks, and how it is mended. */
export type Trouble = { readonly name: string; readonly begin: () => Promise<void>; readonly end: () => Promise<void> };

/** Where a dialogue runs: the networks that phones come through, what may go wrong, and the log when all has ended. */
export type Deployment = {
  readonly origins: Origins;
  readonly networks: readonly Network[];
  readonly troubles: readonly [Trouble, ...Trouble[]];
  /** Ends all servers and opens what they wrote. */
  readonly log: () => Promise<Log<Event>>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** One node with one SQLite file. */
export async function alone(chance: Chance): Promise<Deployment> {
  await using things = new AsyncDisposableStack();
  const disk = things.use(folder());
  const server = things.use(await node({ DATA_DIR: disk.path }));
  await server.start();
  const street = things.use(await network(portOf(server), chance));
  const all = things.move();
  return {
    origins: [street.origin],
    networks: [street],
    troubles: [killed('the server', server), dropped('the server', street)],
    log: async () => {
      await server.end();
      return openLog<Event>({ databaseUrl: undefined, dataFolder: disk.path }, EVENT_FORM, systemClock);
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** Two nodes over one PostgreSQL, without stickiness: each request goes to either. */
export async function together(chance: Chance): Promise<Deployment> {
  await using things = new AsyncDisposableStack();
  const database = things.use(await postgres());
  const url = new URL(await database.database());
  const nodes: Node[] = [];
  const networks: Network[] = [];
  const troubles: Trouble[] = [];
  for (const name of ['node one', 'node two']) {
    const wire = things.use(await lossyProxy(() => database.port));
    const nearby = new URL(url);
    nearby.port = String(wire.port);
    const server = things.use(await node({ DATABASE_URL: nearby.href }));
    await server.start();
    const street = things.use(await network(portOf(server), chance.branch()));
    nodes.push(server);
    networks.push(street);
    troubles.push(killed(name, server), dropped(name, street), cut(name, wire));
  }
  const all = things.move();
  const [origin = '', ...others] = networks.map((street) => street.origin);
  return {
    origins: [origin, ...others],
    networks,
    troubles: [{ name: 'stop the database', begin: database.stop, end: database.start }, ...troubles],
    log: async () => {
      await Promise.all(nodes.map((server) => server.end()));
      return openLog<Event>({ databaseUrl: url.href, dataFolder: '' }, EVENT_FORM, systemClock);
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

function killed(name: string, server: Node): Trouble {
  return { name: `kill ${name}`, begin: server.kill, end: server.start };
}

function dropped(name: string, street: Network): Trouble {
  return { name: `drop all connections to ${name}`, begin: async () => street.drop(), end: async () => undefined };
}

function cut(name: string, wire: LossyProxy): Trouble {
  return { name: `cut ${name} from the database`, begin: async () => wire.cut(), end: async () => wire.mend() };
}

function portOf(server: Node): number {
  return Number(new URL(server.origin).port);
}
