import { resolve } from 'node:path';
import { systemClock } from '../src/clock/clock.ts';
import type { Event } from '../src/dialogue/event.ts';
import { EVENT_FORM } from '../src/dialogue/event-form.ts';
import { backUp, restore } from '../src/log/backup.ts';
import { ErasedList } from '../src/log/erased-list.ts';
import { openLog } from '../src/log/open.ts';
import { settingsFrom } from '../src/settings.ts';

const [action, ...rest] = process.argv.slice(2);
const files = rest.filter((argument) => argument !== '--replace');
const replace = rest.includes('--replace');

try {
  console.log(await done());
} catch (error) {
  console.error(`The ${action} failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
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
    const { back, leftErased } = await restore(log, file, { replace, erasedAt });
    const said = `Dialogues brought back from ${file}: ${back}`;
    return leftErased === 0 ? said : `${said}. Erased since then, and left so: ${leftErased}`;
  }
  return `Dialogues written to ${file}: ${await backUp(log, file)}. Keep it as safe as the server itself.`;
}
