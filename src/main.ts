import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Event } from './dialogue/event.ts';
import { httpApp } from './http/app.ts';
import { networkAddress } from './http/origin.ts';
import { eraseWhenDue } from './live/retention.ts';
import { roomsOver } from './live/rooms.ts';
import { sqliteLog } from './log/sqlite.ts';
import { Press } from './report/press.ts';
import { type Settings, settingsFrom } from './settings.ts';

const PAGES = fileURLToPath(new URL('../dist', import.meta.url));

try {
  await serve(settingsFrom(process.env));
} catch (error) {
  console.error(`Sekskant cannot start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** Serves until the process is told to end. */
async function serve(settings: Settings): Promise<void> {
  mkdirSync(settings.dataFolder, { recursive: true });
  await using log = sqliteLog<Event>(join(settings.dataFolder, 'sekskant.db'), { type: 'forgotten' });
  using rooms = roomsOver(log);
  await using press = new Press();
  const { publicUrl, trustProxy } = settings;
  const app = await httpApp({ rooms, press, pages: PAGES, publicUrl, trustProxy, logger: { level: 'warn' } });
  await app.listen({ host: settings.host, port: settings.port });
  const stopErasing = eraseWhenDue(rooms, Date.now, (error) =>
    app.log.error(error, 'old dialogues could not be erased'),
  );
  announce(settings);
  await told(['SIGTERM', 'SIGINT']);
  stopErasing();
  await app.close();
}

function announce({ port, publicUrl }: Settings): void {
  const network = networkAddress();
  console.log(`Sekskant is ready: http://localhost:${port}`);
  if (publicUrl) console.log(`Others find it at: ${publicUrl}`);
  else if (network) console.log(`Phones on the same network: http://${network}:${port}`);
}

/** Ctrl-C comes twice, from the terminal and from npm: the second must not end the process while it closes. */
function told(signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve());
  });
}
