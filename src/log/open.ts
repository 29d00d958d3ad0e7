import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock/clock.ts';
import type { Log } from './log.ts';
import { postgresLog } from './postgres.ts';
import { sqliteLog } from './sqlite.ts';

/** What people say is in it, and until a group opens them also who gave which rating. */
const OWNER_ONLY = 0o700;

/** Where a log is: in a database that several nodes may share, or else in a folder. */
export type LogLocation = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

/**
 * Opens the log that is there, or a new one. `erased` is what stands where something was taken back. Throws one clear
 * line when it cannot be used.
 */
export async function openLog<Event>(
  { databaseUrl, dataFolder }: LogLocation,
  erased: Event,
  clock: Clock = systemClock,
): Promise<Log<Event>> {
  if (databaseUrl) return postgresLog(databaseUrl, erased, clock);
  mkdirSync(dataFolder, { recursive: true, mode: OWNER_ONLY });
  return sqliteLog(join(dataFolder, 'sekskant.db'), erased, clock);
}
