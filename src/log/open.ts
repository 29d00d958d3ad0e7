import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import { makeFolder } from './folder.ts';
import type { Log, StoredForm } from './log.ts';
import { sqliteLog } from './sqlite.ts';

/** Where a log is: in a database that several nodes may share, or else in a folder. */
export type LogLocation = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

/**
 * Opens the log that is there, or a new one. Throws one clear line when it cannot be used. With `onwait`, which is told of it
 * in one sentence, a database that is not there yet is waited for.
 */
export async function openLog<Event>(
  { databaseUrl, dataFolder }: LogLocation,
  form: StoredForm<Event>,
  clock: Clock,
  onwait?: (sentence: string) => void,
): Promise<Log<Event>> {
  if (databaseUrl) {
    // Most keep all in a file, and need nothing of what speaks with a database.
    const { postgresLog } = await import('./postgres.ts');
    const open = () => postgresLog(databaseUrl, form, clock);
    if (!onwait) return open();
    const { awaited } = await import('./postgres/awaited.ts');
    return awaited(open, { clock, onwait });
  }
  makeFolder(dataFolder);
  return sqliteLog(join(dataFolder, 'sekskant.db'), form, clock);
}
