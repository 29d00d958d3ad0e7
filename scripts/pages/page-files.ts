import type { Plugin } from 'vite';

type Graph = {
  readonly getModuleIds: () => Iterable<string>;
  readonly getModuleInfo: (id: string) => {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};

const FIRST = /\/(?:join|parts\/first)\/first\.ts$/;
const DOOR = /\/join\/main\.ts$/;
const SEAT = /\/join\/seat\/Seated\.svelte$/;
const SCENES = /\/join\/seat\/scenes\.ts$/;
/** What words of any language choose their forms with. */
const PLURAL = /\/content\/count\/plural\.ts$/;
/** What makes words of a file of them, behind the door. */
const WORDS = /\/content\/word-file\.ts$/;
const LOBBY = /\/join\/lobby\/Lobby\.svelte$/;
/** The front page, and the others that are built with it. */
const START = /\/start\/main\.ts$/;
const OTHERS = /\/web\/(?!start)[a-z]+\/main\.ts$/;
/** What fetches a file of ours. */
const TAG = /\n\s*<(?:script|link)[^>]*"(assets\/[^"]+)"[^>]*>(?:<\/script>)?/g;

/**
 * Puts modules into few files, as each request more is a wait on a poor network. All pages: `first`, which runs before the
 * page's own script and whatever comes of that. The phones' page: the rest of the door in `ground`, what every seat needs in
 * `seat`, and in `table` what several scenes of the hour share. The other pages: what the front page shares with any of them in
 * `common`, and what only others share in `room`.
 */
export class PageFiles {
  #files: ReadonlyMap<string, string> = new Map();

  /** What Vite is to put together. A group takes with it all that it imports: so `first` comes before the others. */
  groups() {
    const named = (id: string) => this.#files.get(id) ?? null;
    return [
      { name: (id: string) => (named(id) === 'first' ? 'first' : null), priority: 2 },
      { name: named, priority: 1 },
    ];
  }

  /** For the build of the phones' page, or of the others. */
  plugin(pages: 'phone' | 'room'): Plugin {
    const files = this;
    return {
      name: 'page-files',
      buildEnd() {
        files.#files = pages === 'phone' ? phoneFiles(this) : roomFiles(this);
      },
      transformIndexHtml: { order: 'post', handler: (html) => withFirstFirst(html) },
    };
  }
}

function firstFile(graph: Graph): Map<string, string> {
  return new Map([...reached(FIRST, graph)].map((id) => [id, 'first']));
}

function phoneFiles(graph: Graph): ReadonlyMap<string, string> {
  const files = firstFile(graph);
  const put = (file: string, modules: Iterable<string>) => {
    for (const id of modules) if (!files.has(id)) files.set(id, file);
  };
  put('ground', reached(DOOR, graph));
  put('ground', reached(PLURAL, graph));
  put('seat', reached(SEAT, graph));
  put('seat', reached(WORDS, graph));
  const ids = [...graph.getModuleIds()];
  const scenes = ids
    .filter((id) => SCENES.test(id))
    .flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const reachedByScene = scenes.map((scene) => reachedFrom([scene], graph));
  const shared = ids.filter((id) => reachedByScene.filter((scene) => scene.has(id)).length > 1);
  // The lobby comes at once when there is a seat.
  const lobby = reached(LOBBY, graph);
  put(
    'seat',
    shared.filter((id) => lobby.has(id)),
  );
  put('table', shared);
  return files;
}

function roomFiles(graph: Graph): ReadonlyMap<string, string> {
  const files = firstFile(graph);
  const ids = [...graph.getModuleIds()];
  const start = reached(START, graph);
  const reachedByOther = ids.filter((id) => OTHERS.test(id)).map((page) => reachedFrom([page], graph));
  for (const id of ids) {
    const pages = reachedByOther.filter((page) => page.has(id)).length;
    if (files.has(id) || pages === 0) continue;
    if (start.has(id)) files.set(id, 'common');
    else if (pages > 1) files.set(id, 'room');
  }
  return files;
}

function reached(name: RegExp, graph: Graph): ReadonlySet<string> {
  return reachedFrom(
    [...graph.getModuleIds()].filter((id) => name.test(id)),
    graph,
  );
}

/** All that these modules import, and what that imports, without what is fetched later. */
function reachedFrom(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** Has `first` run by itself and before all else; Vite names it as something to fetch, and some files twice. */
function withFirstFirst(html: string): string {
  const tags = new Map([...html.matchAll(TAG)].map(([tag, file = '']) => [file, tag]));
  const first = [...tags.keys()].find((file) => file.includes('/first-'));
  if (first === undefined) return html;
  tags.delete(first);
  const head = [`\n    <script type="module" crossorigin src="${first}"></script>`, ...tags.values()].join('');
  const place = html.search(TAG);
  const rest = html.replaceAll(TAG, '');
  return rest.slice(0, place) + head + rest.slice(place);
}
