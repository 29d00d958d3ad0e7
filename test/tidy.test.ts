import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { settingsTable } from '../scripts/settings/table.ts';

/** Made or brought by machines. */
const NOT_OURS = new Set([
  '.git',
  'node_modules',
  'dist',
  'data',
  'test-results',
  'playwright-report',
  'package-lock.json',
]);
const OURS = filesIn('.');

/** Names that say which role a file plays and not what it is about. */
const NOT_NOUNS = /^(utils?|helpers?|types|constants|common|services?|manager|handlers?|misc|index)$/;
/** Put together here, so that this file does not hold what it looks for. */
const UNFINISHED = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
const OF_A_MACHINE = new RegExp([['', 'work', ''].join('/'), ['registry', 'npmjs'].join('.')].join('|'));

test('names files and folders after what they are about', () => {
  const code = OURS.filter((path) => /\.(ts|mjs|svelte)$/.test(path));
  const names = code.flatMap((path) => [basename(path, extname(path)), ...dirname(path).split('/')]);
  assert.deepEqual(
    names.filter((name) => NOT_NOUNS.test(name.replace(/\.(test|spec|svelte)$/, ''))),
    [],
  );
});

test('leaves nothing for later, and names no machine', () => {
  const marked = OURS.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return UNFINISHED.test(text) || OF_A_MACHINE.test(text);
  });
  assert.deepEqual(marked, []);
});

test('spaces what people read from its beginning to its end, since pages run both ways', () => {
  const sides =
    /\b(?:padding|margin): \S+ (\S+) \S+ (?!\1;)\S+;|\b(?:padding|margin)-(?:left|right)\b|text-align: (?:left|right)\b/;
  const styled = OURS.filter((path) => /^src\/web\/.*\.(svelte|css)$/.test(path));
  assert.deepEqual(
    styled.filter((path) => sides.test(readFileSync(path, 'utf8'))),
    [],
  );
});

test('tells of every room in the architecture', () => {
  const architecture = readFileSync('docs/architecture.md', 'utf8');
  const rooms = readdirSync('src').map((name) => `src/${name}`);
  assert.deepEqual(
    rooms.filter((room) => !architecture.includes(room)),
    [],
  );
});

test('lists every decision', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  for (const name of decisions) assert.ok(list.includes(`](${name})`), `${name} is not in the list`);
});

test('leads from one document to another, and to code, that is there', () => {
  const links = OURS.filter((path) => extname(path) === '.md').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)[^)\s]*\)/g)].map(([, to = '']) =>
      join(dirname(path), to),
    ),
  );
  assert.ok(links.length > 0);
  assert.deepEqual(
    links.filter((to) => !existsSync(to)),
    [],
  );
});

test('tells other tools to use the Node that it brings', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const brought = new Set(
    Object.entries(optionalDependencies).flatMap(([name, version]) => (/node/.test(name) ? version : [])),
  );
  assert.deepEqual([...brought], [readFileSync('.node-version', 'utf8').trim()]);
});

test('tells operators of every setting what the code says of it', () => {
  assert.ok(readFileSync('docs/operations.md', 'utf8').includes(`\n\n${settingsTable()}\n\n`), settingsTable());
});

test('locks every package to its bytes, for all kinds of machines, and to no registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const others = Object.entries<{ integrity?: string; resolved?: string }>(packages).filter(([path]) => path !== '');
  assert.ok(others.length > 0);
  const wrong = others.filter(
    ([, { integrity, resolved }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || resolved !== undefined,
  );
  assert.deepEqual(
    wrong.map(([path]) => path),
    [],
  );
});

for (const danish of globSync('src/content/**/da.ts')) {
  test(`says in English what ${dirname(danish)} says in Danish`, async () => {
    const inDanish = await import(pathToFileURL(danish).href);
    const inEnglish = await import(pathToFileURL(danish.replace(/da\.ts$/, 'en.ts')).href);
    assert.deepEqual(Object.values(inEnglish).map(shape), Object.values(inDanish).map(shape));
  });
}

/** Keys, and what a function takes, without the words. Lines of a label may break elsewhere in another language. */
function shape(words: unknown): unknown {
  if (typeof words === 'function') return `takes ${words.length}`;
  if (Array.isArray(words)) return words.every((word) => typeof word === 'string') ? 'lines' : words.map(shape);
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, shape(word)]));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_OURS.has(name));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : `${folder}/${entry.name}`,
  );
}
