import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What people say is in it, and until a group opens them also who gave which rating. */
const OWNER_ONLY = 0o700;

/**
 * Makes each folder that is missing on the way, for its owner only. Throws one clear line when it cannot. Node's own way to do
 * that never ends in /proc.
 */
export function makeFolder(path: string): void {
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
