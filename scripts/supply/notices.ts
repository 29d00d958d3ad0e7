import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages.ts';

const LINE = '-'.repeat(78);

/** Returns what the authors of those packages that are passed on want said, in their own words. Only for what is installed here. */
export function noticesFor(packages: readonly Package[]): string {
  const passedOn = packages.filter(({ path, dev }) => !dev && existsSync(path));
  const each = passedOn.map((one) =>
    [LINE, `${one.name} ${one.version}`, `Licence: ${one.license}`, '', textsOf(one)].join('\n'),
  );
  return ['Sekskant is passed on with these packages, which belong to others.', '', ...each, ''].join('\n');
}

/** The licence and the notice, as files of theirs; some packages have none, and only say which licence it is. */
function textsOf({ path }: Package): string {
  const names = readdirSync(path).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = names.map((name) => readFileSync(join(path, name), 'utf8').trim());
  return texts.length > 0 ? texts.join('\n\n') : '(The package has no text of it.)';
}
