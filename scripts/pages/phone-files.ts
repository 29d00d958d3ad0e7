import type { Plugin } from 'vite';

type Graph = {
  readonly getModuleIds: () => Iterable<string>;
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};

const FIRST = /\/join\/first\.ts$/;
const DOOR = /\/join\/main\.ts$/;
const SEAT = /\/join\/seat\/Seated\.svelte$/;
const SCENES = /\/join\/seat\/scenes\.ts$/;
const LOBBY = /\/join\/lobby\/Lobby\.svelte$/;
/** What fetches a file. */
const TAG = /\n\s*<(?:script|link)[^>]*"assets\/[^>]*>(?:<\/script>)?/g;

/**
 * Puts the modules of the phones' page into few files, as each request more is a wait on a poor network: what begins to fetch
 * the words in `first`, the rest of the door in `ground`, what every seat needs in `seat`, and in `table` what scenes of the hour
 * share. The page names the first two side by side, in this order, since its own entry would only fetch them.
 */
export class PhoneFiles {
  #files: ReadonlyMap<string, string> = new Map();

  /** What Vite is to put together. A group takes with it all that it imports: so `first` comes before `ground`. */
  groups() {
    const named = (id: string) => this.#files.get(id) ?? null;
    return [
      { name: (id: string) => (named(id) === 'first' ? 'first' : null), priority: 2 },
      { name: named, priority: 1 },
    ];
  }

  plugin(): Plugin {
    const files = this;
    return {
      name: 'phone-files',
      buildEnd() {
        files.#files = filesIn(this);
      },
      // Vite names what both of them need twice.
      transformIndexHtml: { order: 'post', handler: (html) => withoutRepeated(html) },
    };
  }
}

function filesIn(graph: Graph): ReadonlyMap<string, string> {
  const ids = [...graph.getModuleIds()];
  const files = new Map<string, string>();
  const put = (file: string, modules: Iterable<string>) => {
    for (const id of modules) if (!files.has(id)) files.set(id, file);
  };
  const reached = (name: RegExp) =>
    reachedFrom(
      ids.filter((id) => name.test(id)),
      graph,
    );
  put('first', reached(FIRST));
  put('ground', reached(DOOR));
  put('seat', reached(SEAT));
  const hosts = ids.filter((id) => SCENES.test(id)).map((id) => graph.getModuleInfo(id));
  const scenes = hosts.flatMap((host) => host?.dynamicallyImportedIds ?? []);
  const reachedByScene = scenes.map((scene) => reachedFrom([scene], graph));
  const shared = ids.filter((id) => reachedByScene.filter((scene) => scene.has(id)).length > 1);
  // The lobby comes at once when there is a seat.
  const lobby = reached(LOBBY);
  put(
    'seat',
    shared.filter((id) => lobby.has(id)),
  );
  put('table', shared);
  return files;
}

function withoutRepeated(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(TAG, (tag) => (seen.has(tag) ? '' : seen.add(tag) && tag));
}

/** All that these modules import, and what that imports, without what is fetched later. */
function reachedFrom(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
