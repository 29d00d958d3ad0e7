import { zipSync } from 'fflate';

/** The earliest that a ZIP file can say: the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Returns files, by name, as one ZIP file. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: NO_TIME });
}
