import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { differencesOf } from '../scripts/test/differences.ts';
import type { Outcome } from '../scripts/test/outcome.ts';
import { summaryOf } from '../scripts/test/summary.ts';

const LOAD = new URL('../scripts/test/load.ts', import.meta.url).href;

test('what passed in every run is the same each time, also when it was skipped', () => {
  const run = [outcome('one', 'passed'), outcome('other', 'skipped')];
  assert.deepEqual(differencesOf([run, run, run]), []);
});

test('says in which runs a test failed, in which it was missing, and what failed each time', () => {
  const runs = [
    [outcome('shaky', 'passed'), outcome('broken', 'failed'), outcome('lost', 'passed')],
    [outcome('shaky', 'failed'), outcome('broken', 'failed'), outcome('lost', 'passed')],
    [outcome('shaky', 'passed'), outcome('broken', 'failed')],
  ];
  assert.deepEqual(differencesOf(runs), [
    'passed in 1, 3; failed in 2: shaky',
    'failed each time: broken',
    'passed in 1, 2; missing in 3: lost',
  ]);
});

test('the summary names what failed and why, and does not repeat what passed', () => {
  const failed = { ...outcome('a.test.ts: breaks', 'failed'), error: 'expected 1\nfound 2' };
  const slow = { ...outcome('a.test.ts: is slow', 'passed'), seconds: 90 };
  const [, failures = ''] = summaryOf([{ name: 'unit', seconds: 95, outcomes: [failed, slow] }]).split('What failed:');
  assert.match(failures, /a\.test\.ts: breaks\n {4}expected 1\n {4}found 2/);
  assert.doesNotMatch(failures, /is slow/);
});

test('the load ends with the process that asked for it, also when that is killed', async () => {
  const script = `
    const { burnEveryCore } = await import('${LOAD}');
    console.log(burnEveryCore().burners);
  `;
  const loaded = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const said = text(loaded.stdout);
  await once(loaded.stdout, 'data');
  loaded.kill('SIGKILL');
  // Their output ends when nobody is left who could write to it.
  assert.ok(Number(await said) > 0);
});

function outcome(name: string, result: Outcome['result']): Outcome {
  return { name, result, seconds: 1 };
}
