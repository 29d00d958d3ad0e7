import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What stands beside a build: the files that it was made of, and a fingerprint of what they said. */
type MadeOf = { readonly files: readonly string[]; readonly fingerprint: string };

/** The files of this folder that a build is made of: those that are really imported, and those that are named. */
export class Sources {
  readonly #files: Set<string>;

  /** `named` are files and folders that the build depends on without importing them. */
  constructor(named: readonly string[]) {
    this.#files = new Set(named);
  }

  /** Takes note of all that a build by Vite reads. */
  collector(): Plugin {
    const files = this.#files;
    return {
      name: 'sources',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const file = fileOf(id);
          if (file) files.add(file);
        }
      },
    };
  }

  /** Writes down what the build is made of, for `isMadeOfTheseSources`. */
  writeTo(path: string): void {
    const files = [...this.#files].sort();
    const madeOf: MadeOf = { files, fingerprint: fingerprintOf(files) };
    writeFileSync(path, JSON.stringify(madeOf, null, 1));
  }
}

/** Whether there is a build that wrote `path`, and all that it was made of says the same today. */
export function isMadeOfTheseSources(path: string): boolean {
  if (!existsSync(path)) return false;
  const { files, fingerprint }: MadeOf = JSON.parse(readFileSync(path, 'utf8'));
  return fingerprintOf(files) === fingerprint;
}

/** The path from here of what a module was read from; undefined for a package, which the lock file stands for. */
function fileOf(id: string): string | undefined {
  const [path = ''] = id.split('?');
  const file = relative('', path);
  const isOurs = existsSync(path) && !file.startsWith('..') && !file.split(sep).includes('node_modules');
  return isOurs ? file : undefined;
}

/** Of the contents, since a fresh clone or a copied folder has times that tell nothing. */
function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of files.flatMap(filesIn).sort()) {
    hash.update(`${path}\0`).update(existsSync(path) ? readFileSync(path) : 'gone');
  }
  return hash.digest('hex');
}

function filesIn(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];
}
