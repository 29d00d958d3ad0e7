// `npm test`: every check and test, from the cheap to the dear, up to the first that fails.
// `npm test -- checks`, `unit` or `journeys` runs a part; what follows `unit` or `journeys` says which files.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.mjs';
import { giveUp, install } from './installation.mjs';
import { buildPages } from './pages.mjs';

const UNIT = ['src/**/*.test.ts', 'test/*.test.ts', 'test/server/*.test.ts', 'test/history/*.test.ts'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [part, ...files] = process.argv.slice(2);
const parts = { checks, unit, journeys };
if (part && !Object.hasOwn(parts, part)) giveUp(`There is no part "${part}": checks, unit or journeys.`);
const node = install();
const count = { passed: 0, failed: 0 };
for (const run of part ? [parts[part]] : Object.values(parts)) await run();
finish();

async function checks() {
  const modules = 'node_modules';
  await check('format and lint', [`${modules}/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings']);
  await check('types and markup', [`${modules}/svelte-check/bin/svelte-check`, '--fail-on-warnings']);
  await check('purity of the dialogue', [`${modules}/typescript/bin/tsc`, '--project', 'src/dialogue']);
  await check('who imports whom', [`${modules}/dependency-cruiser/bin/dependency-cruise.mjs`, 'src']);
  await check('dead code', [`${modules}/knip/bin/knip.js`]);
  buildPages(node);
  await check('weight of the join page', ['scripts/weight.ts']);
}

async function unit() {
  buildPages(node);
  await tests('unit and server tests', ['--test', '--test-timeout=120000', ...(files.length > 0 ? files : UNIT)]);
}

async function journeys() {
  buildPages(node);
  process.env.CHROMIUM_PATH = chromium(node);
  await tests('journeys', ['node_modules/@playwright/test/cli.js', 'test', ...files]);
}

/** A check is silent when all is well. */
async function check(name, args) {
  const { output, status, seconds } = await run(args, {});
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status === 0) return;
  console.log(output);
  count.failed += 1;
  finish();
}

/** Tests are shown as they run, and counted from the summary of their runner. */
async function tests(name, args) {
  console.log(`\n${name}`);
  const { output, status, seconds } = await run(args, { onoutput: (text) => process.stdout.write(text) });
  const failed = sum(output, /^(?:ℹ (?:fail|cancelled) (\d+)| {2}(\d+) (?:failed|interrupted|did not run))$/gm);
  count.passed += sum(output, /^(?:ℹ pass (\d+)| {2}(\d+) passed \(.*\))$/gm);
  count.failed += status === 0 ? failed : Math.max(failed, 1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (count.failed > 0) finish();
}

function run(args, { onoutput }) {
  const began = performance.now();
  // Colours would hide the counts from us and litter the logs of a build machine.
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      onoutput?.(text);
    });
  }
  return new Promise((done) => {
    child.on('close', (status) => done({ output, status, seconds: ((performance.now() - began) / 1000).toFixed(1) }));
  });
}

function sum(output, pattern) {
  return [...output.matchAll(pattern)].reduce(
    (total, [, node = 0, browser = 0]) => total + Number(node) + Number(browser),
    0,
  );
}

function finish() {
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed > 0 ? 1 : 0);
}
