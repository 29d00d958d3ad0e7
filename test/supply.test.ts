import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { Sources } from '../scripts/pages/sources.ts';
import { writeBill } from '../scripts/supply/bill.ts';
import { unexpectedLicences } from '../scripts/supply/licences.ts';
import { noticesFor } from '../scripts/supply/notices.ts';
import { lockedPackages } from '../scripts/supply/packages.ts';
import { comparedRuntime } from '../scripts/supply/runtime.ts';

const WITH_TAR = { skip: process.platform === 'win32' && 'archives of Node for Windows are of another kind' };

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekskant-supply-'));
});
after(() => rmSync(folder, { recursive: true }));

test('a package whose licence somebody has to look at is found', () => {
  const one = (license: string) => [{ path: 'p', name: 'p', version: '1.0.0', license, dev: false }];
  for (const fine of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND OFL-1.1'])
    assert.deepEqual(unexpectedLicences(one(fine)), [], fine);
  for (const odd of ['GPL-3.0-only', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'unknown', 'AGPL-3.0 OR GPL-3.0'])
    assert.deepEqual(unexpectedLicences(one(odd)), [`p 1.0.0: ${odd}`]);
});

test('the notices have the words of all that is passed on, also of what is built into the pages', () => {
  const notices = noticesFor(lockedPackages());
  for (const name of ['fastify', 'svelte', 'uqr', '@fontsource-variable/schibsted-grotesk', 'prom-client'])
    assert.match(notices, new RegExp(`^${name} \\d[^\\n]*\\nLicence: `, 'm'), name);
  assert.match(notices, /SIL OPEN FONT LICENSE/i);
  assert.doesNotMatch(notices, /^vite \d/m);
});

test('the bill of materials has every package with the checksum that is locked, and names no registry', () => {
  const file = join(folder, 'bom.json');
  assert.ok(writeBill(file) > 100);
  const text = readFileSync(file, 'utf8');
  const { bomFormat, components } = JSON.parse(text);
  assert.equal(bomFormat, 'CycloneDX');
  const listed = new Set(
    components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`),
  );
  assert.deepEqual(
    lockedPackages().filter(({ name, version }) => !listed.has(`${name} ${version}`)),
    [],
  );
  for (const { purl, hashes } of components) assert.ok(hashes?.length > 0, purl);
  assert.doesNotMatch(text, /"distribution"/);
});

test('the Node that runs is compared with an archive of its publisher', WITH_TAR, () => {
  const name = 'node-v26.0.0-linux-x64';
  const [program, archive, sums] = ['node', `${name}.tar.gz`, 'SHASUMS256.txt'].map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(folder, name, 'bin'), { recursive: true });
  writeFileSync(join(folder, name, 'bin/node'), 'a program');
  spawnSync('tar', ['-czf', archive, '-C', folder, name]);
  const { stdout } = spawnSync(process.execPath, [
    '-p',
    `require('node:crypto').hash('sha256', require('node:fs').readFileSync(${JSON.stringify(archive)}))`,
  ]);
  writeFileSync(sums, `${`${stdout}`.trim()}  ${name}.tar.gz\n`);
  writeFileSync(program, 'a program');
  assert.match(comparedRuntime(archive, sums, program), /byte for byte/);
  writeFileSync(program, 'another program');
  assert.throws(() => comparedRuntime(archive, sums, program), /is not the publisher's/);
  writeFileSync(sums, `${'0'.repeat(64)}  ${name}.tar.gz\n`);
  assert.throws(() => comparedRuntime(archive, sums, program), /is not what .* lists/);
  writeFileSync(sums, '');
  assert.throws(() => comparedRuntime(archive, sums, program), /does not list/);
});

test('the Node that runs is the one that was compared with what others say of the publisher', () => {
  const decision = readFileSync('docs/decisions/002-node-comes-from-npm.md', 'utf8');
  const { optionalDependencies }: { readonly optionalDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const listed = new Map(
    [...decision.matchAll(/^\| `([\w-]+)` \| `([0-9a-f]{64})` \|/gm)].map(([, name, sum]) => [name, sum]),
  );
  assert.deepEqual([...listed.keys()].toSorted(), Object.keys(optionalDependencies).toSorted());
  const [version] = new Set(Object.values(optionalDependencies));
  assert.match(decision, new RegExp(`^\\| package ${version?.replaceAll('.', '\\.')} \\|`, 'm'));
  const there = [...listed].flatMap(([name, sum]) => {
    const program = ['bin/node', 'bin/node.exe'].map((path) => join('node_modules', name ?? '', path)).find(existsSync);
    return program ? [{ name, sum, is: createHash('sha256').update(readFileSync(program)).digest('hex') }] : [];
  });
  for (const { name, sum, is } of there) assert.equal(is, sum, `${name} is another program`);
});

/** Puts a server into `home` as `npm ci --omit=dev` leaves it, with pages; returns the environment of whoever starts it, without npm. */
function withoutDevelopment(home: string): Readonly<Record<string, string | undefined>> {
  mkdirSync(join(home, 'dist/assets'), { recursive: true });
  for (const part of ['scripts', 'src', 'package.json', 'package-lock.json', '.npmrc'])
    cpSync(part, join(home, part), { recursive: true });
  // Packages see only what stands beside their links.
  const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
  const entries = Object.entries<{ dev?: boolean }>(installed.packages).filter(([, { dev }]) => !dev);
  for (const [path] of entries) {
    const isInside = path.lastIndexOf('node_modules/') > 0;
    if (isInside) continue;
    mkdirSync(join(home, dirname(path)), { recursive: true });
    symlinkSync(resolve(path), join(home, path), 'junction');
  }
  const packages = Object.fromEntries(entries);
  writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify({ ...installed, packages }));
  new Sources([]).writeTo(join(home, 'dist/.made-of.json'));
  return {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: join(home, 'data'),
    NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
    // Whoever would install something finds no npm.
    npm_execpath: join(home, 'npm-cli.js'),
    npm_node_execpath: process.execPath,
  };
}

test('a server whose pages are built starts without what is for development, and makes papers', async () => {
  const home = join(folder, 'server');
  const env = withoutDevelopment(home);
  const server = spawn(process.execPath, [join(home, 'scripts/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    let origin = '';
    for await (const line of createInterface({ input: server.stdout })) {
      origin = /is ready: http:\/\/localhost(:\d+)/.exec(line)?.[1] ?? '';
      if (origin) break;
      assert.doesNotMatch(line, /Installing|Building/);
    }
    const paper = await fetch(`http://127.0.0.1${origin}/api/papers/exercise?language=da`);
    assert.deepEqual([paper.status, paper.headers.get('content-type')], [200, 'application/pdf']);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
});

test('whoever looks after a server without what is for development runs it as it is', () => {
  const home = join(folder, 'looked-after');
  const env = withoutDevelopment(home);
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(home, 'scripts/run.mjs'), ...words], { env, encoding: 'utf8' });
  const file = join(home, 'backup.gz');
  for (const [words, said] of [
    [['scripts/copies.ts', 'backup', file], /^Dialogues written to .*backup\.gz: 0/],
    [['scripts/copies.ts', 'restore', file], /^Dialogues brought back from .*backup\.gz: 0/],
    [['scripts/settings.ts'], /^\| variable \|/],
  ] as const) {
    const { status, stdout, stderr } = run(...words);
    assert.equal(status, 0, stderr);
    assert.match(stdout, said);
  }
  const { stderr } = run('scripts/log.ts', '12345678');
  assert.match(stderr, /^The log cannot be shown: /);
});
