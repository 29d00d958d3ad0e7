import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../server/node.ts';
import { type ProxyName, proxyProgram } from '../server/proxy-program.ts';

type Program = {
  /** The language of its example in the document. */
  readonly example: string;
  /** What the program needs around the example to run on `port`, with all that it writes in `at`. */
  readonly around: (example: string, place: { readonly at: string; readonly port: number }) => string;
  readonly args: (file: string, at: string) => readonly string[];
};

const AS_ROOT = process.getuid?.() === 0;
/** Where Debian keeps them. */
const APACHE_MODULES = '/usr/lib/apache2/modules';

/** The proxies whose examples stand in docs/operations.md, by the name of their program. IIS runs on Windows alone. */
const PROGRAMS = {
  nginx: {
    example: 'nginx',
    around: (example, { at, port }) => `
      daemon off;
      pid ${at}/pid;
      error_log stderr;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${at}/${use};`).join('\n')}
        server {
          listen 127.0.0.1:${port};
          ${example}
        }
      }`,
    args: (file, at) => ['-p', at, '-e', 'stderr', '-c', file],
  },
  apache2: {
    example: 'apache',
    around: (example, { at, port }) => `
      ServerRoot ${at}
      ServerName 127.0.0.1
      Listen 127.0.0.1:${port}
      PidFile ${at}/pid
      DefaultRuntimeDir ${at}
      ErrorLog ${at}/error.log
      ${AS_ROOT ? 'User www-data\nGroup www-data' : ''}
      ${['mpm_event', 'authz_core', 'alias', 'headers', 'proxy', 'proxy_http']
        .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
        .join('\n')}
      ${example}`,
    args: (file) => ['-f', file, '-DFOREGROUND'],
  },
  caddy: {
    example: 'caddy',
    around: (example, { port }) => `{
      admin off
      grace_period 1s
    }
    http://127.0.0.1:${port} {
      ${example}
    }`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
} as const satisfies Readonly<Record<ProxyName, Program>>;
export const PROGRAM_NAMES = ['nginx', 'apache2', 'caddy'] as const satisfies readonly ProxyName[];

/** Starts a proxy on `port` as docs/operations.md shows it, before a server on `serverPort`, and waits until it listens. */
export async function documentedProxy(
  name: ProxyName,
  { port, serverPort }: { readonly port: number; readonly serverPort: number },
): Promise<AsyncDisposable> {
  const { example, around, args }: Program = PROGRAMS[name];
  const place = folder();
  const at = place.path;
  const file = join(at, 'proxy.conf');
  writeFileSync(file, around(exampleIn(example).replaceAll('127.0.0.1:3000', `127.0.0.1:${serverPort}`), { at, port }));
  const proxy = await proxyProgram(name, { args: args(file, at), at, port });
  return {
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      place[Symbol.dispose]();
    },
  };
}

/** What is in its language in the part of the document on paths of an intranet. */
function exampleIn(language: string): string {
  const [, part = ''] =
    /\n## Below a path of an intranet\n(.*?)\n## /s.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
  const examples = [...part.matchAll(new RegExp(`\n\`\`\`${language}\n(.*?)\n\`\`\``, 'gs'))].map(
    ([, example]) => example,
  );
  if (examples.length === 0) throw new Error(`docs/operations.md has no example in ${language}`);
  return examples.join('\n');
}
