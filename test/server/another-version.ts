import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Folder, folder } from './node.ts';

export type AnotherVersion = Folder & {
  /** What `nodeByHand` runs. */
  readonly main: string;
};

type Difference = {
  /** By how many its events are newer than ours. */
  readonly eventsNewerBy: number;
  /** The one file of its pages that a page fetches later: its name is of what it says, as in a real build. */
  readonly asset: string;
};

/** A copy of Sekskant that differs from this one as the next release may; gone at the end of the test. */
export function anotherVersion({ eventsNewerBy, asset }: Difference): AnotherVersion {
  const home = folder();
  const at = (path: string) => join(home.path, path);
  cpSync('src', at('src'), { recursive: true });
  cpSync('package.json', at('package.json'));
  for (const name of ['main-by-hand.ts', 'start-server.ts'])
    cpSync(join('test/server', name), at(join('test/server', name)));
  symlinkSync(resolve('node_modules'), at('node_modules'), 'junction');
  const versions = readFileSync(at('src/dialogue/event-version.ts'), 'utf8');
  const last = '  toVersion5,\n];';
  if (!versions.includes(last)) throw new Error('the list of versions of events ends otherwise');
  const more = '  (event) => event,\n'.repeat(eventsNewerBy);
  writeFileSync(at('src/dialogue/event-version.ts'), versions.replace(last, `  toVersion5,\n${more}];`));
  for (const visitor of ['join', 'start']) {
    mkdirSync(at(`dist/${visitor}`), { recursive: true });
    writeFileSync(at(`dist/${visitor}/index.html`), `<script src="assets/${asset}"></script>`);
  }
  mkdirSync(at('dist/assets'));
  writeFileSync(at(`dist/assets/${asset}`), '');
  return { ...home, main: at('test/server/main-by-hand.ts') };
}
