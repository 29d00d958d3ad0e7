import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import type { Log, StoredForm } from './log.ts';
import { awaited } from './postgres/awaited.ts';
import { postgresLog } from './postgres.ts';
import { sqliteLog } from './sqlite.ts';

/** What people say is in it, and until a group opens them also who gave which rating. */
const OWNER_ONLY = 0o700;

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
    const open = () => postgresLog(databaseUrl, form, clock);
    return onwait ? awaited(open, { clock, onwait }) : open();
  }
  makeFolder(dataFolder);
  return sqliteLog(join(dataFolder, 'sekskant.db'), form, clock);
}

/** Makes each folder that is missing on the way. Node's own way to do that never ends in /proc. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path, { mode: OWNER_ONLY });
  } catch (error) {
    // Another process may have made it in this very moment.
    if (isFolder(path)) return;
    throw new Error(`the folder ${path} cannot be made (${error instanceof Error ? error.message : error})`, {
      cause: error,
    });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
