import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendToPage } from './unknown.ts';

/** The address of each visitor's page. */
export const PAGES = {
  '/': 'start',
  '/api': 'api',
  '/:code(^\\d{8}$)': 'join',
  '/facilitate': 'facilitate',
  '/screen': 'screen',
  '/result': 'result',
  '/privacy': 'privacy',
  '/accessibility': 'accessibility',
};

/** What a phone needs to put a dialogue's page among its apps. */
const MANIFEST = '/:code(^\\d{8}).webmanifest';
const ICON_SIZES = [192, 512];

/** The pages as Vite built them in `folder`, one per visitor. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, { root: folder, serve: false });
  await app.register(files, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  for (const [url, visitor] of Object.entries(PAGES)) {
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply.sendFile(`${visitor}/index.html`, { maxAge: 0 }),
    );
  }
  app.get<{ readonly Params: { readonly code: string } }>(MANIFEST, { schema: { hide: true } }, (request, reply) =>
    reply.type('application/manifest+json').header('cache-control', 'no-cache').send(manifestFor(request.params.code)),
  );
  // From a field for the code: the page at the door is too light to read what people write there.
  app.get('/find', { schema: { hide: true } }, sendToPage);
  app.get('/api/', { schema: { hide: true } }, (_request, reply) => reply.redirect('../api'));
  for (const file of ['favicon.svg', 'icon-192.png', 'icon-512.png', 'noscript.css', 'robots.txt']) {
    app.get(`/${file}`, { schema: { hide: true } }, (_request, reply) => reply.sendFile(file, { maxAge: '1d' }));
  }
}

/** A phone that starts the page from its icon comes to the same dialogue, and to its seat. Addresses are beside this one's. */
function manifestFor(code: string) {
  return {
    name: 'Sekskant',
    short_name: 'Sekskant',
    id: code,
    start_url: code,
    scope: '.',
    display: 'standalone',
    background_color: '#f3f1ea',
    theme_color: '#f3f1ea',
    icons: ICON_SIZES.map((size) => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
}
