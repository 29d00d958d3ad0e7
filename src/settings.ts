import { resolve } from 'node:path';

/** What the process takes from outside. */
export type Settings = {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** Where the log is, unless there is a database. */
  readonly dataFolder: string;
  /** Of a PostgreSQL database that several nodes may share. Holds a password: never to be shown. */
  readonly databaseUrl: string | undefined;
  /** Where the world finds the server when it is behind a proxy, also below a path of it; without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
};

/** Takes the environment, gives the settings, or throws one clear line about the first value that is wrong. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    host: env.HOST || '::',
    port: portFrom(env.PORT || '3000'),
    dataFolder: resolve(env.DATA_DIR || 'data'),
    databaseUrl: env.DATABASE_URL ? databaseUrlFrom(env.DATABASE_URL) : undefined,
    publicUrl: env.PUBLIC_URL ? urlFrom(env.PUBLIC_URL) : undefined,
    trustProxy: yesOrNo(env.TRUST_PROXY || 'no'),
  };
}

function portFrom(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, not "${value}"`);
}

function databaseUrlFrom(value: string): string {
  const url = URL.parse(value);
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) return value;
  // It may hold a password, so what stands there is not repeated.
  throw new Error('DATABASE_URL must be an address such as postgres://user:password@localhost:5432/sekskant');
}

function urlFrom(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
    return url.origin + url.pathname.replace(/\/+$/, '');
  throw new Error(`PUBLIC_URL must be an address such as https://dialog.example.dk, not "${value}"`);
}

function yesOrNo(value: string): boolean {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new Error(`TRUST_PROXY must be yes or no, not "${value}"`);
}
