import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { PageFiles } from './scripts/pages/page-files.ts';

/**
 * Built apart, so that the phones' page shares no file with the others: it comes as one script and one style sheet, with no
 * more of Svelte in it than it uses itself.
 */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  phone: ['join'],
  room: ['start', 'facilitate', 'screen', 'result', 'privacy', 'accessibility', 'api'],
};
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const pageFiles = new PageFiles();
/** The oldest browsers that work. What they lack of the language's functions is in `parts/first/fill-in.ts`. */
const OLDEST = ['chrome99', 'edge99', 'firefox98', 'safari15.4'];
/** Safari has had private fields since 15.0, with a bug that our classes do not meet. In place of them, all phones would get a third more. */
const OLDEST_SYNTAX = [...OLDEST.slice(0, -1), 'safari16'];

/** Of TypeBox's formats, which no schema of ours has, two have patterns that Safari cannot read before 16.4. */
const readableFormats: Plugin = {
  name: 'readable-formats',
  transform: (code, id) => (/\/typebox\/build\/format\//.test(id) ? code.replaceAll('(?<!-)', '') : undefined),
};

export default defineConfig(({ mode }) => ({
  root: at('src/web'),
  base: '/',
  // All pages stand beside each other: what they ask for is found from where they are, also below a prefix of a proxy.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? file : { relative: true }),
  },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    pageFiles.plugin(mode === 'phone' ? mode : 'room'),
    readableFormats,
  ],
  // What a worker alone imports is found late, and then the page that began it is loaded anew.
  optimizeDeps: { include: ['typebox', 'typebox/value'] },
  worker: { format: 'es', plugins: () => [readableFormats] },
  build: {
    outDir: at('dist'),
    emptyOutDir: mode === 'phone',
    // For `scripts/weight.ts`: what the phones fetch.
    manifest: mode === 'phone' && 'phone.json',
    target: OLDEST_SYNTAX,
    cssTarget: OLDEST,
    // A data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // A browser too old to preload modules loads them all the same, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(
        (BUILDS[mode] ?? Object.values(BUILDS).flat()).map((visitor) => [visitor, at(`src/web/${visitor}/index.html`)]),
      ),
      output: {
        codeSplitting: { groups: pageFiles.groups() },
      },
      // How long a plugin took is no news to somebody who starts a server.
      checks: { bundlerTimings: false },
    },
  },
}));
