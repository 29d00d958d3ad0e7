import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import { makeFolder } from './folder.ts';
import type { Log, StoredForm } from './log.ts';
import { postgresLog } from './postgres.ts';
import { sqliteLog } from './sqlite.ts';

/** Where a log is: in a database that several nodes may share, or else in a folder. */
export type LogLocation = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

/** Opens the log that is there, or a new one. Throws one clear line when it cannot be used. */
export async function openLog<Event>(
  { databaseUrl, dataFolder }: LogLocation,
  form: StoredForm<Event>,
  clock: Clock,
): Promise<Log<Event>> {
  if (databaseUrl) return postgresLog(databaseUrl, form, clock);
  makeFolder(dataFolder);
  return sqliteLog(join(dataFolder, 'sekskant.db'), form, clock);
}
