import { readFile } from 'node:fs/promises';
import { createServer, type Plugin } from 'vite';
import { PAGES } from '../../src/http/pages.ts';
import type { Settings } from '../../src/settings.ts';
import { passOn } from './pass-on.ts';
import type { ServerProcess } from './server-process.ts';

/** Each page's address, as a pattern, and its file in src/web/. The gallery is for developers alone. */
const FILES: readonly (readonly [RegExp, string])[] = [
  ...Object.entries(PAGES).map(([route, visitor]) => [patternOf(route), `${visitor}/index.html`] as const),
  [/^\/gallery$/, 'gallery/index.html'],
  [/^\/gallery\/frame$/, 'gallery/frame.html'],
];

/** Serves the pages from their sources, and what is no page from the server. Returns the port. */
export async function servePages({ host, port }: Settings, server: ServerProcess): Promise<number> {
  // Two of them at once, as in tests, must not write to the same one.
  const { VITE_CACHE: cacheDir } = process.env;
  const vite = await createServer({
    appType: 'custom',
    clearScreen: false,
    ...(cacheDir !== undefined && { cacheDir }),
    server: { host, port, strictPort: true },
    plugins: [pages(server)],
  });
  await vite.listen();
  const address = vite.httpServer?.address();
  return typeof address === 'object' && address ? address.port : port;
}

function pages(server: ServerProcess): Plugin {
  return {
    name: 'pages',
    configureServer: (vite) => {
      vite.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const [, file] = FILES.find(([pattern]) => pattern.test(pathname)) ?? [];
        if (!file) return next();
        const html = await readFile(`src/web/${file}`, 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await vite.transformIndexHtml(pathname, html));
      });
      // What Vite does not find either.
      return () => vite.middlewares.use((request, response) => passOn(request, response, server.port));
    },
  };
}

/** Takes a route as Fastify has it (`/:code(^\\d{8}$)`), and returns it as a pattern. */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:\w+\(\^(.+)\$\)/, '$1')}$`);
}
