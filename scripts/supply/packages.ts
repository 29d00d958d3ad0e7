import { readFileSync } from 'node:fs';

/** A package as the lock file has it. */
export type Package = {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Only for development, and not in what runs. */
  readonly dev: boolean;
};

/** What is for development alone to npm, and ends up in the built pages all the same. */
const BUILT_IN = new Set(['node_modules/@fontsource-variable/schibsted-grotesk']);

/** Returns all packages of the lock file, on whatever kind of machine. */
export function lockedPackages(file = 'package-lock.json'): readonly Package[] {
  const { packages }: { readonly packages: Readonly<Record<string, Partial<Package>>> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.entries(packages).flatMap(([path, { version = '', license = 'unknown', dev = false }]) => {
    const name = path.split('node_modules/').at(-1);
    return name ? [{ path, name, version, license, dev: dev && !BUILT_IN.has(path) }] : [];
  });
}
