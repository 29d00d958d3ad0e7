import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SERVER_OPTIONS } from '../scripts/server-options.mjs';
import { SETTINGS } from '../src/settings.ts';
import { folder } from './server/node.ts';

const UNIT = readFileSync('deploy/sekskant.service', 'utf8');
const OPERATIONS = readFileSync('docs/operations.md', 'utf8');

const settingOf = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(UNIT)?.[1];

/** The version of this machine's systemd; 0 where there is none. */
const SYSTEMD = Number(
  /\d+/.exec(spawnSync('systemd-analyze', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? 0,
);
/** The first that judges a service which is not installed. */
const JUDGES_FILES_FROM = 250;
const [, PROGRAM = '', WORDS = ''] = /^\/opt\/sekskant\/(\S+) (.+)$/.exec(settingOf('ExecStart') ?? '') ?? [];

test('systemd knows all that the unit says', {
  skip: !(SYSTEMD > 0 && existsSync(PROGRAM)) && 'there is no systemd here, or another kind of processor',
}, () => {
  using place = folder();
  const file = join(place.path, 'sekskant.service');
  writeFileSync(file, UNIT.replaceAll('/opt/sekskant', process.cwd()));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  // A word that it does not know is a warning alone. It reads units of this machine as well.
  const ours = stderr.split('\n').filter((line) => line.includes('sekskant'));
  assert.deepEqual(ours, []);
  assert.equal(status, 0, stderr);
});

test('systemd finds little that the service may do and does not have to', {
  skip: SYSTEMD < JUDGES_FILES_FROM && 'there is no systemd here, or an old one',
}, () => {
  using place = folder();
  const file = join(place.path, 'sekskant.service');
  writeFileSync(file, UNIT);
  // Of 100; a service that says nothing has 96.
  const { status, stdout } = spawnSync(
    'systemd-analyze',
    ['security', '--offline=yes', '--threshold=25', '--no-pager', file],
    { encoding: 'utf8', env: { ...process.env, SYSTEMD_COLORS: '0' } },
  );
  assert.equal(status, 0, stdout);
});

test('the service starts the program that npm start would, in the same way, and sets nothing that the server does not know', () => {
  assert.match(readFileSync('scripts/installation.mjs', 'utf8'), new RegExp(`'${PROGRAM}'`));
  assert.equal(WORDS, [...SERVER_OPTIONS, 'src/main.ts'].join(' '));
  const set = (settingOf('Environment') ?? '').split(' ').map((each) => each.split('=')[0] ?? '');
  assert.deepEqual(
    set.filter((name) => name !== 'NODE_ENV' && !(name in SETTINGS)),
    [],
  );
});

test('the service is as the handbook says: for a proxy alone, in a folder of its own, with files enough, and patient', () => {
  assert.match(settingOf('Environment') ?? '', /\bHOST=127\.0\.0\.1\b.* DATA_DIR=\/var\/lib\/sekskant$/);
  assert.deepEqual(
    [settingOf('StateDirectory'), settingOf('StateDirectoryMode'), settingOf('UMask')],
    ['sekskant', '0700', '0077'],
  );
  const [, connections = '', less = ''] =
    /connections in all \| ([\d ]+), or (\d+) less than the limit of open files/.exec(OPERATIONS) ?? [];
  const needed = Number(connections.replaceAll(' ', '')) + Number(less);
  assert.ok(needed > 0 && Number(settingOf('LimitNOFILE')) >= needed);
  // A database that is away for long ends the server after two minutes, again and again.
  assert.deepEqual([settingOf('Restart'), settingOf('StartLimitIntervalSec')], ['on-failure', '0']);
  assert.notEqual(settingOf('User'), 'root');
  assert.deepEqual(
    [settingOf('NoNewPrivileges'), settingOf('CapabilityBoundingSet'), settingOf('ProtectSystem')],
    ['yes', '', 'strict'],
  );
});
