import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/clock/clock.ts';
import { testClock } from '../../src/clock/testing/clock.ts';
import { GUIDES } from '../../src/content/guides/guides.ts';
import type { GuideRegistry } from '../../src/content/guides/registry.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { EVENT_FORM } from '../../src/dialogue/event-form.ts';
import { httpApp } from '../../src/http/app.ts';
import type { ConnectionLimits } from '../../src/http/connections.ts';
import type { Network } from '../../src/http/network/machine.ts';
import type { Patience } from '../../src/http/patience.ts';
import type { Pace } from '../../src/live/publisher.ts';
import { type Rooms, roomsOver } from '../../src/live/rooms.ts';
import type { Log } from '../../src/log/log.ts';
import { sqliteLog } from '../../src/log/sqlite.ts';
import { Press } from '../../src/report/press.ts';

/** Views are sent as soon as something has changed, so that each change is its own message. */
export const NO_PACE: Pace = { table: 0, observer: 0 };

/** Of a server whose operator says nothing of what it keeps. */
export const NOTHING_SAID = {
  controller: null,
  contact: null,
  notice: null,
  accessibilityContact: null,
  accessibilityStatement: null,
  place: null,
  storage: 'file',
  backupDays: null,
} as const;

/** A real server in this process, on a port of its own, with an empty log; gone at the end of the test. */
export type RunningServer = {
  readonly origin: string;
  readonly folder: string;
  readonly rooms: Rooms;
  readonly server: Server;
  readonly logged: readonly string[];
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

export type ServerOptions = {
  /** Stands still unless the test moves it: nothing happens because time goes by. */
  readonly clock?: Clock;
  readonly pace?: Pace;
  /** What dialogues can be opened with, unless it is what everybody has. */
  readonly guides?: GuideRegistry;
  /** The folder with the built pages; without one there are none. */
  readonly pages?: string;
  /** Where the world finds the server; without it, where the network says. */
  readonly publicUrl?: string;
  readonly network?: Network;
  /** Whoever makes papers, unless it is the one that really does. */
  readonly press?: Press;
  readonly connections?: ConnectionLimits;
  readonly patience?: Patience;
  /** How many proxies are believed to stand before it. */
  readonly proxies?: number;
  readonly wrap?: (log: Log<Event>) => Log<Event>;
};

export async function startServer({
  wrap = (log) => log,
  clock = testClock(),
  pace = NO_PACE,
  guides = GUIDES,
  pages,
  publicUrl,
  network = { addresses: async () => [] },
  press = new Press(clock),
  connections,
  patience,
  proxies = 1,
}: ServerOptions = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-test-'));
  const noPages = join(folder, 'pages');
  mkdirSync(join(noPages, 'assets'), { recursive: true });
  const log = sqliteLog<Event>(join(folder, 'sekskant.db'), EVENT_FORM, clock);
  const rooms = roomsOver(wrap(log), { clock, pace });
  const logged: string[] = [];
  const logger = { level: 'trace', stream: { write: (line: string) => void logged.push(line) } };
  const app = await httpApp({
    rooms,
    press,
    guides,
    pages: pages ?? noPages,
    publicUrl,
    network,
    trustProxy: (_address, hop) => hop < proxies,
    operator: NOTHING_SAID,
    clock,
    connections,
    ...(patience && { patience }),
    logger,
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    origin,
    folder,
    rooms,
    server: app.server,
    logged,
    [Symbol.asyncDispose]: async () => {
      await app.close();
      rooms[Symbol.dispose]();
      await press[Symbol.asyncDispose]();
      await log[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}
