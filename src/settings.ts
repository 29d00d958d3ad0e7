import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';

/**
 * Every variable that is read, as `npm run settings` and the operators' page list it: what it is where nobody sets it, and what
 * it means.
 */
export const SETTINGS = {
  HOST: { usual: 'all interfaces', means: 'where to listen' },
  PORT: { usual: '`3000`', means: 'the port to listen on; `0` takes any that is free' },
  DATA_DIR: {
    usual: '`./data`',
    means:
      'the folder of the database file and of the list of what was erased; one that the server makes is readable by its owner only, and yours should be',
  },
  DATABASE_URL: {
    usual: 'none',
    means: '`postgres://user:password@host:5432/name`: the log is there, and not in `DATA_DIR`',
  },
  PUBLIC_URL: {
    usual: 'what the browser asked for',
    means:
      'the address in links, QR codes and papers, such as `https://dialog.example.dk` or `https://intranet.example.dk/sekskant`: set it behind a proxy',
  },
  TRUST_PROXY: {
    usual: '`no`',
    means:
      'behind a proxy: how many stand one behind the other, such as `1`, or their addresses and networks, such as `127.0.0.1,10.0.0.0/8`. They must set or add to `X-Forwarded-For` and set `X-Forwarded-Proto`; needs `PUBLIC_URL`',
  },
  METRICS_ADDRESS: {
    usual: 'none',
    means:
      'where Prometheus asks for `/metrics`, such as `127.0.0.1:9464`: an address that no stranger reaches; without it nothing is counted',
  },
  DRAIN_SECONDS: {
    usual: '`0`',
    means:
      'how long after `SIGTERM` the server goes on while `/readyz` says 503, so that a load balancer has time to send people elsewhere',
  },
  CONTROLLER: {
    usual: 'none',
    means: 'who the data controller is, as `/privacy` says it: `Aarhus Kommune, Rådhuspladsen 2`',
  },
  CONTROLLER_CONTACT: {
    usual: 'none',
    means: 'whom people ask about what is kept: an address of e-mail or a telephone number',
  },
  CONTROLLER_NOTICE: { usual: 'none', means: 'the address of the controller’s own notice, which `/privacy` leads to' },
  ACCESSIBILITY_CONTACT: {
    usual: 'none',
    means:
      'whom people tell when they cannot use a page, as `/accessibility` says it: an address of e-mail or a telephone number',
  },
  ACCESSIBILITY_STATEMENT: {
    usual: 'none',
    means:
      'the address of your own statement on accessibility (in Denmark: from the WAS tool), which `/accessibility` leads to',
  },
  DATA_PLACE: {
    usual: 'none',
    means: 'a sentence for `/privacy` on who runs the machine, and where: `Drives af … i Danmark.`',
  },
  BACKUP_DAYS: {
    usual: 'none',
    means: 'for how many days you keep backups, as `/privacy` says it; `0` where you take none',
  },
} as const satisfies Readonly<Record<string, { readonly usual: string; readonly means: string }>>;

type Environment = { readonly [Name in keyof typeof SETTINGS]?: string | undefined };

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
  /** Where metrics are asked for. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** How long to go on after the process was told to end. */
  readonly drainSeconds: number;
  /** What only whoever runs the server can say: for the pages about what is kept, and about who can use them. */
  readonly operator: {
    readonly controller: string | null;
    readonly contact: string | null;
    readonly notice: string | null;
    readonly accessibilityContact: string | null;
    readonly accessibilityStatement: string | null;
    readonly place: string | null;
    readonly backupDays: number | null;
  };
};

/**
 * Whether somebody on the way is believed about the visitor's address and TLS: `hop` is 0 for whoever is connected to the
 * server, 1 for the one before, and so on.
 */
export type Trust = (address: string, hop: number) => boolean;

/** More proxies one behind the other are a mistake. */
const MAX_HOPS = 9;

/** Takes the environment, gives the settings, or throws one clear line about the first value that is wrong. */
export function settingsFrom(env: Environment): Settings {
  const publicUrl = env.PUBLIC_URL ? originFrom(env.PUBLIC_URL) : undefined;
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
    metrics: env.METRICS_ADDRESS ? addressFrom(env.METRICS_ADDRESS) : undefined,
    drainSeconds: wholeFrom(env.DRAIN_SECONDS || '0', 'DRAIN_SECONDS', 600),
    operator: operatorFrom(env),
  };
}

/** What only whoever runs the server can say. */
function operatorFrom(env: Environment): Settings['operator'] {
  return {
    controller: env.CONTROLLER || null,
    contact: env.CONTROLLER_CONTACT || null,
    notice: env.CONTROLLER_NOTICE ? urlFrom(env.CONTROLLER_NOTICE, 'CONTROLLER_NOTICE') : null,
    accessibilityContact: env.ACCESSIBILITY_CONTACT || null,
    accessibilityStatement: env.ACCESSIBILITY_STATEMENT
      ? urlFrom(env.ACCESSIBILITY_STATEMENT, 'ACCESSIBILITY_STATEMENT')
      : null,
    place: env.DATA_PLACE || null,
    backupDays: env.BACKUP_DAYS ? wholeFrom(env.BACKUP_DAYS, 'BACKUP_DAYS', 3_650) : null,
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

function originFrom(value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)
    return url.origin + url.pathname.replace(/\/+$/, '');
  throw new Error(`PUBLIC_URL must be an address such as https://dialog.example.dk, not "${value}"`);
}

function urlFrom(value: string, name: keyof Environment): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`${name} must be an address such as https://www.example.dk/privatliv, not "${value}"`);
}

function addressFrom(value: string): { readonly host: string; readonly port: number } {
  const [, host = '', digits = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(value) ?? [];
  if (host && digits && Number(digits) <= 65_535) return { host, port: Number(digits) };
  throw new Error(`METRICS_ADDRESS must be an address and a port such as 127.0.0.1:9464, not "${value}"`);
}

function wholeFrom(value: string, name: keyof Environment, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= max) return number;
  throw new Error(`${name} must be a whole number from 0 to ${max}, not "${value}"`);
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
    const max = version === 4 ? 32 : 128;
    const length = bits === undefined ? max : /^\d+$/.test(bits) ? Number(bits) : Number.NaN;
    if (version === 0 || rest.length > 0 || !(length <= max)) throw new Error(whatToTrust(value));
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
