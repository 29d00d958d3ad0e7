import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A binary is some 130 MB. */
const MAX_BYTES = 1024 ** 3;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Compares the Node that runs this with an archive of its publisher: that the archive is the one of `sums` (SHASUMS256.txt, whose
 * signature somebody has checked), and that the program in it is this one, byte for byte. Returns one line, or throws one.
 */
export function comparedRuntime(archive: string, sums: string, program = process.execPath): string {
  const name = basename(archive);
  const listed = new RegExp(`^([0-9a-f]{64}) [ *]${name.replaceAll('.', '\\.')}$`, 'm').exec(
    readFileSync(sums, 'utf8'),
  )?.[1];
  if (!listed) throw new Error(`${sums} does not list ${name}`);
  if (sha256(readFileSync(archive)) !== listed) throw new Error(`${name} is not what ${sums} lists`);
  const inside = `${name.replace(/\.tar\.gz$/, '')}/bin/node`;
  const { status, stdout, stderr } = spawnSync('tar', ['-xzOf', archive, inside], { maxBuffer: MAX_BYTES });
  if (status !== 0) throw new Error(`${name} has no ${inside}: ${stderr}`);
  const theirs = sha256(stdout);
  const ours = sha256(readFileSync(program));
  if (theirs !== ours) throw new Error(`${program} is not the publisher's: ${ours}, and theirs is ${theirs}`);
  return `${program} is the publisher's, byte for byte: ${ours}`;
}
