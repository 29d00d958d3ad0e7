import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const VISITORS = ['start', 'join', 'facilitate', 'screen', 'result'];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every page needs before it can show anything. In one file, as each request more is a wait on a poor network. */
const GROUND = /\/node_modules\/(svelte|clsx|esm-env)\/|\/src\/web\/parts\/(wire|style)\//;

export default defineConfig({
  root: at('src/web'),
  base: '/',
  plugins: [svelte({ compilerOptions: { runes: true } })],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // A data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // A browser too old to preload modules loads them all the same, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(VISITORS.map((visitor) => [visitor, at(`src/web/${visitor}/index.html`)])),
      output: { codeSplitting: { groups: [{ name: 'ground', test: GROUND, tags: ['$initial'] }] } },
    },
  },
});
