import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Writes what Sekskant is made of into `file`, as npm says it in the form of CycloneDX. Returns how many parts there are. */
export function writeBill(file: string): number {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell, maxBuffer: 64 * 1024 ** 2 });
  if (status !== 0) throw new Error(`npm could not say what Sekskant is made of: ${stderr}`);
  const bill = JSON.parse(stdout);
  // npm takes the name of the folder.
  bill.metadata.component.name = 'sekskant';
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  return bill.components.length;
}
