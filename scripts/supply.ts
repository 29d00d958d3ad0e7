// What Sekskant is made of: `npm run sbom`, `npm run notices`, `npm run runtime`; `check` is one of the checks of `npm test`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBill } from './supply/bill.ts';
import { unexpectedLicences } from './supply/licences.ts';
import { noticesFor } from './supply/notices.ts';
import { lockedPackages } from './supply/packages.ts';
import { comparedRuntime } from './supply/runtime.ts';

const [action, ...names] = process.argv.slice(2);
// npm runs scripts in the project's folder, and says where it was called.
const [file, other] = names.map((name) => resolve(process.env.INIT_CWD ?? '', name));

try {
  console.log(done());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function done(): string {
  const packages = lockedPackages();
  if (action === 'check') {
    const unexpected = unexpectedLicences(packages);
    if (unexpected.length === 0) return `${packages.length} packages with licences that are known`;
    throw new Error(`Look at these licences, and at scripts/supply/licences.ts:\n${unexpected.join('\n')}`);
  }
  if (action === 'sbom' && file) return `Parts written to ${file}: ${writeBill(file)}`;
  if (action === 'notices' && file) {
    writeFileSync(file, noticesFor(packages));
    return `Notices written to ${file}`;
  }
  if (action === 'runtime' && file && other) return comparedRuntime(file, other);
  throw new Error(
    'npm run sbom -- FILE, npm run notices -- FILE, or npm run runtime -- node-vX.Y.Z-linux-x64.tar.gz SHASUMS256.txt',
  );
}
