import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { PhoneFiles } from './scripts/pages/phone-files.ts';

/**
 * Built apart, so that the phones' page shares no file with the others: it comes as one script and one style sheet, with no
 * more of Svelte in it than it uses itself.
 */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  phone: ['join'],
  room: ['start', 'facilitate', 'screen', 'result', 'api'],
};
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const phoneFiles = new PhoneFiles();

export default defineConfig(({ mode }) => ({
  root: at('src/web'),
  base: '/',
  // All pages stand beside each other: what they ask for is found from where they are, also below a prefix of a proxy.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? file : { relative: true }),
  },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    ...(mode === 'phone' ? [phoneFiles.plugin()] : []),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: mode === 'phone',
    // For `scripts/weight.ts`: what the phones fetch.
    manifest: mode === 'phone' && 'phone.json',
    target: 'es2022',
    // A data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    // A browser too old to preload modules loads them all the same, a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(
        (BUILDS[mode] ?? Object.values(BUILDS).flat()).map((visitor) => [visitor, at(`src/web/${visitor}/index.html`)]),
      ),
      output: {
        codeSplitting: { groups: mode === 'phone' ? phoneFiles.groups() : [] },
      },
      // How long a plugin took is no news to somebody who starts a server.
      checks: { bundlerTimings: false },
    },
  },
}));
