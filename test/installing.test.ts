import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const INSTALLATION = new URL('../scripts/installation.mjs', import.meta.url).href;
const TURN = '.turn-to-install';
/** Starts a process of its own, says that it runs, and installs once it is let. */
const NPM = `
  const { spawn } = require('node:child_process');
  const { appendFileSync, existsSync, writeFileSync } = require('node:fs');
  const helper = spawn(process.execPath, ['--eval', 'setInterval(() => 0, 1000)'], { stdio: 'inherit' });
  appendFileSync('npm.txt', 'npm ran\\n');
  console.log('npm runs');
  setInterval(() => {
    // At the end of a test that failed, its folder is gone.
    const isOver = !existsSync('package-lock.json');
    if (!isOver && !existsSync('go')) return;
    if (!isOver) writeFileSync('node_modules/.package-lock.json', '{"packages":{}}');
    helper.kill();
    process.exit();
  }, 20);
`;

let folder: string;
let commands: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekskant-installing-'));
  commands = [];
  mkdirSync(join(folder, 'node_modules'));
  put('package-lock.json', '{"packages":{}}');
  put('npm-cli.js', NPM);
});

afterEach(() => {
  for (const command of commands) command.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  const onWindows = process.platform === 'win32' && 'signals end a process there without a word';
  test(`an installation that is ended by ${signal} leaves no process behind`, { skip: onWindows }, async () => {
    const { command, says } = install();
    await says('npm runs');
    command.kill(signal);
    // Their output ends when nobody is left who could write to it: neither npm nor what it has started.
    const [[code]] = await Promise.all([once(command, 'exit'), once(command.stdout, 'end')]);
    assert.ok(code > 128, `ended with ${code}`);
    assert.ok(!existsSync(join(folder, TURN)));
  });
}

test('a second command waits for the installation of the first, and does not install again', async () => {
  const first = install();
  await first.says('npm runs');
  const second = install();
  await second.says('waiting until it has ended');
  put('go', '');
  const codes = await Promise.all([first, second].map(async ({ command }) => (await once(command, 'close'))[0]));
  assert.deepEqual(codes, [0, 0]);
  assert.equal(readFileSync(join(folder, 'npm.txt'), 'utf8'), 'npm ran\n');
});

test('an installation that was killed is no hindrance to the next', async () => {
  const killed = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(killed, 'close');
  put(TURN, String(killed.pid));
  put('go', '');
  const [code] = await once(install().command, 'close');
  assert.equal(code, 0);
  assert.ok(!existsSync(join(folder, TURN)));
});

/** Installs in `folder` with a false npm, as a machine would for which there is no pinned Node. */
function install() {
  const script = `
    Object.defineProperty(process, 'arch', { value: 's390x' });
    Object.defineProperty(process.versions, 'node', { value: '24.0.0' });
    const { install } = await import('${INSTALLATION}');
    await install();
  `;
  const env = { ...process.env, npm_node_execpath: process.execPath, npm_execpath: join(folder, 'npm-cli.js') };
  const command = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env });
  commands.push(command);
  let said = '';
  command.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const says = async (words: string) => {
    while (!said.includes(words)) await once(command.stdout, 'data');
  };
  return { command, says };
}

function put(path: string, content: string) {
  writeFileSync(join(folder, path), content);
}
