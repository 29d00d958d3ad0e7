import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { systemClock } from '../src/clock/clock.ts';
import type { Event } from '../src/dialogue/event.ts';
import { EVENT_FORM } from '../src/dialogue/event-form.ts';
import { backUp, type Restored, restore } from '../src/log/backup.ts';
import { type ErasedAt, ErasedList } from '../src/log/erased-list.ts';
import type { Log } from '../src/log/log.ts';
import { openLog } from '../src/log/open.ts';
import { settingsFrom } from '../src/settings.ts';

const [action, ...rest] = process.argv.slice(2);
const files = rest.filter((argument) => argument !== '--replace');
const replace = rest.includes('--replace');

/** What whoever answers for security should know of a restore: a dialogue as it was may be one that people believe to be gone. */
const SAYS = {
  'restore-begun': 'a restore has begun, and brings dialogues back from here on',
  'dialogues-restored': 'dialogues were brought back from a backup',
  'restore-failed': 'a restore has failed, and may have brought some dialogues back',
} as const;
/** A warning, in the numbers of the server's log. */
const WARNING = 40;

try {
  console.log(await done());
} catch (error) {
  console.error(`The ${action} failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function done(): Promise<string> {
  const [name, ...more] = files;
  if (name === undefined || more.length > 0 || (replace && action !== 'restore')) {
    throw new Error(`say which file: npm run ${action} -- FILE${action === 'restore' ? ' [--replace]' : ''}`);
  }
  // npm runs scripts in the project's folder, and says where it was called.
  const file = resolve(process.env.INIT_CWD ?? '', name);
  const settings = settingsFrom(process.env);
  await using log = await openLog<Event>(settings, EVENT_FORM, systemClock);
  if (action === 'restore') {
    const erasedAt = await new ErasedList(settings.dataFolder, systemClock).read();
    const { back, leftErased } = await restored(log, file, erasedAt);
    const said = `Dialogues brought back from ${file}: ${back}`;
    return leftErased === 0 ? said : `${said}. Erased since then, and left so: ${leftErased}`;
  }
  return `Dialogues written to ${file}: ${await backUp(log, file)}. Keep it as safe as the server itself.`;
}

async function restored(log: Log<Event>, file: string, erasedAt: ErasedAt): Promise<Restored> {
  try {
    // Whoever breaks it off from here on has brought dialogues back, and nothing more would be noted.
    const done = await restore(log, file, { replace, erasedAt, onbegin: () => note('restore-begun') });
    note('dialogues-restored', { count: done.back });
    return done;
  } catch (error) {
    note('restore-failed');
    throw error;
  }
}

/** A line as the server's log has them, beside what is said to whoever sits here: without a code and without the name of a file. */
function note(event: keyof typeof SAYS, more: { readonly count?: number } = {}): void {
  const line = { level: WARNING, time: systemClock.now(), pid: process.pid, hostname: hostname(), event, ...more };
  console.error(JSON.stringify({ ...line, msg: SAYS[event] }));
}
