import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { isMadeOfTheseSources, Sources } from '../scripts/pages/sources.ts';

const MADE_OF = 'dist/.made-of.json';
const FILES = {
  'src/web/join/index.html': '<script type="module" src="./main.ts"></script>',
  'src/web/join/main.ts': "import { middle } from '../../radar/middle.ts';\nimport './page.css';\nconsole.log(middle);",
  'src/web/join/page.css': 'p { margin: 0 }',
  'src/radar/middle.ts': "export { x as middle } from './axis.ts';\nexport { unused } from './unused.ts';",
  'src/radar/axis.ts': 'export const x = 300;',
  'src/radar/unused.ts': 'export const unused = 1;',
  'src/log/log.ts': 'export const log = 1;',
  'package-lock.json': '{}',
};
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'sekskant-pages-'));

before(async () => {
  process.chdir(folder);
  for (const [path, content] of Object.entries(FILES)) put(path, content);
  const sources = new Sources(['package-lock.json']);
  const input = join(folder, 'src/web/join/index.html');
  const output = { outDir: join(folder, 'dist'), rolldownOptions: { input } };
  const root = join(folder, 'src/web');
  await build({ configFile: false, logLevel: 'silent', root, build: output, plugins: [sources.collector()] });
  sources.writeTo(MADE_OF);
});

after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('a build is made of its sources until one of them changes, and again when it is as before', () => {
  assert.ok(isMadeOfTheseSources(MADE_OF));
  for (const path of Object.keys(FILES).filter((name) => name !== 'src/log/log.ts')) {
    put(path, 'changed');
    assert.ok(!isMadeOfTheseSources(MADE_OF), `${path} was changed`);
    rmSync(path);
    assert.ok(!isMadeOfTheseSources(MADE_OF), `${path} is gone`);
    put(path, FILES[path as keyof typeof FILES]);
    assert.ok(isMadeOfTheseSources(MADE_OF), `${path} is as before`);
  }
});

test('a build does not depend on what no page imports', () => {
  put('src/log/log.ts', 'changed');
  put('src/web/join/new.ts', 'export const isNew = true;');
  assert.ok(isMadeOfTheseSources(MADE_OF));
});

test('there is a build only where one was made', () => {
  assert.ok(!isMadeOfTheseSources('dist/none.json'));
});

function put(path: string, content: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
