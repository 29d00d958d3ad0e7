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
};

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
  // From a field for the code: the page at the door is too light to read what people write there.
  app.get('/find', { schema: { hide: true } }, sendToPage);
  app.get('/api/', { schema: { hide: true } }, (_request, reply) => reply.redirect('../api'));
  for (const file of ['favicon.svg', 'noscript.css', 'robots.txt']) {
    app.get(`/${file}`, { schema: { hide: true } }, (_request, reply) => reply.sendFile(file, { maxAge: '1d' }));
  }
}
