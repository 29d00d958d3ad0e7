// `npm run log -- CODE`: prints what happened in a dialogue, and what it comes to. Ratings never.
import { systemClock } from '../src/clock/clock.ts';
import type { Event } from '../src/dialogue/event.ts';
import { EVENT_FORM } from '../src/dialogue/event-form.ts';
import type { Log, Stored } from '../src/log/log.ts';
import { openLog } from '../src/log/open.ts';
import { settingsFrom } from '../src/settings.ts';
import { listingOf } from './log/listing.ts';

/** People write a code with a space in its middle. */
const code = process.argv.slice(2).join('').replaceAll(' ', '');

try {
  console.log(await listing());
} catch (error) {
  console.error(`The log cannot be shown: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function listing(): Promise<string> {
  if (!/^\d{8}$/.test(code)) throw new Error('say which dialogue by its eight digits: npm run log -- CODE');
  const settings = settingsFrom(process.env);
  await using log = await openLog<Event>(settings, EVENT_FORM, systemClock);
  const text = listingOf(await entriesOf(log));
  if (text !== undefined) return text;
  // The address of a database may hold a password.
  const place = settings.databaseUrl ? 'the database of DATABASE_URL' : settings.dataFolder;
  throw new Error(`there is no dialogue with the code ${code} in ${place}`);
}

/** Also by a code that the dialogue was given later. */
async function entriesOf(log: Log<Event>): Promise<readonly Stored<Event>[]> {
  const entries = await log.read(code);
  const [first] = entries;
  return first?.event.type === 'codeOf' ? log.read(first.event.dialogue) : entries;
}
