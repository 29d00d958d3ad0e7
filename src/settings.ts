import { BlockList, isIP } from 'node:net';
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
  readonly trustProxy: Trust | undefined;
};

/**
 * Whether somebody on the way is believed about the visitor's address and TLS: `hop` is 0 for whoever is connected to the
 * server, 1 for the one before, and so on.
 */
export type Trust = (address: string, hop: number) => boolean;

/** More proxies one behind the other are a mistake. */
const MAX_HOPS = 9;

/** Takes the environment, gives the settings, or throws one clear line about the first value that is wrong. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const publicUrl = env.PUBLIC_URL ? urlFrom(env.PUBLIC_URL) : undefined;
  const trustProxy = trustFrom(env.TRUST_PROXY || 'no');
  if (trustProxy && publicUrl === undefined) {
    throw new Error(
      'PUBLIC_URL must say where people find the server when TRUST_PROXY is set, such as https://dialog.example.dk',
    );
  }
  return {
    host: env.HOST || '::',
    port: portFrom(env.PORT || '3000'),
    dataFolder: resolve(env.DATA_DIR || 'data'),
    databaseUrl: env.DATABASE_URL ? databaseUrlFrom(env.DATABASE_URL) : undefined,
    publicUrl,
    trustProxy,
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

/** Takes how many proxies stand before the server, or their addresses and networks. */
function trustFrom(value: string): Trust | undefined {
  if (value === 'no') return undefined;
  if (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MAX_HOPS)
    return (_address, hop) => hop < Number(value);
  const proxies = new BlockList();
  for (const part of value.split(',').map((each) => each.trim())) {
    const [address = '', bits, ...rest] = part.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const length = bits === undefined ? most : /^\d+$/.test(bits) ? Number(bits) : Number.NaN;
    if (version === 0 || rest.length > 0 || !(length <= most)) throw new Error(whatToTrust(value));
    proxies.addSubnet(address, length, familyOf(version));
  }
  return (address) => proxies.check(address, familyOf(isIP(address)));
}

function familyOf(version: number): 'ipv4' | 'ipv6' {
  return version === 4 ? 'ipv4' : 'ipv6';
}

function whatToTrust(value: string): string {
  const why =
    value === 'yes' ? 'TRUST_PROXY=yes believed what any visitor claimed' : `TRUST_PROXY cannot be "${value}"`;
  return (
    `${why}: write how many proxies stand before the server, such as TRUST_PROXY=1, or their addresses or networks, ` +
    'such as TRUST_PROXY=127.0.0.1,10.0.0.0/8'
  );
}
