import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { giveUp } from './installation.mjs';

const SOURCES = ['src/web', 'src/content', 'src/dialogue', 'vite.config.ts', 'package-lock.json'];
const BUILT_FROM = 'dist/.built-from';

/** Builds the pages into dist/ with the given Node, unless they are there and made of these very sources. */
export function buildPages(node) {
  const sources = fingerprint();
  if (existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === sources) return;

  console.log('Building the pages.');
  for (const mode of ['phone', 'room']) build(node, mode);
  filesIn('dist/assets').filter(isText).forEach(compress);
  writeFileSync(BUILT_FROM, sources);
}

function build(node, mode) {
  const { status } = spawnSync(node, ['node_modules/vite/bin/vite.js', 'build', `--mode=${mode}`, '--logLevel=warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) giveUp('The pages could not be built. The lines above say why.');
}

/** Of the contents, since a fresh clone or a copied folder has times that tell nothing. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function isText(path) {
  return /\.(js|css|svg)$/.test(path);
}

/** Once, here, so that the server never compresses while three hundred phones wait. */
function compress(path) {
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
