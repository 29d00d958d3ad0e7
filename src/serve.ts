import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Clock } from './clock/clock.ts';
import { GUIDES } from './content/guides/guides.ts';
import type { Event } from './dialogue/event.ts';
import { EVENT_FORM } from './dialogue/event-form.ts';
import { httpApp } from './http/app.ts';
import { announcement } from './http/network/announcement.ts';
import { type Network, networkOfThisMachine } from './http/network/machine.ts';
import { watchForMoves } from './http/network/moves.ts';
import { limitsOfThisProcess } from './http/open-files.ts';
import type { Pace } from './live/publisher.ts';
import { eraseWhenDue } from './live/retention.ts';
import { roomsOver } from './live/rooms.ts';
import { ErasedList, recordingErasures } from './log/erased-list.ts';
import { withHealth } from './log/health.ts';
import { openLog } from './log/open.ts';
import { Press } from './report/press.ts';
import type { Settings } from './settings.ts';

/** A whole workplace comes back in the same seconds after a restart; the system lowers it to what it allows. */
const MAX_AT_THE_DOOR = 4_096;
const PAGES = fileURLToPath(new URL('../dist', import.meta.url));

const ERASED = 'a dialogue was erased, by its facilitator or because its time was over';

/** Serves until the process is told to end. Throws one clear line when it cannot start. */
export async function serve(
  settings: Settings,
  { clock, pace }: { readonly clock: Clock; readonly pace: Pace },
): Promise<void> {
  const opened = await openLog<Event>(settings, EVENT_FORM, clock, (sentence) =>
    console.warn(`Not ready: ${sentence}`),
  );
  const erased = new ErasedList(settings.dataFolder, clock);
  const onchange = (trouble: string | null) => {
    if (trouble === null) app.log.warn('the log can be used again');
    else app.log.error(`the log cannot be used, and nothing is acknowledged until it can: ${trouble}`);
  };
  const onerasure = () => app.log.warn({ event: 'dialogue-erased' }, ERASED);
  await using log = withHealth(recordingErasures(opened, erased, onerasure), onchange, clock);
  using rooms = roomsOver(log, { clock, pace });
  await using press = new Press(clock);
  const { publicUrl, trustProxy } = settings;
  const counter = settings.metrics && new (await import('./http/operation/metrics.ts')).Metrics();
  let isEnding = false;
  const network = networkOfThisMachine(clock);
  const app = await httpApp({
    rooms,
    press,
    guides: GUIDES,
    isReady: log.isReady,
    isEnding: () => isEnding,
    counter,
    pages: PAGES,
    publicUrl,
    network,
    trustProxy,
    operator: { ...settings.operator, storage: settings.databaseUrl === undefined ? 'file' : 'database' },
    clock,
    connections: limitsOfThisProcess(),
    logger: { level: 'warn' },
  });
  await app.listen({ host: settings.host, port: settings.port, backlog: MAX_AT_THE_DOOR });
  const gauges = { isReady: log.isReady, connections: () => connectionsOf(app.server) };
  await using metrics = settings.metrics && (await counter?.serve(settings.metrics, gauges));
  const onproblem = (problem: string) => app.log.error(problem);
  const stopErasing = eraseWhenDue(rooms, { clock, onproblem, forgetOld: () => erased.forgetOld() });
  const port = portOf(app.server) ?? settings.port;
  const addresses = await network.addresses();
  console.log(announcement({ port, publicUrl, addresses, isTerminal: process.stdout.isTTY }));
  const stopWatching = publicUrl
    ? () => {}
    : watchForMoves(network, addresses, { clock, say: (found) => sayMoved(port, found) });
  if (metrics) console.log(`Metrics for Prometheus: port ${metrics.port}, /metrics`);
  await signalled(['SIGTERM', 'SIGINT']);
  isEnding = true;
  stopErasing();
  stopWatching();
  await drained(settings.drainSeconds, clock);
  await app.close();
}

function sayMoved(port: number, addresses: Awaited<ReturnType<Network['addresses']>>): void {
  const where = announcement({ port, publicUrl: undefined, addresses, isTerminal: process.stdout.isTTY });
  console.log(`This machine is on another network now.\n${where}`);
}

/** Returns where the server really listens, also when any free port was asked for. */
function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

/** Goes on for so long, unless the process is told once more to end. */
async function drained(seconds: number, clock: Clock): Promise<void> {
  if (seconds === 0) return;
  const over = new Promise<void>((resolve) => void clock.after(seconds * 1_000, resolve));
  await Promise.race([over, signalled(['SIGTERM', 'SIGINT'])]);
}

/** Ctrl-C comes twice, from the terminal and from npm: the second must not end the process while it closes. */
function signalled(signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
