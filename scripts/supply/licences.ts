import type { Package } from './packages.ts';

/**
 * What we may pass on with a server under the EUPL, with nothing more to do than keep the notice. MPL-2.0 and OFL-1.1 ask that their own
 * files stay as they are and under their own terms, and we change none.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** Returns a line for each package whose licence somebody has to look at. */
export function unexpectedLicences(packages: readonly Package[]): readonly string[] {
  return packages
    .filter(({ license }) => !isAllowed(license))
    .map(({ name, version, license }) => `${name} ${version}: ${license}`);
}

/** An expression of SPDX in which one of several will do, or all have to. */
function isAllowed(license: string): boolean {
  const either = license.replace(/^\(|\)$/g, '').split(' OR ');
  return either.some((all) => all.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}
