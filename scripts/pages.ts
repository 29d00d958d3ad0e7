// Builds the pages into dist/, unless they are there and made of these very sources. `npm start` and `npm test` run it. With --look it
// only says, by its exit code, whether they are.
import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isMadeOfTheseSources, Sources } from './pages/sources.ts';
import { doOnce } from './turn.mjs';

/** What a build depends on and no module imports. A style sheet may import another, which Vite does not call a module. */
const BESIDES = [
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/pages.ts',
  'scripts/pages',
  'src/web/public',
];
const STYLES = 'src/web/**/*.css';
const MADE_OF = 'dist/.made-of.json';

if (process.argv.includes('--look')) process.exit(isMadeOfTheseSources(MADE_OF) ? 0 : 1);

try {
  await doOnce({
    turn: '.turn-to-build',
    isDone: () => isMadeOfTheseSources(MADE_OF),
    work: buildPages,
    waiting: 'The pages are being built by another command: waiting until it has ended.',
  });
} catch (error) {
  console.error(`The pages could not be built: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function buildPages(): Promise<void> {
  console.log('Building the pages.');
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const sources = new Sources([...BESIDES, ...globSync(STYLES)]);
  for (const mode of ['phone', 'room']) await build({ mode, logLevel: 'warn', plugins: [sources.collector()] });
  filesIn('dist/assets').filter(isText).forEach(compress);
  sources.writeTo(MADE_OF);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function isText(path: string): boolean {
  return /\.(js|css|svg)$/.test(path);
}

/** Once, here, so that the server never compresses while three hundred phones wait. */
function compress(path: string): void {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
